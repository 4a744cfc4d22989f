import type { Stack } from "./stack";

export const ROLE = `const role = new wuying.gws.ServiceLinkedRole("gws");\n`;
export const ARGS = `{ clusterType: "gws.s1.standard", vpcId: "vpc-1" }`;
/** A cluster without a name, right in the program. */
export const DIRECT = `new wuying.gws.Cluster("studio", ${ARGS}, { dependsOn: role });`;

export const nameInCloud = async ({ control }: Stack): Promise<unknown> =>
  (await control.objects("clusters"))[0]?.Name;
