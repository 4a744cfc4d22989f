import type * as pulumi from "@pulumi/pulumi";
import type { ResourceType } from "./resource";

/** The engine cannot import a dynamic resource, and says so in words of its own code. */
export function refuseImport(type: ResourceType, name: string, opts: pulumi.CustomResourceOptions): void {
  if (!opts.import) {
    return;
  }
  const instead = type.idOutput
    ? `take it out, and give the property adoptId: ${JSON.stringify(opts.import)} instead`
    : "take it out; there is nothing to take under management here";
  throw new Error(`${type.token} "${name}": the resource option import does not work with it: ${instead}`);
}
