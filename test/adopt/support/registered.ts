import * as pulumi from "@pulumi/pulumi";
import * as ts from "typescript";
import * as wuying from "../../../src";
import type { Properties } from "../../../src/provider/language/declaration";

/** A resource that a program has registered. */
export interface Registered {
  readonly type: string;
  readonly name: string;
  readonly inputs: Properties;
}

const MODULES: Readonly<Record<string, unknown>> = { "@pulumi/pulumi": pulumi, "pulumi-wuying": wuying };

/** Runs a program without an engine, and answers with the resources that it registers. */
export async function registered(
  program: string,
  count: number,
  config: Readonly<Record<string, string>> = {},
): Promise<readonly Registered[]> {
  const found: Registered[] = [];
  await pulumi.runtime.setMocks(
    {
      newResource: ({ type, name, inputs }) => {
        found.push({ type, name, inputs: inputs as Properties });
        return { id: String((inputs as Properties).adoptId), state: inputs };
      },
      call: () => ({}),
    },
    "project",
    "stack",
    false,
  );
  pulumi.runtime.setAllConfig(
    Object.fromEntries(Object.entries(config).map(([key, value]) => [`project:${key}`, value])),
  );
  const { outputText } = ts.transpileModule(program, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  new Function("require", "exports", outputText)((name: string) => MODULES[name], {});
  for (let pause = 0; found.length < count && pause < 500; pause += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return found;
}
