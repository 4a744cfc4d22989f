import {
  AssignWuyingServerPrivateAddresses,
  DescribeWuyingServerEipInfo,
  UnassignWuyingServerPrivateAddresses,
} from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { derivedId } from "../ids";
import { APPSTREAM_LIMITS } from "../limits";
import { findServer, readServer, serverKind } from "./server";

/** Adds secondary addresses next to the primary one. */
export const assignWuyingServerPrivateAddresses = implement(
  AssignWuyingServerPrivateAddresses,
  ({ SecondaryPrivateIpAddressCount: count, WuyingServerId }, context) => {
    const { attributes, id } = findServer(context, WuyingServerId);
    const { PrivateIpSets } = attributes;
    const { most } = APPSTREAM_LIMITS.serverAddresses;
    if (count < 1 || PrivateIpSets.length + count > most) {
      throw invalidParameter(
        "SecondaryPrivateIpAddressCount",
        `must be 1 or more, and leave at most ${most} addresses, but is ${count}`,
      );
    }
    const assigned = freeAddresses(PrivateIpSets.map(({ PrivateIpAddress }) => PrivateIpAddress)).slice(
      0,
      count,
    );
    const added = assigned.map((PrivateIpAddress) => ({ PrivateIpAddress, Primary: false }));
    context.store.of(serverKind).update(id, { PrivateIpSets: [...PrivateIpSets, ...added] });
    return { AssignedPrivateIpAddresses: assigned };
  },
);

export const unassignWuyingServerPrivateAddresses = implement(
  UnassignWuyingServerPrivateAddresses,
  ({ PrivateIpAddresses, WuyingServerId }, context) => {
    const { attributes, id } = findServer(context, WuyingServerId);
    const secondary = attributes.PrivateIpSets.filter(({ Primary }) => !Primary);
    const unknown = PrivateIpAddresses.find(
      (address) => !secondary.some(({ PrivateIpAddress }) => PrivateIpAddress === address),
    );
    if (unknown !== undefined) {
      throw invalidParameter("PrivateIpAddresses", `has "${unknown}", which is no secondary address`);
    }
    context.store.of(serverKind).update(id, {
      PrivateIpSets: attributes.PrivateIpSets.filter(
        ({ PrivateIpAddress }) => !PrivateIpAddresses.includes(PrivateIpAddress),
      ),
    });
    return {};
  },
);

/** The addresses of the primary one's subnet that are not taken. */
function freeAddresses(taken: readonly string[]): string[] {
  const subnet = (taken[0] ?? "172.16.0.2").split(".").slice(0, 3).join(".");
  return Array.from({ length: 253 }, (_, index) => `${subnet}.${index + 2}`).filter(
    (address) => !taken.includes(address),
  );
}

/** A workstation has a public address only with the network strategy DirectIp. */
export const describeWuyingServerEipInfo = implement(DescribeWuyingServerEipInfo, (request, context) => {
  const { attributes, id } = readServer(context, request.WuyingServerId);
  const { InstanceInfoList, NetworkStrategyType, PrivateIpSets, ServerPortRange } = attributes;
  const [nic] = InstanceInfoList;
  if (NetworkStrategyType !== "DirectIp") {
    return { EipInfoModel: { NetworkInterfaceId: nic?.NetworkInterfaceId } };
  }
  const [, , , last] = PrivateIpSets[0]?.PrivateIpAddress.split(".") ?? [];
  return {
    EipInfoModel: {
      EipId: derivedId("eip-", id, request.Isp ?? ""),
      IpAddress: `203.0.113.${last}`,
      NetworkInterfaceId: nic?.NetworkInterfaceId,
      ServerPortRange,
    },
  };
});
