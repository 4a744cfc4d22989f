import type { Kind } from "../../../core/kind";

/** A cluster as it is kept: wire names, and besides what no operation reads back. */
export type Cluster = {
  readonly Name: string;
  readonly ClusterType: string;
  readonly VpcId: string;
  readonly VSwitchId?: string;
  readonly SecurityGroup: string;
  readonly NatId: string;
  readonly NatEip: string;
  readonly DomainName: string;
  readonly DomainDnsIp: string;
  readonly DomainAdmin?: string;
  /** Concealed. */
  readonly DomainPassword?: string;
  readonly Clipboard: string;
  readonly LocalDrive: string;
  readonly UsbRedirect: string;
  readonly Watermark: string;
  readonly UdpPort: string;
  readonly DomainList?: string;
  readonly Audio?: string;
};

export const clusterKind: Kind<Cluster> = {
  name: "clusters",
  idField: "ClusterId",
  statusField: "Status",
  deletedStatus: "deleted",
  idPrefix: "gws-",
  fields: {
    Name: "string",
    ClusterType: "string",
    VpcId: "string",
    VSwitchId: "string",
    SecurityGroup: "string",
    NatId: "string",
    NatEip: "string",
    DomainName: "string",
    DomainDnsIp: "string",
    DomainAdmin: "string",
    DomainPassword: "string",
    Clipboard: "string",
    LocalDrive: "string",
    UsbRedirect: "string",
    Watermark: "string",
    UdpPort: "string",
    DomainList: "string",
    Audio: "string",
  },
};
