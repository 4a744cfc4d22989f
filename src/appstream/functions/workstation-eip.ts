import * as appstream from "../../api/generated/appstream";
import { programFunction } from "../../program/function";

const ISPS = ["ChinaMobile", "ChinaTelecom", "ChinaUnicom"] as const;

export interface GetWorkstationEipArgs {
  readonly wuyingServerId: string;
  /** The address in the network of this provider. Default: the vendor chooses. */
  readonly isp?: (typeof ISPS)[number];
}

/** The public address of a workstation; without one, only the network interface is there. */
export interface GetWorkstationEipResult {
  readonly eipId: string | undefined;
  readonly ipAddress: string | undefined;
  readonly networkInterfaceId: string | undefined;
  /** The ports that are open to the internet, such as `6606/6607`. */
  readonly serverPortRange: string | undefined;
}

export const workstationEip = programFunction<GetWorkstationEipArgs, GetWorkstationEipResult>({
  token: "appstream:getWorkstationEip",
  args: { wuyingServerId: { type: "string", required: true }, isp: { type: "string", values: ISPS } },
  async run({ wuyingServerId, isp }, { client }) {
    const request = { WuyingServerId: wuyingServerId, Isp: isp };
    const { EipInfoModel: eip = {} } = await client.call(appstream.DescribeWuyingServerEipInfo, request);
    return {
      eipId: eip.EipId,
      ipAddress: eip.IpAddress,
      networkInterfaceId: eip.NetworkInterfaceId,
      serverPortRange: eip.ServerPortRange,
    };
  },
});
