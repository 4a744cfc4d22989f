import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ConfigureRequest } from "@pulumi/pulumi/dynamic";
import { HostAdapter } from "../../../src/provider/host/adapter";
import { ProviderRun } from "../../../src/provider/host/provider-run";
import type { Declaration, Properties } from "../../../src/provider/language/declaration";
import { Journal } from "../../../src/provider/once/journal";
import { Ownership } from "../../../src/provider/once/ownership";

/** The engine's question before it does anything: the plan, or the message that ends the preview. */
export const plan = (
  declaration: Declaration,
  olds: Properties,
  news: Properties,
): Promise<{ changes?: boolean; replaces?: string[] }> => adapterOf(declaration).diff("id-1", olds, news);

function adapterOf(declaration: Declaration): HostAdapter {
  const folder = join(tmpdir(), "wuying-no-journal");
  const providerRun = new ProviderRun(
    () => undefined,
    () => {},
  );
  Object.assign(providerRun, { ownership: new Ownership(new Journal(folder)) });
  const adapter = new HostAdapter(declaration, () => providerRun);
  void adapter.configure({ config: { get: () => undefined } as unknown as ConfigureRequest["config"] });
  return adapter;
}

export const refusal = (declaration: Declaration, olds: Properties, news: Properties): Promise<string> =>
  plan(declaration, olds, news).then(
    (result) => Promise.reject(new Error(`not refused: ${JSON.stringify(result)}`)),
    (error: Error) => error.message,
  );
