/** A role, and a cluster for {@link desktop}s. */
export const BASE = `
const role = new wuying.gws.ServiceLinkedRole("gws");
const cluster = new wuying.gws.Cluster("c", { clusterType: "gws.s1.standard", vpcId: "vpc-1", policy: { clipboard: "read" } }, { dependsOn: role });`;
export const ALICE = `user: { userName: "alice", userUid: 1001 },`;
/** What the engine says of a resource of this name, or whose name fits, that is not to be deleted. */
export const isProtected = (name: string): RegExp =>
  new RegExp(`resource "urn:[^"]+::${name}" cannot be deleted\\s+because it is protected`);
