import { join } from "node:path";
import * as ts from "typescript";

test("the compiler takes what functions take, and refuses misspelt names and wrong types in both forms", () => {
  const root = join(__dirname, "../..");
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const file = join(__dirname, "typings/functions.ts");
  const program = ts.createProgram([file], options);
  const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
}, 120_000);
