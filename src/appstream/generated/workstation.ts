// Made from the declaration of appstream:Workstation by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "appstream:Workstation",
  "properties": [
    "wuyingServerName",
    "bizRegionId",
    "officeSiteId",
    "serverInstanceType",
    "imageId",
    "systemDiskCategory",
    "systemDiskSize",
    "systemDiskPerformanceLevel",
    "dataDisk",
    "vswitchIds",
    "hostName",
    "password",
    "chargeType",
    "subPayType",
    "maxPrice",
    "period",
    "periodUnit",
    "autoPay",
    "autoRenew",
    "promotionId",
    "savingPlanId",
    "networkStrategyType",
    "bandwidth",
    "serverPortRange",
    "virtualNodePoolId",
    "gpuDriverVersion",
    "erdmaEnabled",
    "secondaryPrivateIpAddressCount",
    "powerState",
    "users",
    "tags",
    "allowDataLoss",
    "skipAwait",
    "region",
    "wuyingServerId",
    "status",
    "createTime",
    "expiredTime",
    "zoneId",
    "osType",
    "imageName",
    "networkInterfaceIp",
    "officeSiteName",
    "officeSiteType",
    "systemDiskId",
    "erdmaStatus",
    "instanceInfoList",
    "privateIpSets"
  ],
  "secrets": [
    "password"
  ],
  "autoName": "wuyingServerName",
  "idOutput": "wuyingServerId",
  "people": "users"
};

/**
 * Data disks.
 */
export interface WorkstationDataDiskArgs {
  /**
   * Kind of disk; only `cloud_auto` is documented.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  dataDiskCategory: pulumi.Input<string>;
  /**
   * Size.
   * At least 1 GiB.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  dataDiskSize: pulumi.Input<number>;
  /**
   * Performance level, such as `PL0`.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  dataDiskPerformanceLevel?: pulumi.Input<string>;
}

/**
 * Data disks.
 */
export interface WorkstationDataDisk {
  /**
   * Kind of disk; only `cloud_auto` is documented.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  dataDiskCategory: string;
  /**
   * Size.
   * At least 1 GiB.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  dataDiskSize: number;
  /**
   * Performance level, such as `PL0`.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  dataDiskPerformanceLevel?: string;
}

/**
 * Machines behind it.
 */
export interface WorkstationInstanceInfoList {
  /**
   * Persistent session id, such as `p-…`.
   */
  instanceId?: string;
  /**
   * Network card.
   */
  networkInterfaceId?: string;
}

/**
 * Private addresses.
 */
export interface WorkstationPrivateIpSets {
  /**
   * The address.
   */
  privateIpAddress?: string;
  /**
   * Whether it is the first.
   */
  primary?: boolean;
}

/** What a program says of a {@link Workstation}. */
export interface WorkstationArgs {
  /**
   * Display name. Left out, it is the resource's name with a short hash.
   * Changed in place by ModifyWuyingServerAttribute; it disturbs nobody.
   * Read back by ListWuyingServer.
   */
  wuyingServerName?: pulumi.Input<string>;
  /**
   * Region that it runs in, such as `cn-hangzhou`. The region of the API endpoint is another matter.
   * Known are `cn-shanghai`, `cn-hangzhou`, `cn-beijing`, `cn-shenzhen`, `cn-guangzhou`, `cn-chengdu`, `cn-hongkong`, `ap-southeast-1`, `ap-southeast-5`, `ap-northeast-1`, `us-east-1`, `us-west-1`, `eu-central-1`; another one brings a warning.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  bizRegionId: pulumi.Input<string>;
  /**
   * Office network, such as `cn-hangzhou+dir-643067`.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  officeSiteId: pulumi.Input<string>;
  /**
   * Type, such as `eds.proworkstation_a10.8c64g.24g`.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  serverInstanceType: pulumi.Input<string>;
  /**
   * Image of the system disk.
   * Changed in place by UpdateWuyingServerImage; it takes from the users of the workstation what they have stored, at once (`dataLoss`): the workstation is rebuilt. Lost with the change: its system disk, which starts anew from the image, and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  imageId: pulumi.Input<string>;
  /**
   * Kind of system disk; only `cloud_auto` is documented.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  systemDiskCategory: pulumi.Input<string>;
  /**
   * Size of the system disk.
   * At least 1 GiB.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  systemDiskSize: pulumi.Input<number>;
  /**
   * Performance level, such as `PL0`.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  systemDiskPerformanceLevel?: pulumi.Input<string>;
  /**
   * Data disks.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  dataDisk?: pulumi.Input<pulumi.Input<WorkstationDataDiskArgs>[]>;
  /**
   * vSwitches; only for a custom office network.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Not read back: ListWuyingServer does not return it.
   */
  vswitchIds?: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Host name: letters, digits and hyphens, on Linux also dots; 2 to 15 characters on Windows and not digits only, 2 to 64 on Linux. `${instance_id}` and `prefix[begin,bits]suffix` are filled in by the cloud.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Not read back: ListWuyingServer does not return it.
   */
  hostName?: pulumi.Input<string>;
  /**
   * Password of the administrator account.
   * Always kept as a secret.
   * Changed in place by ModifyWuyingServerAttribute; it may sign out the users of the workstation, at once (`signOut`, the vendor does not say): the old password does not work any more.
   * Not read back: the API never returns it.
   */
  password?: pulumi.Input<string>;
  /**
   * How the workstation is charged.
   * One of `PrePaid`: a subscription; `PostPaid`: pay as you go, which the vendor does not document.
   * Default: `PostPaid`.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  chargeType?: pulumi.Input<"PrePaid" | "PostPaid">;
  /**
   * Kind of payment in detail, such as `spot`.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  subPayType?: pulumi.Input<string>;
  /**
   * Most to pay for a spot workstation.
   * At least 0.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  maxPrice?: pulumi.Input<number>;
  /**
   * Length of the subscription in `periodUnit`.
   * At least 1.
   * It only counts when the workstation is bought, so a later change is refused. To lengthen a subscription, renew it by the API operation RenewWuyingServer, or in the vendor's console.
   * Not read back: ListWuyingServer does not return it.
   */
  period?: pulumi.Input<number>;
  /**
   * Unit of `period`.
   * One of `Month`, `Year`.
   * It only counts when the workstation is bought, so a later change is refused. To lengthen a subscription, renew it by the API operation RenewWuyingServer, or in the vendor's console.
   * Not read back: ListWuyingServer does not return it.
   */
  periodUnit?: pulumi.Input<"Month" | "Year">;
  /**
   * Whether the order is paid at once. A subscription needs it: an unpaid order never becomes a workstation.
   * Default: `false`.
   * It only counts when the workstation is bought, so a later change is refused. To pay an order that is still open, use the vendor's console.
   * Not read back: ListWuyingServer does not return it.
   */
  autoPay?: pulumi.Input<boolean>;
  /**
   * Whether a subscription renews itself.
   * Default: `false`.
   * It only counts when the workstation is bought, so a later change is refused. To switch automatic renewal on or off, use Renewal in the vendor's console: no operation of this API does it.
   * Not read back: ListWuyingServer does not return it.
   */
  autoRenew?: pulumi.Input<boolean>;
  /**
   * Discount, from `getResourcePrice`. That may name another one later: add the resource option `ignoreChanges: ["promotionId"]` where the program takes it from there.
   * It only counts when the workstation is bought, so a later change is refused. To use a promotion for the next order, give it when you renew the subscription, by the API operation RenewWuyingServer, or in the vendor's console.
   * Not read back: ListWuyingServer does not return it.
   */
  promotionId?: pulumi.Input<string>;
  /**
   * Saving plan to use.
   * It only counts when the workstation is bought, so a later change is refused. To change the saving plan, ask the vendor: no operation of this API does it.
   * Not read back: ListWuyingServer does not return it.
   */
  savingPlanId?: pulumi.Input<string>;
  /**
   * Direct public address; on invitation only.
   * One of `DirectIp`.
   * Having one is looser than none.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Not read back: ListWuyingServer does not return it.
   */
  networkStrategyType?: pulumi.Input<"DirectIp">;
  /**
   * Bandwidth of the direct address.
   * From 2 to 1000 Mbit/s.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  bandwidth?: pulumi.Input<number>;
  /**
   * Ports of the direct address.
   * It is two ports such as "6606/6607".
   * Nobody says which value is tighter.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Not read back: ListWuyingServer does not return it.
   */
  serverPortRange?: pulumi.Input<string>;
  /**
   * Virtual node pool that it belongs to.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Read back by ListWuyingServer.
   */
  virtualNodePoolId?: pulumi.Input<string>;
  /**
   * GPU driver, such as `grid19`.
   * A change replaces the resource: the API has no operation that changes it; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Not read back: ListWuyingServer does not return it.
   */
  gpuDriverVersion?: pulumi.Input<string>;
  /**
   * Whether the network card does eRDMA. It can be turned on, but not off again.
   * Default: `false`.
   * Changed in place by ModifyWuyingServerAttribute; it may interrupt the users of the workstation by a restart, at once (`restart`, the vendor does not say).
   * Read back by ListWuyingServer.
   */
  erdmaEnabled?: pulumi.Input<boolean>;
  /**
   * Private addresses besides the first.
   * From 0 to 50.
   * Changed in place by AssignWuyingServerPrivateAddresses, UnassignWuyingServerPrivateAddresses; at worst it may sign out the users of the workstation, at once (`signOut`, the vendor does not say): addresses that are taken away stop answering.
   * Read back by ListWuyingServer.
   */
  secondaryPrivateIpAddressCount?: pulumi.Input<number>;
  /**
   * Whether it runs. Left out, it is not managed after creation.
   * One of `Running`, `Stopped`.
   * Changed in place by StartWuyingServer, StopWuyingServer; at worst it signs out the users of the workstation, at once (`signOut`): stopping ends their sessions.
   * Read back by ListWuyingServer.
   */
  powerState?: pulumi.Input<"Running" | "Stopped">;
  /**
   * Users who may connect. Left out, they are not managed; `[]` takes everybody out.
   * More of them are looser.
   * Changed in place by AuthorizeInstanceGroup; at worst it may sign out users who are taken out, at once (`signOut`, the vendor does not say): they cannot connect any more.
   * Read back by ListWuyingServer.
   */
  users?: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Tags: at most 20, keys and values of 1 to 128 characters, keys neither starting with `aliyun` or `acs:` nor holding `http://` or `https://`. Given, they are all the custom tags of the resource; left out, tags are not managed. `{}` removes them.
   * Changed in place by TagCloudResources, UntagCloudResources; it disturbs nobody.
   * Read back by ListTagCloudResources, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }>;
  /**
   * Whether the disk of the machine, with all that is stored on it, may be lost. Without it a change that replaces or rebuilds the machine fails in preview, and a machine that the program gives to somebody is protected from deletion.
   * Default: `false`.
   * A plain value, not an output of another resource.
   * A change calls nothing: it is a promise of the program, not a setting of the cloud.
   * Not read back: it is a promise of the program, not a setting of the cloud.
   */
  allowDataLoss?: boolean;
  /**
   * Whether a new object counts as made as soon as the cloud has it in its listing, long before it is ready; `appstream.WorkstationsReady` waits for many of them at once. `users`, `powerState` and `secondaryPrivateIpAddressCount` take a workstation that is ready, so a program with one of them waits all the same. A change of an object that exists waits as ever.
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
   * Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it takes from the users of the workstation the object itself, at once (`replace`). Lost with the old one: the workstation with its disks and all that its users stored there.
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * An enterprise workstation (the API calls it WuyingServer): one persistent machine with its disks, image, users and power state.
 * 
 * Default timeouts: 30m to create, 40m to update, 15m to delete; `customTimeouts` changes them.
 */
export class Workstation extends WuyingResource {
  /** Display name. Left out, it is the resource's name with a short hash. */
  declare readonly wuyingServerName: pulumi.Output<string>;
  /** Region that it runs in, such as `cn-hangzhou`. The region of the API endpoint is another matter. */
  declare readonly bizRegionId: pulumi.Output<string>;
  /** Office network, such as `cn-hangzhou+dir-643067`. */
  declare readonly officeSiteId: pulumi.Output<string>;
  /** Type, such as `eds.proworkstation_a10.8c64g.24g`. */
  declare readonly serverInstanceType: pulumi.Output<string>;
  /** Image of the system disk. */
  declare readonly imageId: pulumi.Output<string>;
  /** Kind of system disk; only `cloud_auto` is documented. */
  declare readonly systemDiskCategory: pulumi.Output<string>;
  /** Size of the system disk. */
  declare readonly systemDiskSize: pulumi.Output<number>;
  /** Performance level, such as `PL0`. */
  declare readonly systemDiskPerformanceLevel: pulumi.Output<string | undefined>;
  /** Data disks. */
  declare readonly dataDisk: pulumi.Output<WorkstationDataDisk[] | undefined>;
  /** vSwitches; only for a custom office network. */
  declare readonly vswitchIds: pulumi.Output<string[] | undefined>;
  /** Host name: letters, digits and hyphens, on Linux also dots; 2 to 15 characters on Windows and not digits only, 2 to 64 on Linux. `${instance_id}` and `prefix[begin,bits]suffix` are filled in by the cloud. */
  declare readonly hostName: pulumi.Output<string | undefined>;
  /** Password of the administrator account. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** How the workstation is charged. */
  declare readonly chargeType: pulumi.Output<"PrePaid" | "PostPaid">;
  /** Kind of payment in detail, such as `spot`. */
  declare readonly subPayType: pulumi.Output<string | undefined>;
  /** Most to pay for a spot workstation. */
  declare readonly maxPrice: pulumi.Output<number | undefined>;
  /** Length of the subscription in `periodUnit`. */
  declare readonly period: pulumi.Output<number | undefined>;
  /** Unit of `period`. */
  declare readonly periodUnit: pulumi.Output<"Month" | "Year" | undefined>;
  /** Whether the order is paid at once. A subscription needs it: an unpaid order never becomes a workstation. */
  declare readonly autoPay: pulumi.Output<boolean | undefined>;
  /** Whether a subscription renews itself. */
  declare readonly autoRenew: pulumi.Output<boolean | undefined>;
  /** Discount, from `getResourcePrice`. That may name another one later: add the resource option `ignoreChanges: ["promotionId"]` where the program takes it from there. */
  declare readonly promotionId: pulumi.Output<string | undefined>;
  /** Saving plan to use. */
  declare readonly savingPlanId: pulumi.Output<string | undefined>;
  /** Direct public address; on invitation only. */
  declare readonly networkStrategyType: pulumi.Output<"DirectIp" | undefined>;
  /** Bandwidth of the direct address. */
  declare readonly bandwidth: pulumi.Output<number | undefined>;
  /** Ports of the direct address. */
  declare readonly serverPortRange: pulumi.Output<string | undefined>;
  /** Virtual node pool that it belongs to. */
  declare readonly virtualNodePoolId: pulumi.Output<string | undefined>;
  /** GPU driver, such as `grid19`. */
  declare readonly gpuDriverVersion: pulumi.Output<string | undefined>;
  /** Whether the network card does eRDMA. It can be turned on, but not off again. */
  declare readonly erdmaEnabled: pulumi.Output<boolean>;
  /** Private addresses besides the first. */
  declare readonly secondaryPrivateIpAddressCount: pulumi.Output<number | undefined>;
  /** Whether it runs. Left out, it is not managed after creation. */
  declare readonly powerState: pulumi.Output<"Running" | "Stopped" | undefined>;
  /** Users who may connect. Left out, they are not managed; `[]` takes everybody out. */
  declare readonly users: pulumi.Output<string[] | undefined>;
  /** Tags: at most 20, keys and values of 1 to 128 characters, keys neither starting with `aliyun` or `acs:` nor holding `http://` or `https://`. Given, they are all the custom tags of the resource; left out, tags are not managed. `{}` removes them. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Whether the disk of the machine, with all that is stored on it, may be lost. Without it a change that replaces or rebuilds the machine fails in preview, and a machine that the program gives to somebody is protected from deletion. */
  declare readonly allowDataLoss: pulumi.Output<boolean | undefined>;
  /** Whether a new object counts as made as soon as the cloud has it in its listing, long before it is ready; `appstream.WorkstationsReady` waits for many of them at once. `users`, `powerState` and `secondaryPrivateIpAddressCount` take a workstation that is ready, so a program with one of them waits all the same. A change of an object that exists waits as ever. */
  declare readonly skipAwait: pulumi.Output<boolean | undefined>;
  /** Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter. */
  declare readonly region: pulumi.Output<string | undefined>;
  /** Id of the workstation; the same as `id`. */
  declare readonly wuyingServerId: pulumi.Output<string>;
  /** State in the cloud, such as `RUNNING` or `STOPPED`; the vendor documents no list. */
  declare readonly status: pulumi.Output<string>;
  /** When it was created. */
  declare readonly createTime: pulumi.Output<string>;
  /** When a subscription ends. */
  declare readonly expiredTime: pulumi.Output<string>;
  /** Zone that it runs in. */
  declare readonly zoneId: pulumi.Output<string>;
  /** Operating system. */
  declare readonly osType: pulumi.Output<string>;
  /** Name of the image. */
  declare readonly imageName: pulumi.Output<string>;
  /** First private address. */
  declare readonly networkInterfaceIp: pulumi.Output<string>;
  /** Name of the office network. */
  declare readonly officeSiteName: pulumi.Output<string>;
  /** Kind of office network. */
  declare readonly officeSiteType: pulumi.Output<string>;
  /** Id of the system disk. */
  declare readonly systemDiskId: pulumi.Output<string>;
  /** `disabled`, `enabling`, `enabled` or `failed`. */
  declare readonly erdmaStatus: pulumi.Output<string>;
  /** Machines behind it. */
  declare readonly instanceInfoList: pulumi.Output<WorkstationInstanceInfoList[]>;
  /** Private addresses. */
  declare readonly privateIpSets: pulumi.Output<WorkstationPrivateIpSets[]>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): Workstation {
    const { region, ...rest } = opts ?? {};
    return new Workstation(name, { region } as object as WorkstationArgs, { ...rest, id });
  }

  constructor(name: string, args: WorkstationArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
