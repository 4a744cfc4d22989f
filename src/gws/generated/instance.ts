// Made from the declaration of gws:Instance by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "gws:Instance",
  "properties": [
    "clusterId",
    "imageId",
    "instanceType",
    "systemDiskCategory",
    "systemDiskSize",
    "workMode",
    "appList",
    "vswitchId",
    "allocatePublicAddress",
    "internetChargeType",
    "internetMaxBandwidthIn",
    "internetMaxBandwidthOut",
    "instanceChargeType",
    "period",
    "periodUnit",
    "autoRenew",
    "name",
    "user",
    "policy",
    "powerState",
    "allowDataLoss",
    "skipAwait",
    "region",
    "instanceId",
    "status",
    "stoppedMode",
    "createTime",
    "expireTime",
    "domainName",
    "hostName",
    "isBoundUser"
  ],
  "secrets": [],
  "autoName": "name",
  "idOutput": "instanceId",
  "people": "user"
};

/**
 * Applications that users may start; only with `workMode` `Application`.
 */
export interface InstanceAppListArgs {
  /**
   * Name that users see.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Read back by DescribeInstances.
   */
  appName: pulumi.Input<string>;
  /**
   * Full path of the program on the desktop.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Read back by DescribeInstances.
   */
  appPath: pulumi.Input<string>;
  /**
   * Arguments to start it with.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Read back by DescribeInstances.
   */
  appArgs?: pulumi.Input<string>;
}

/**
 * Applications that users may start; only with `workMode` `Application`.
 */
export interface InstanceAppList {
  /**
   * Name that users see.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Read back by DescribeInstances.
   */
  appName: string;
  /**
   * Full path of the program on the desktop.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Read back by DescribeInstances.
   */
  appPath: string;
  /**
   * Arguments to start it with.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Read back by DescribeInstances.
   */
  appArgs?: string;
}

/**
 * The one user of the desktop. The API cannot take a user away again, so removing this keeps the last one.
 */
export interface InstanceUserArgs {
  /**
   * Name of the user.
   * Changed in place by SetInstanceUser; at worst it may sign out the user of the desktop, at once (`signOut`, the vendor does not say): the previous user loses access, and the disk stays for the next.
   * Read back by DescribeInstances.
   */
  userName: pulumi.Input<string>;
  /**
   * Numeric id of the user's account.
   * At least 1.
   * Changed in place by SetInstanceUser; at worst it may sign out the user of the desktop, at once (`signOut`, the vendor does not say): the previous user loses access, and the disk stays for the next.
   * Read back by DescribeInstances.
   */
  userUid: pulumi.Input<number>;
}

/**
 * The one user of the desktop. The API cannot take a user away again, so removing this keeps the last one.
 */
export interface InstanceUser {
  /**
   * Name of the user.
   * Changed in place by SetInstanceUser; at worst it may sign out the user of the desktop, at once (`signOut`, the vendor does not say): the previous user loses access, and the disk stays for the next.
   * Read back by DescribeInstances.
   */
  userName: string;
  /**
   * Numeric id of the user's account.
   * At least 1.
   * Changed in place by SetInstanceUser; at worst it may sign out the user of the desktop, at once (`signOut`, the vendor does not say): the previous user loses access, and the disk stays for the next.
   * Read back by DescribeInstances.
   */
  userUid: number;
}

/**
 * Graphics policy, for instance types with a GPU. Fields left out keep the value they have in the cloud. It takes a task of the desktop to read it.
 */
export interface InstancePolicyArgs {
  /**
   * Whether pictures are sent without visible loss.
   * Changed in place by SetInstancePolicy; it may sign out the user of the desktop, at once (`signOut`, the vendor does not say): a desktop that is switched off is switched on for it and off again.
   * Read back by DescribeInstancePolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  visualLossless?: pulumi.Input<boolean>;
  /**
   * Whether the transport is tuned for 3D work.
   * Changed in place by SetInstancePolicy; it may sign out the user of the desktop, at once (`signOut`, the vendor does not say): a desktop that is switched off is switched on for it and off again.
   * Read back by DescribeInstancePolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  optimizeFor3d?: pulumi.Input<boolean>;
}

/**
 * Graphics policy, for instance types with a GPU. Fields left out keep the value they have in the cloud. It takes a task of the desktop to read it.
 */
export interface InstancePolicy {
  /**
   * Whether pictures are sent without visible loss.
   * Changed in place by SetInstancePolicy; it may sign out the user of the desktop, at once (`signOut`, the vendor does not say): a desktop that is switched off is switched on for it and off again.
   * Read back by DescribeInstancePolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  visualLossless?: boolean;
  /**
   * Whether the transport is tuned for 3D work.
   * Changed in place by SetInstancePolicy; it may sign out the user of the desktop, at once (`signOut`, the vendor does not say): a desktop that is switched off is switched on for it and off again.
   * Read back by DescribeInstancePolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  optimizeFor3d?: boolean;
}

/** What a program says of a {@link Instance}. */
export interface InstanceArgs {
  /**
   * Cluster that the desktop belongs to.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Read back by DescribeInstances.
   */
  clusterId: pulumi.Input<string>;
  /**
   * Image that the system disk is made from.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Read back by DescribeInstances.
   */
  imageId: pulumi.Input<string>;
  /**
   * ECS instance type, such as `ecs.gn6i-c4g1.xlarge`; the GPU policy needs a type with a GPU.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Read back by DescribeInstances.
   */
  instanceType: pulumi.Input<string>;
  /**
   * Kind of system disk.
   * One of `cloud_efficiency`: an ultra disk; `cloud_ssd`: a standard SSD; `cloud_essd`: an enterprise SSD, only with newer instance families such as `ecs.g6`.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Not read back: DescribeInstances does not return it.
   */
  systemDiskCategory: pulumi.Input<"cloud_efficiency" | "cloud_ssd" | "cloud_essd">;
  /**
   * Size of the system disk; not below the size of the image.
   * From 20 to 500 GiB.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Not read back: DescribeInstances does not return it.
   */
  systemDiskSize: pulumi.Input<number>;
  /**
   * What users get.
   * One of `Desktop`: the whole desktop; `Application`: only the applications of `appList`.
   * `Application` is the tightest.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Read back by DescribeInstances.
   */
  workMode: pulumi.Input<"Desktop" | "Application">;
  /**
   * Applications that users may start; only with `workMode` `Application`.
   * From 1 to 10 items.
   * More of them are looser.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Read back by DescribeInstances.
   */
  appList?: pulumi.Input<pulumi.Input<InstanceAppListArgs>[]>;
  /**
   * vSwitch of the desktop. Left out, the cloud takes the newest zone that has stock.
   * It is the id of a vSwitch, such as "vsw-bp1…".
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Not read back: DescribeInstances does not return it.
   */
  vswitchId?: pulumi.Input<string>;
  /**
   * Whether the desktop gets a public IP address.
   * Default: `false`.
   * `false` is the tightest.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Not read back: DescribeInstances does not return it.
   */
  allocatePublicAddress?: pulumi.Input<boolean>;
  /**
   * How the public address is charged; it counts only with `allocatePublicAddress`.
   * One of `PayByTraffic`: by the traffic that is used; `PayByBandwidth`: by a fixed bandwidth.
   * Default: `PayByTraffic`.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Not read back: DescribeInstances does not return it.
   */
  internetChargeType?: pulumi.Input<"PayByTraffic" | "PayByBandwidth">;
  /**
   * Most incoming bandwidth; the cloud takes 4 when it is left out.
   * From 1 to 100 Mbit/s.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Read back by DescribeInstances.
   */
  internetMaxBandwidthIn?: pulumi.Input<number>;
  /**
   * Most outgoing bandwidth; the cloud takes 4 when it is left out.
   * From 1 to 100 Mbit/s.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Read back by DescribeInstances.
   */
  internetMaxBandwidthOut?: pulumi.Input<number>;
  /**
   * How the desktop is charged. The API does not delete a subscription before it ends: use the resource option `retainOnDelete` with it.
   * One of `PostPaid`: pay as you go; `PrePaid`: a subscription.
   * Default: `PostPaid`.
   * A change replaces the resource: the API has no operation that changes it; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Read back by DescribeInstances.
   */
  instanceChargeType?: pulumi.Input<"PostPaid" | "PrePaid">;
  /**
   * Length of the subscription in `periodUnit`: 1 to 4 weeks, or 1 to 9, 12, 24, 36, 48 or 60 months.
   * From 1 to 60.
   * It only counts when the desktop is bought, so a later change is refused. To lengthen a subscription, renew it in the vendor's console.
   * Not read back: DescribeInstances does not return it.
   */
  period?: pulumi.Input<number>;
  /**
   * Unit of `period`.
   * One of `Week`, `Month`.
   * It only counts when the desktop is bought, so a later change is refused. To lengthen a subscription, renew it in the vendor's console.
   * Not read back: DescribeInstances does not return it.
   */
  periodUnit?: pulumi.Input<"Week" | "Month">;
  /**
   * Whether a subscription renews itself.
   * Default: `false`.
   * It only counts when the desktop is bought, so a later change is refused. To switch automatic renewal on or off, use Renewal in the vendor's console: no operation of this API does it.
   * Not read back: DescribeInstances does not return it.
   */
  autoRenew?: pulumi.Input<boolean>;
  /**
   * Display name. Left out, it is the resource's name with a short hash.
   * Changed in place by SetInstanceName; it disturbs nobody.
   * Read back by DescribeInstances.
   */
  name?: pulumi.Input<string>;
  /**
   * The one user of the desktop. The API cannot take a user away again, so removing this keeps the last one.
   * Having one is looser than none.
   * Changed in place by SetInstanceUser; at worst it may sign out the user of the desktop, at once (`signOut`, the vendor does not say): the previous user loses access, and the disk stays for the next.
   * Read back by DescribeInstances.
   */
  user?: pulumi.Input<InstanceUserArgs>;
  /**
   * Graphics policy, for instance types with a GPU. Fields left out keep the value they have in the cloud. It takes a task of the desktop to read it.
   * Changed in place by SetInstancePolicy; it may sign out the user of the desktop, at once (`signOut`, the vendor does not say): a desktop that is switched off is switched on for it and off again.
   * Read back by DescribeInstancePolicy, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  policy?: pulumi.Input<InstancePolicyArgs>;
  /**
   * Whether the desktop runs. Left out, it is not managed after creation.
   * One of `Running`, `Stopped`.
   * Changed in place by StartInstance, StopInstance; at worst it signs out the user of the desktop, at once (`signOut`): stopping ends the session.
   * Read back by DescribeInstances.
   */
  powerState?: pulumi.Input<"Running" | "Stopped">;
  /**
   * Whether the disk of the machine, with all that is stored on it, may be lost. Without it a change that replaces or rebuilds the machine fails in preview, and a machine that the program gives to somebody is protected from deletion.
   * Default: `false`.
   * A plain value, not an output of another resource.
   * A change calls nothing: it is a promise of the program, not a setting of the cloud.
   * Not read back: it is a promise of the program, not a setting of the cloud.
   */
  allowDataLoss?: boolean;
  /**
   * Whether a new object counts as made as soon as the cloud has it in its listing, long before it is ready; `gws.InstancesReady` waits for many of them at once. `policy` and `powerState` take a desktop that is ready, so a program with one of them waits all the same. A change of an object that exists waits as ever.
   * Default: `false`.
   * A plain value, not an output of another resource.
   * A change calls nothing: it is about how long an `up` takes, not a setting of the cloud.
   * Not read back: it is about how long an `up` takes, not a setting of the cloud.
   */
  skipAwait?: boolean;
  /**
   * Id of an existing object to take under management instead of creating one. It is read first; when a property that cannot be changed in place differs from the program, nothing is touched and the differences are named.
   * A change does nothing: it only matters when the resource is first created in the stack.
   * Not read back: it is an instruction to the provider, not a property of the object.
   */
  adoptId?: pulumi.Input<string>;
  /**
   * Region that the object is in; `wuying:region` when it is left out.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it takes from the user of the desktop the object itself, at once (`replace`). Lost with the old one: the desktop with its system disk and all that its user stored there.
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * One cloud desktop of a cluster. Most of it is fixed at creation; name, user, power state and GPU policy change in place.
 * 
 * Default timeouts: 20m to create, 20m to update, 15m to delete; `customTimeouts` changes them.
 */
export class Instance extends WuyingResource {
  /** Cluster that the desktop belongs to. */
  declare readonly clusterId: pulumi.Output<string>;
  /** Image that the system disk is made from. */
  declare readonly imageId: pulumi.Output<string>;
  /** ECS instance type, such as `ecs.gn6i-c4g1.xlarge`; the GPU policy needs a type with a GPU. */
  declare readonly instanceType: pulumi.Output<string>;
  /** Kind of system disk. */
  declare readonly systemDiskCategory: pulumi.Output<"cloud_efficiency" | "cloud_ssd" | "cloud_essd">;
  /** Size of the system disk; not below the size of the image. */
  declare readonly systemDiskSize: pulumi.Output<number>;
  /** What users get. */
  declare readonly workMode: pulumi.Output<"Desktop" | "Application">;
  /** Applications that users may start; only with `workMode` `Application`. */
  declare readonly appList: pulumi.Output<InstanceAppList[] | undefined>;
  /** vSwitch of the desktop. Left out, the cloud takes the newest zone that has stock. */
  declare readonly vswitchId: pulumi.Output<string | undefined>;
  /** Whether the desktop gets a public IP address. */
  declare readonly allocatePublicAddress: pulumi.Output<boolean | undefined>;
  /** How the public address is charged; it counts only with `allocatePublicAddress`. */
  declare readonly internetChargeType: pulumi.Output<"PayByTraffic" | "PayByBandwidth" | undefined>;
  /** Most incoming bandwidth; the cloud takes 4 when it is left out. */
  declare readonly internetMaxBandwidthIn: pulumi.Output<number | undefined>;
  /** Most outgoing bandwidth; the cloud takes 4 when it is left out. */
  declare readonly internetMaxBandwidthOut: pulumi.Output<number | undefined>;
  /** How the desktop is charged. The API does not delete a subscription before it ends: use the resource option `retainOnDelete` with it. */
  declare readonly instanceChargeType: pulumi.Output<"PostPaid" | "PrePaid">;
  /** Length of the subscription in `periodUnit`: 1 to 4 weeks, or 1 to 9, 12, 24, 36, 48 or 60 months. */
  declare readonly period: pulumi.Output<number | undefined>;
  /** Unit of `period`. */
  declare readonly periodUnit: pulumi.Output<"Week" | "Month" | undefined>;
  /** Whether a subscription renews itself. */
  declare readonly autoRenew: pulumi.Output<boolean | undefined>;
  /** Display name. Left out, it is the resource's name with a short hash. */
  declare readonly name: pulumi.Output<string>;
  /** The one user of the desktop. The API cannot take a user away again, so removing this keeps the last one. */
  declare readonly user: pulumi.Output<InstanceUser | undefined>;
  /** Graphics policy, for instance types with a GPU. Fields left out keep the value they have in the cloud. It takes a task of the desktop to read it. */
  declare readonly policy: pulumi.Output<InstancePolicy | undefined>;
  /** Whether the desktop runs. Left out, it is not managed after creation. */
  declare readonly powerState: pulumi.Output<"Running" | "Stopped" | undefined>;
  /** Whether the disk of the machine, with all that is stored on it, may be lost. Without it a change that replaces or rebuilds the machine fails in preview, and a machine that the program gives to somebody is protected from deletion. */
  declare readonly allowDataLoss: pulumi.Output<boolean | undefined>;
  /** Whether a new object counts as made as soon as the cloud has it in its listing, long before it is ready; `gws.InstancesReady` waits for many of them at once. `policy` and `powerState` take a desktop that is ready, so a program with one of them waits all the same. A change of an object that exists waits as ever. */
  declare readonly skipAwait: pulumi.Output<boolean | undefined>;
  /** Region that the object is in; `wuying:region` when it is left out. */
  declare readonly region: pulumi.Output<string | undefined>;
  /** Id of the desktop; the same as `id`. */
  declare readonly instanceId: pulumi.Output<string>;
  /** State in the cloud: `Registered` is ready for use; also `Creating`, `Starting`, `Initializing`, `Unregistered`, `Stopping`, `Stopped`, `Cloning` (an image is being made of it) and `Missing`. */
  declare readonly status: pulumi.Output<string>;
  /** Whether a stopped desktop goes on being charged: `KeepCharging`, `StopCharging` or `Not-applicable`. */
  declare readonly stoppedMode: pulumi.Output<string>;
  /** When it was created, such as `2019-10-12T07:35Z`. */
  declare readonly createTime: pulumi.Output<string>;
  /** When a subscription ends; far in the future for pay as you go. */
  declare readonly expireTime: pulumi.Output<string>;
  /** Domain that the desktop belongs to; empty without one. */
  declare readonly domainName: pulumi.Output<string>;
  /** Host name, where the API returns it. */
  declare readonly hostName: pulumi.Output<string>;
  /** Whether the account that the provider runs as is the assigned user. */
  declare readonly isBoundUser: pulumi.Output<boolean>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): Instance {
    const { region, ...rest } = opts ?? {};
    return new Instance(name, { region } as object as InstanceArgs, { ...rest, id });
  }

  constructor(name: string, args: InstanceArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
