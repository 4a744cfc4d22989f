import { DescribeWuyingServerEipInfo } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { derivedId } from "../random-id";
import { readServer } from "./find-server";

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
