import { desktop } from "./gws-program";
import { Stack } from "./stack";

const URN = "urn:pulumi:dev::test::pulumi-nodejs:dynamic/wuying/gws:Instance";

export const CLUSTER = `
const role = new wuying.gws.ServiceLinkedRole("gws");
const cluster = new wuying.gws.Cluster("c", { clusterType: "gws.s1.standard", vpcId: "vpc-1" }, { dependsOn: role });`;

/** A stack of a cluster, and the ids of two desktops in it that no stack has. */
export interface Adoptable {
  readonly stack: Stack;
  readonly a: string;
  readonly b: string;
}

export async function adoptable(): Promise<Adoptable> {
  const stack = await Stack.create();
  stack.program([CLUSTER, desktop("a"), desktop("b")].join("\n"));
  await stack.up();
  const { resources } = await stack.state();
  for (const name of ["a", "b"]) {
    await stack.succeed("state", "delete", `${URN}::${name}`);
  }
  await stack.mark();
  return { stack, a: resources.a?.id ?? "", b: resources.b?.id ?? "" };
}

/** The cluster, with two resources that adopt these. */
export const adopting = (idOfA: string, idOfB: string, moreOfA = "", moreOfB = ""): string =>
  [
    CLUSTER,
    desktop("a", `adoptId: "${idOfA}", ${moreOfA}`),
    desktop("b", `adoptId: "${idOfB}", ${moreOfB}`),
  ].join("\n");
