import { join } from "node:path";
import * as ts from "typescript";

test.each([
  ["functions take, and refuses misspelt names and wrong types in both forms", "functions.ts"],
  ["resources take, and refuses misspelt names, other values and wrong types at every depth", "resources.ts"],
])(
  "the compiler takes what %s",
  (_what, name) => {
    const root = join(__dirname, "../..");
    const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
    const file = join(__dirname, "typings", name);
    const program = ts.createProgram([file], options);
    const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  },
  120_000,
);
