// Made from the declaration of gws:Cluster by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "gws:Cluster",
  "properties": [
    "clusterType",
    "vpcId",
    "vswitchId",
    "name",
    "policy",
    "adDomain",
    "dnat",
    "region",
    "clusterId",
    "status",
    "createTime",
    "securityGroup",
    "domainName",
    "instanceCount"
  ],
  "secrets": [
    "adDomain.domainPassword"
  ],
  "autoName": "name",
  "idOutput": "clusterId"
};

/**
 * What users may do between a desktop and their own computer. Fields left out keep the value they have in the cloud. It takes a task of the cluster to read it.
 */
export interface ClusterPolicyArgs {
  /**
   * Which way the clipboard carries data. The vendor says it in few words: DescribeClusterPolicy calls it what the user's clipboard is in the desktop (to be read, to be written), and SetClusterPolicy names no side. So try it out before you rely on it.
   * One of `off`: no data either way, the tightest; `read`: from the user's computer into the desktop; `write`: from the desktop to the user's computer, so that data can leave; `readwrite`: both ways, the loosest.
   * Changed in place by SetClusterPolicy; it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say).
   * Read back by DescribeClusterPolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  clipboard?: pulumi.Input<"off" | "read" | "write" | "readwrite">;
  /**
   * Access of the desktop to the drives of the user's computer.
   * One of `off`: none, the tightest; `read`: data comes from them into the desktop; `readwrite`: data leaves the desktop for them too, the loosest.
   * Changed in place by SetClusterPolicy; it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say).
   * Read back by DescribeClusterPolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  localDrive?: pulumi.Input<"off" | "read" | "readwrite">;
  /**
   * Whether USB devices of the user's computer reach the desktop.
   * `false` is the tightest.
   * Changed in place by SetClusterPolicy; it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say).
   * Read back by DescribeClusterPolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  usbRedirect?: pulumi.Input<boolean>;
  /**
   * Whether a translucent text naming the cluster and the host lies over the screen.
   * `true` is the tightest.
   * Changed in place by SetClusterPolicy; it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say).
   * Read back by DescribeClusterPolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  watermark?: pulumi.Input<boolean>;
  /**
   * Whether the security group lets the UDP transport (ports 1494 and 2598) in.
   * `false` is the tightest.
   * Changed in place by SetClusterPolicy; it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say): switched off, the security group closes to the UDP transport.
   * Read back by DescribeClusterPolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  udpPort?: pulumi.Input<boolean>;
  /**
   * List of domains, handed to the API as it is; the vendor does not say more about it.
   * Nobody says which value is tighter.
   * Changed in place by SetClusterPolicy; it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say).
   * Read back by DescribeClusterPolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  domainList?: pulumi.Input<string>;
}

/**
 * What users may do between a desktop and their own computer. Fields left out keep the value they have in the cloud. It takes a task of the cluster to read it.
 */
export interface ClusterPolicy {
  /**
   * Which way the clipboard carries data. The vendor says it in few words: DescribeClusterPolicy calls it what the user's clipboard is in the desktop (to be read, to be written), and SetClusterPolicy names no side. So try it out before you rely on it.
   * One of `off`: no data either way, the tightest; `read`: from the user's computer into the desktop; `write`: from the desktop to the user's computer, so that data can leave; `readwrite`: both ways, the loosest.
   * Changed in place by SetClusterPolicy; it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say).
   * Read back by DescribeClusterPolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  clipboard?: "off" | "read" | "write" | "readwrite";
  /**
   * Access of the desktop to the drives of the user's computer.
   * One of `off`: none, the tightest; `read`: data comes from them into the desktop; `readwrite`: data leaves the desktop for them too, the loosest.
   * Changed in place by SetClusterPolicy; it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say).
   * Read back by DescribeClusterPolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  localDrive?: "off" | "read" | "readwrite";
  /**
   * Whether USB devices of the user's computer reach the desktop.
   * `false` is the tightest.
   * Changed in place by SetClusterPolicy; it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say).
   * Read back by DescribeClusterPolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  usbRedirect?: boolean;
  /**
   * Whether a translucent text naming the cluster and the host lies over the screen.
   * `true` is the tightest.
   * Changed in place by SetClusterPolicy; it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say).
   * Read back by DescribeClusterPolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  watermark?: boolean;
  /**
   * Whether the security group lets the UDP transport (ports 1494 and 2598) in.
   * `false` is the tightest.
   * Changed in place by SetClusterPolicy; it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say): switched off, the security group closes to the UDP transport.
   * Read back by DescribeClusterPolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  udpPort?: boolean;
  /**
   * List of domains, handed to the API as it is; the vendor does not say more about it.
   * Nobody says which value is tighter.
   * Changed in place by SetClusterPolicy; it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say).
   * Read back by DescribeClusterPolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  domainList?: string;
}

/**
 * Active Directory domain that the cluster is joined to; only for `gws.s1.advanced`. Left out or removed, the cluster leaves its domain.
 */
export interface ClusterAdDomainArgs {
  /**
   * Fully qualified name of the Active Directory domain.
   * Changed in place by SetClusterADDomain; at worst it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say): users of the old domain cannot log on any more.
   * Read back by DescribeClusterADDomain.
   */
  domainName: pulumi.Input<string>;
  /**
   * IP address of the domain's DNS server; the cluster's VPC needs a route to it.
   * Changed in place by SetClusterADDomain; at worst it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say): users of the old domain cannot log on any more.
   * Read back by DescribeClusterADDomain.
   */
  domainDnsIp: pulumi.Input<string>;
  /**
   * Account that may join computers to the domain. A change is kept for the next join or leave and calls nothing.
   * A change calls nothing: the account is only used while joining and leaving.
   * Not read back: the API never returns it.
   */
  domainAdmin?: pulumi.Input<string>;
  /**
   * Password of that account, needed to join and to leave. A change is kept for the next join or leave and calls nothing.
   * Always kept as a secret.
   * A change calls nothing: the password is only used while joining and leaving.
   * Not read back: the API never returns it.
   */
  domainPassword: pulumi.Input<string>;
}

/**
 * Active Directory domain that the cluster is joined to; only for `gws.s1.advanced`. Left out or removed, the cluster leaves its domain.
 */
export interface ClusterAdDomain {
  /**
   * Fully qualified name of the Active Directory domain.
   * Changed in place by SetClusterADDomain; at worst it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say): users of the old domain cannot log on any more.
   * Read back by DescribeClusterADDomain.
   */
  domainName: string;
  /**
   * IP address of the domain's DNS server; the cluster's VPC needs a route to it.
   * Changed in place by SetClusterADDomain; at worst it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say): users of the old domain cannot log on any more.
   * Read back by DescribeClusterADDomain.
   */
  domainDnsIp: string;
  /**
   * Account that may join computers to the domain. A change is kept for the next join or leave and calls nothing.
   * A change calls nothing: the account is only used while joining and leaving.
   * Not read back: the API never returns it.
   */
  domainAdmin?: string;
  /**
   * Password of that account, needed to join and to leave. A change is kept for the next join or leave and calls nothing.
   * Always kept as a secret.
   * A change calls nothing: the password is only used while joining and leaving.
   * Not read back: the API never returns it.
   */
  domainPassword: string;
}

/**
 * NAT gateway through which users reach the desktops from the internet. Left out or removed, the gateway is detached.
 */
export interface ClusterDnatArgs {
  /**
   * NAT gateway in the cluster's VPC.
   * Changed in place by SetClusterDnat; at worst it signs out users who come from the internet, at once (`signOut`): connections through the old address end.
   * Read back by DescribeClusters.
   */
  natId: pulumi.Input<string>;
  /**
   * Elastic IP address of that gateway. Left out, the cloud takes one that is idle or already used for forwarding.
   * Changed in place by SetClusterDnat; at worst it signs out users who come from the internet, at once (`signOut`): connections through the old address end.
   * Read back by DescribeClusters.
   */
  natEip?: pulumi.Input<string>;
}

/**
 * NAT gateway through which users reach the desktops from the internet. Left out or removed, the gateway is detached.
 */
export interface ClusterDnat {
  /**
   * NAT gateway in the cluster's VPC.
   * Changed in place by SetClusterDnat; at worst it signs out users who come from the internet, at once (`signOut`): connections through the old address end.
   * Read back by DescribeClusters.
   */
  natId: string;
  /**
   * Elastic IP address of that gateway. Left out, the cloud takes one that is idle or already used for forwarding.
   * Changed in place by SetClusterDnat; at worst it signs out users who come from the internet, at once (`signOut`): connections through the old address end.
   * Read back by DescribeClusters.
   */
  natEip?: string;
}

/** What a program says of a {@link Cluster}. */
export interface ClusterArgs {
  /**
   * Kind of cluster, such as `gws.s1.standard` or `gws.s1.advanced`. `getAvailableResources` lists what each zone offers; only `gws.s1.advanced` can join an Active Directory domain.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the cluster's desktops the object itself, at once (`replace`). Lost with the old one: the cluster's own settings; its desktops are replaced with it, and each of them refuses that without `allowDataLoss`.
   * Not read back: DescribeClusters does not return it.
   */
  clusterType: pulumi.Input<string>;
  /**
   * VPC that the cluster lives in.
   * It is the id of a VPC, such as "vpc-bp1…".
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the cluster's desktops the object itself, at once (`replace`). Lost with the old one: the cluster's own settings; its desktops are replaced with it, and each of them refuses that without `allowDataLoss`.
   * Read back by DescribeClusters.
   */
  vpcId: pulumi.Input<string>;
  /**
   * vSwitch for the servers of the cluster. Left out, the cloud takes the newest zone that has stock, and reuses or makes a vSwitch there.
   * It is the id of a vSwitch, such as "vsw-bp1…".
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the cluster's desktops the object itself, at once (`replace`). Lost with the old one: the cluster's own settings; its desktops are replaced with it, and each of them refuses that without `allowDataLoss`.
   * Not read back: DescribeClusters does not return it.
   */
  vswitchId?: pulumi.Input<string>;
  /**
   * Display name. Left out, it is the resource's name with a short hash.
   * Changed in place by SetClusterName; it disturbs nobody.
   * Read back by DescribeClusters.
   */
  name?: pulumi.Input<string>;
  /**
   * What users may do between a desktop and their own computer. Fields left out keep the value they have in the cloud. It takes a task of the cluster to read it.
   * Changed in place by SetClusterPolicy; it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say).
   * Read back by DescribeClusterPolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  policy?: pulumi.Input<ClusterPolicyArgs>;
  /**
   * Active Directory domain that the cluster is joined to; only for `gws.s1.advanced`. Left out or removed, the cluster leaves its domain.
   * Changed in place by SetClusterADDomain; at worst it may sign out the users of the cluster's desktops, at once (`signOut`, the vendor does not say): users of the old domain cannot log on any more.
   * Read back by DescribeClusterADDomain.
   */
  adDomain?: pulumi.Input<ClusterAdDomainArgs>;
  /**
   * NAT gateway through which users reach the desktops from the internet. Left out or removed, the gateway is detached.
   * Having one is looser than none.
   * Changed in place by SetClusterDnat; at worst it signs out users who come from the internet, at once (`signOut`): connections through the old address end.
   * Read back by DescribeClusters.
   */
  dnat?: pulumi.Input<ClusterDnatArgs>;
  /**
   * Id of an existing object to take under management instead of creating one. It is read first; when a property that cannot be changed in place differs from the program, nothing is touched and the differences are named.
   * A change does nothing: it only matters when the resource is first created in the stack.
   * Not read back: it is an instruction to the provider, not a property of the object.
   */
  adoptId?: pulumi.Input<string>;
  /**
   * Region that the object is in; `wuying:region` when it is left out.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it takes from the users of the cluster's desktops the object itself, at once (`replace`). Lost with the old one: the cluster's own settings; its desktops are replaced with it, and each of them refuses that without `allowDataLoss`.
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * A cloud desktop cluster: the broker, policies and network that its desktops share. It runs on your own VPC through the service-linked role.
 * 
 * Default timeouts: 30m to create, 30m to update, 15m to delete; `customTimeouts` changes them.
 */
export class Cluster extends WuyingResource {
  /** Kind of cluster, such as `gws.s1.standard` or `gws.s1.advanced`. `getAvailableResources` lists what each zone offers; only `gws.s1.advanced` can join an Active Directory domain. */
  declare readonly clusterType: pulumi.Output<string>;
  /** VPC that the cluster lives in. */
  declare readonly vpcId: pulumi.Output<string>;
  /** vSwitch for the servers of the cluster. Left out, the cloud takes the newest zone that has stock, and reuses or makes a vSwitch there. */
  declare readonly vswitchId: pulumi.Output<string | undefined>;
  /** Display name. Left out, it is the resource's name with a short hash. */
  declare readonly name: pulumi.Output<string>;
  /** What users may do between a desktop and their own computer. Fields left out keep the value they have in the cloud. It takes a task of the cluster to read it. */
  declare readonly policy: pulumi.Output<ClusterPolicy | undefined>;
  /** Active Directory domain that the cluster is joined to; only for `gws.s1.advanced`. Left out or removed, the cluster leaves its domain. */
  declare readonly adDomain: pulumi.Output<ClusterAdDomain | undefined>;
  /** NAT gateway through which users reach the desktops from the internet. Left out or removed, the gateway is detached. */
  declare readonly dnat: pulumi.Output<ClusterDnat | undefined>;
  /** Region that the object is in; `wuying:region` when it is left out. */
  declare readonly region: pulumi.Output<string | undefined>;
  /** Id of the cluster; the same as `id`. */
  declare readonly clusterId: pulumi.Output<string>;
  /** State in the cloud: `creating`, `starting`, `running`, `indebt` or `deleted`. */
  declare readonly status: pulumi.Output<string>;
  /** When it was created, as the API writes it, such as `Wed Sep 25 16:17:39 CST 2019`. */
  declare readonly createTime: pulumi.Output<string>;
  /** Security group of the cluster's machines. */
  declare readonly securityGroup: pulumi.Output<string>;
  /** Domain that the cluster is joined to; empty without one. */
  declare readonly domainName: pulumi.Output<string>;
  /** Number of desktops at the last refresh. */
  declare readonly instanceCount: pulumi.Output<number>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): Cluster {
    const { region, ...rest } = opts ?? {};
    return new Cluster(name, { region } as object as ClusterArgs, { ...rest, id });
  }

  constructor(name: string, args: ClusterArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
