import { join } from "node:path";
import * as ts from "typescript";

const ROOT = join(__dirname, "../..");

/**
 * What the compiler finds wrong with these files of the repository, with the settings that all of it is checked with.
 * Texts stand in for files that are not on the disk.
 */
export function compilerErrors(
  files: readonly string[],
  texts: Readonly<Record<string, string>> = {},
): string[] {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT);
  const standIns = new Map(Object.entries(texts).map(([path, text]) => [join(ROOT, path), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => standIns.has(path) || fileExists(path);
  host.readFile = (path) => standIns.get(path) ?? readFile(path);
  const paths = files.map((path) => join(ROOT, path));
  const program = ts.createProgram(paths, options, host);
  const found = paths.flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
