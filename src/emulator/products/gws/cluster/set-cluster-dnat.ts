import { isIP } from "node:net";
import { SetClusterDnat } from "../../../../api/generated/gws";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { clusterKind, findRunningCluster } from "./cluster";

/** Links the cluster to a NAT gateway, or unlinks it where `NatId` is empty. */
export const setClusterDnat = implement(SetClusterDnat, ({ ClusterId, NatId, NatEip }, context) => {
  findRunningCluster(context, ClusterId);
  if (NatId !== "" && NatEip && isIP(NatEip) === 0) {
    throw invalidParameter("NatEip", `must be an IP address, but is "${NatEip}"`);
  }
  const eip = NatId === "" ? "" : NatEip || idleEip(context);
  context.store.of(clusterKind).update(ClusterId, { NatId, NatEip: eip });
  return {};
});

/** An address of the gateway that is free. The range is reserved for documentation. */
function idleEip(context: Context): string {
  return `203.0.113.${1 + context.random.below(254)}`;
}
