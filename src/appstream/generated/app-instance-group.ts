// Made from the declaration of appstream:AppInstanceGroup by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "appstream:AppInstanceGroup",
  "properties": [
    "productType",
    "appInstanceGroupName",
    "appCenterImageId",
    "bizRegionId",
    "chargeResourceMode",
    "chargeType",
    "period",
    "periodUnit",
    "autoPay",
    "autoRenew",
    "promotionId",
    "subPayType",
    "appPackageType",
    "clusterId",
    "authMode",
    "appPolicyId",
    "preOpenMode",
    "preOpenAppId",
    "sessionTimeout",
    "nodePool",
    "network",
    "runtimePolicy",
    "securityPolicy",
    "storagePolicy",
    "userDefinePolicy",
    "videoPolicy",
    "userInfo",
    "users",
    "userGroupIds",
    "tags",
    "allowDataLoss",
    "region",
    "appInstanceGroupId",
    "nodePoolId",
    "status",
    "resourceStatus",
    "gmtCreate",
    "expiredTime",
    "osType",
    "accessType",
    "appCenterImageName",
    "appInstanceType",
    "appInstanceTypeName",
    "specId",
    "userGroupAuthMode",
    "supportUserGroupMixedAuth",
    "amount",
    "minAmount",
    "maxAmount",
    "reserveAmountRatio",
    "reserveMinAmount",
    "reserveMaxAmount",
    "otaInfo",
    "apps"
  ],
  "secrets": [],
  "autoName": "appInstanceGroupName",
  "idOutput": "appInstanceGroupId"
};

/**
 * Periods of a day, each at least 15 minutes long, at least 5 minutes apart, none across midnight.
 */
export interface AppInstanceGroupTimerPeriodsArgs {
  /**
   * Start.
   * It is a time such as "08:30".
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  startTime: pulumi.Input<string>;
  /**
   * End.
   * It is a time such as "18:00".
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  endTime: pulumi.Input<string>;
  /**
   * Nodes during the period.
   * From 1 to 100.
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  amount: pulumi.Input<number>;
}

/**
 * Periods of a day, each at least 15 minutes long, at least 5 minutes apart, none across midnight.
 */
export interface AppInstanceGroupTimerPeriods {
  /**
   * Start.
   * It is a time such as "08:30".
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  startTime: string;
  /**
   * End.
   * It is a time such as "18:00".
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  endTime: string;
  /**
   * Nodes during the period.
   * From 1 to 100.
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  amount: number;
}

/**
 * When how many nodes are there; for NODE_SCALING_BY_SCHEDULE.
 */
export interface AppInstanceGroupRecurrenceSchedulesArgs {
  /**
   * How it recurs.
   * One of `weekly`.
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  recurrenceType: pulumi.Input<"weekly">;
  /**
   * Days of the week; the vendor does not document their numbering.
   * From 1 to 7 items.
   * Each item: from 0 to 7.
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  recurrenceValues: pulumi.Input<pulumi.Input<number>[]>;
  /**
   * Periods of a day, each at least 15 minutes long, at least 5 minutes apart, none across midnight.
   * From 1 to 3 items.
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  timerPeriods: pulumi.Input<pulumi.Input<AppInstanceGroupTimerPeriodsArgs>[]>;
}

/**
 * When how many nodes are there; for NODE_SCALING_BY_SCHEDULE.
 */
export interface AppInstanceGroupRecurrenceSchedules {
  /**
   * How it recurs.
   * One of `weekly`.
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  recurrenceType: "weekly";
  /**
   * Days of the week; the vendor does not document their numbering.
   * From 1 to 7 items.
   * Each item: from 0 to 7.
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  recurrenceValues: number[];
  /**
   * Periods of a day, each at least 15 minutes long, at least 5 minutes apart, none across midnight.
   * From 1 to 3 items.
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  timerPeriods: AppInstanceGroupTimerPeriods[];
}

/**
 * The nodes and how their number follows the demand.
 */
export interface AppInstanceGroupNodePoolArgs {
  /**
   * Node type, such as `appstreaming.vgpu.8c16g.4g`; `getNodeInstanceTypes` lists them.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Read back by GetAppInstanceGroup.
   */
  nodeInstanceType: pulumi.Input<string>;
  /**
   * Sessions that one node serves at once; each node type has its own highest.
   * At least 1.
   * Changed in place by ModifyNodePoolAttribute; at worst it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions above a lower number may end.
   * Read back by GetAppInstanceGroup.
   */
  nodeCapacity?: pulumi.Input<number>;
  /**
   * Number of nodes that are always there. Needed for a subscription, and for the strategies NODE_FIXED and NODE_SCALING_BY_USAGE. A subscription can grow (ModifyNodePoolAmount) but never shrink.
   * From 1 to 100.
   * Changed in place by ModifyNodePoolAttribute, ModifyNodePoolAmount; at worst it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  nodeAmount?: pulumi.Input<number>;
  /**
   * How the number of nodes follows the demand. The vendor contradicts itself on NODE_SCALING_BY_USAGE: where a pool is set it is for pay as you go and subscriptions, where a pool is read for subscriptions only.
   * One of `NODE_FIXED`: it does not, there are `nodeAmount` nodes; `NODE_SCALING_BY_USAGE`: nodes are added and taken away as sessions fill them; `NODE_SCALING_BY_SCHEDULE`: as `recurrenceSchedules` says, only for pay as you go.
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  strategyType?: pulumi.Input<"NODE_FIXED" | "NODE_SCALING_BY_USAGE" | "NODE_SCALING_BY_SCHEDULE">;
  /**
   * Most nodes, for NODE_SCALING_BY_USAGE.
   * At least 1.
   * Changed in place by ModifyNodePoolAttribute; at worst it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  maxScalingAmount?: pulumi.Input<number>;
  /**
   * Nodes added at a time, for NODE_SCALING_BY_USAGE.
   * From 1 to 10.
   * Changed in place by ModifyNodePoolAttribute; it disturbs nobody.
   * Read back by GetAppInstanceGroup.
   */
  scalingStep?: pulumi.Input<number>;
  /**
   * Sessions in use, as a share of all, above which nodes are added; for NODE_SCALING_BY_USAGE.
   * From 0 to 100 percent.
   * Default: `85` percent.
   * Changed in place by ModifyNodePoolAttribute; it disturbs nobody.
   * Read back by GetAppInstanceGroup.
   */
  scalingUsageThreshold?: pulumi.Input<number>;
  /**
   * How long a node has to be idle before it is taken away.
   * From 5 to 120 minutes.
   * Default: `5` minutes.
   * Changed in place by ModifyNodePoolAttribute; at worst it may sign out users who are disconnected, at once (`signOut`, the vendor does not say): a node goes when nobody has been connected to it for that long.
   * Read back by GetAppInstanceGroup.
   */
  scalingDownAfterIdleMinutes?: pulumi.Input<number>;
  /**
   * Nodes are only added while fewer sessions than this are idle.
   * At least 0.
   * Changed in place by ModifyNodePoolAttribute; it disturbs nobody.
   * Read back by GetAppInstanceGroup.
   */
  maxIdleAppInstanceAmount?: pulumi.Input<number>;
  /**
   * First day of the schedule, not in the past; for NODE_SCALING_BY_SCHEDULE.
   * It is a day such as "2026-01-31".
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  strategyEnableDate?: pulumi.Input<string>;
  /**
   * Last day of the schedule, 7 days to 1 year after the first.
   * It is a day such as "2026-01-31".
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  strategyDisableDate?: pulumi.Input<string>;
  /**
   * Whether nodes are started ahead of a period; for NODE_SCALING_BY_SCHEDULE.
   * Changed in place by ModifyNodePoolAttribute; it disturbs nobody.
   * Read back by GetAppInstanceGroup.
   */
  warmUp?: pulumi.Input<boolean>;
  /**
   * When how many nodes are there; for NODE_SCALING_BY_SCHEDULE.
   * At least 1 item.
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  recurrenceSchedules?: pulumi.Input<pulumi.Input<AppInstanceGroupRecurrenceSchedulesArgs>[]>;
}

/**
 * The nodes and how their number follows the demand.
 */
export interface AppInstanceGroupNodePool {
  /**
   * Node type, such as `appstreaming.vgpu.8c16g.4g`; `getNodeInstanceTypes` lists them.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Read back by GetAppInstanceGroup.
   */
  nodeInstanceType: string;
  /**
   * Sessions that one node serves at once; each node type has its own highest.
   * At least 1.
   * Changed in place by ModifyNodePoolAttribute; at worst it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions above a lower number may end.
   * Read back by GetAppInstanceGroup.
   */
  nodeCapacity?: number;
  /**
   * Number of nodes that are always there. Needed for a subscription, and for the strategies NODE_FIXED and NODE_SCALING_BY_USAGE. A subscription can grow (ModifyNodePoolAmount) but never shrink.
   * From 1 to 100.
   * Changed in place by ModifyNodePoolAttribute, ModifyNodePoolAmount; at worst it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  nodeAmount?: number;
  /**
   * How the number of nodes follows the demand. The vendor contradicts itself on NODE_SCALING_BY_USAGE: where a pool is set it is for pay as you go and subscriptions, where a pool is read for subscriptions only.
   * One of `NODE_FIXED`: it does not, there are `nodeAmount` nodes; `NODE_SCALING_BY_USAGE`: nodes are added and taken away as sessions fill them; `NODE_SCALING_BY_SCHEDULE`: as `recurrenceSchedules` says, only for pay as you go.
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  strategyType?: "NODE_FIXED" | "NODE_SCALING_BY_USAGE" | "NODE_SCALING_BY_SCHEDULE";
  /**
   * Most nodes, for NODE_SCALING_BY_USAGE.
   * At least 1.
   * Changed in place by ModifyNodePoolAttribute; at worst it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  maxScalingAmount?: number;
  /**
   * Nodes added at a time, for NODE_SCALING_BY_USAGE.
   * From 1 to 10.
   * Changed in place by ModifyNodePoolAttribute; it disturbs nobody.
   * Read back by GetAppInstanceGroup.
   */
  scalingStep?: number;
  /**
   * Sessions in use, as a share of all, above which nodes are added; for NODE_SCALING_BY_USAGE.
   * From 0 to 100 percent.
   * Default: `85` percent.
   * Changed in place by ModifyNodePoolAttribute; it disturbs nobody.
   * Read back by GetAppInstanceGroup.
   */
  scalingUsageThreshold?: number;
  /**
   * How long a node has to be idle before it is taken away.
   * From 5 to 120 minutes.
   * Default: `5` minutes.
   * Changed in place by ModifyNodePoolAttribute; at worst it may sign out users who are disconnected, at once (`signOut`, the vendor does not say): a node goes when nobody has been connected to it for that long.
   * Read back by GetAppInstanceGroup.
   */
  scalingDownAfterIdleMinutes?: number;
  /**
   * Nodes are only added while fewer sessions than this are idle.
   * At least 0.
   * Changed in place by ModifyNodePoolAttribute; it disturbs nobody.
   * Read back by GetAppInstanceGroup.
   */
  maxIdleAppInstanceAmount?: number;
  /**
   * First day of the schedule, not in the past; for NODE_SCALING_BY_SCHEDULE.
   * It is a day such as "2026-01-31".
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  strategyEnableDate?: string;
  /**
   * Last day of the schedule, 7 days to 1 year after the first.
   * It is a day such as "2026-01-31".
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  strategyDisableDate?: string;
  /**
   * Whether nodes are started ahead of a period; for NODE_SCALING_BY_SCHEDULE.
   * Changed in place by ModifyNodePoolAttribute; it disturbs nobody.
   * Read back by GetAppInstanceGroup.
   */
  warmUp?: boolean;
  /**
   * When how many nodes are there; for NODE_SCALING_BY_SCHEDULE.
   * At least 1 item.
   * Changed in place by ModifyNodePoolAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  recurrenceSchedules?: AppInstanceGroupRecurrenceSchedules[];
}

/**
 * Routes through the shared network; only with strategyType Mixed.
 */
export interface AppInstanceGroupRoutesArgs {
  /**
   * Address range in CIDR form.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  destination: pulumi.Input<string>;
  /**
   * Which network it takes.
   * One of `Shared`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  mode: pulumi.Input<"Shared">;
}

/**
 * Routes through the shared network; only with strategyType Mixed.
 */
export interface AppInstanceGroupRoutes {
  /**
   * Address range in CIDR form.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  destination: string;
  /**
   * Which network it takes.
   * One of `Shared`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  mode: "Shared";
}

/**
 * Domains that sessions may or may not reach.
 */
export interface AppInstanceGroupDomainRulesArgs {
  /**
   * Domain name.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  domain: pulumi.Input<string>;
  /**
   * What happens to it.
   * One of `allow`: sessions may reach it; `block`: they may not.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  policy: pulumi.Input<"allow" | "block">;
}

/**
 * Domains that sessions may or may not reach.
 */
export interface AppInstanceGroupDomainRules {
  /**
   * Domain name.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  domain: string;
  /**
   * What happens to it.
   * One of `allow`: sessions may reach it; `block`: they may not.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  policy: "allow" | "block";
}

/**
 * Network of the sessions. The cloud offers it on request only.
 */
export interface AppInstanceGroupNetworkArgs {
  /**
   * Office network, such as `cn-hangzhou+dir-643067`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Read back by GetAppInstanceGroup.
   */
  officeSiteId?: pulumi.Input<string>;
  /**
   * How nodes reach the network.
   * One of `Mixed`: two network cards with a public address of their own; `Shared`: one network card behind NAT.
   * `Shared` is the tightest.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  strategyType?: pulumi.Input<"Mixed" | "Shared">;
  /**
   * How long a session keeps its address.
   * At least 60 minutes.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  ipExpireMinutes?: pulumi.Input<number>;
  /**
   * Routes through the shared network; only with strategyType Mixed.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  routes?: pulumi.Input<pulumi.Input<AppInstanceGroupRoutesArgs>[]>;
  /**
   * Domains that sessions may or may not reach.
   * Nobody says which value is tighter.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  domainRules?: pulumi.Input<pulumi.Input<AppInstanceGroupDomainRulesArgs>[]>;
  /**
   * vSwitches; only for a custom office network.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  vswitchIds?: pulumi.Input<pulumi.Input<string>[]>;
}

/**
 * Network of the sessions. The cloud offers it on request only.
 */
export interface AppInstanceGroupNetwork {
  /**
   * Office network, such as `cn-hangzhou+dir-643067`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Read back by GetAppInstanceGroup.
   */
  officeSiteId?: string;
  /**
   * How nodes reach the network.
   * One of `Mixed`: two network cards with a public address of their own; `Shared`: one network card behind NAT.
   * `Shared` is the tightest.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  strategyType?: "Mixed" | "Shared";
  /**
   * How long a session keeps its address.
   * At least 60 minutes.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  ipExpireMinutes?: number;
  /**
   * Routes through the shared network; only with strategyType Mixed.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  routes?: AppInstanceGroupRoutes[];
  /**
   * Domains that sessions may or may not reach.
   * Nobody says which value is tighter.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  domainRules?: AppInstanceGroupDomainRules[];
  /**
   * vSwitches; only for a custom office network.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  vswitchIds?: string[];
}

/**
 * How sessions run.
 */
export interface AppInstanceGroupRuntimePolicyArgs {
  /**
   * Whether an image can be made from the group.
   * One of `ON`: it can; `OFF`: it cannot.
   * `OFF` is the tightest.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  debugMode?: pulumi.Input<"ON" | "OFF">;
  /**
   * Whether each application gets a session of its own.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  perSessionPerApp?: pulumi.Input<boolean>;
  /**
   * How persistent sessions are placed, such as `DYNAMIC`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  persistentAppInstanceScheduleMode?: pulumi.Input<string>;
  /**
   * Whether sessions are opened ahead of their users; the cloud takes true when it is left out.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  sessionPreOpen?: pulumi.Input<boolean>;
  /**
   * Kind of session.
   * One of `NORMAL`, `CONSOLE`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Read back by GetAppInstanceGroup.
   */
  sessionType?: pulumi.Input<"NORMAL" | "CONSOLE">;
  /**
   * How the session's account is made; needs `sessionPreOpen: false`.
   * One of `wyid`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  sessionUserGenerationMode?: pulumi.Input<"wyid">;
}

/**
 * How sessions run.
 */
export interface AppInstanceGroupRuntimePolicy {
  /**
   * Whether an image can be made from the group.
   * One of `ON`: it can; `OFF`: it cannot.
   * `OFF` is the tightest.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  debugMode?: "ON" | "OFF";
  /**
   * Whether each application gets a session of its own.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  perSessionPerApp?: boolean;
  /**
   * How persistent sessions are placed, such as `DYNAMIC`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  persistentAppInstanceScheduleMode?: string;
  /**
   * Whether sessions are opened ahead of their users; the cloud takes true when it is left out.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  sessionPreOpen?: boolean;
  /**
   * Kind of session.
   * One of `NORMAL`, `CONSOLE`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Read back by GetAppInstanceGroup.
   */
  sessionType?: "NORMAL" | "CONSOLE";
  /**
   * How the session's account is made; needs `sessionPreOpen: false`.
   * One of `wyid`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  sessionUserGenerationMode?: "wyid";
}

/**
 * Security of the sessions.
 */
export interface AppInstanceGroupSecurityPolicyArgs {
  /**
   * Whether a session instance is reset when its user leaves.
   * `true` is the tightest.
   * Changed in place by ModifyAppInstanceGroupAttribute; at worst it takes from all users of the group what they have stored, when their session ends (`dataLoss`): what they leave on a session instance is gone.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  resetAfterUnbind?: pulumi.Input<boolean>;
  /**
   * Whether users may connect without being authorised for the group.
   * `false` is the tightest.
   * Changed in place by ModifyAppInstanceGroupAttribute; at worst it may sign out users who are not authorised, at once (`signOut`, the vendor does not say): they cannot connect any more.
   * Read back by GetAppInstanceGroup.
   */
  skipUserAuthCheck?: pulumi.Input<boolean>;
}

/**
 * Security of the sessions.
 */
export interface AppInstanceGroupSecurityPolicy {
  /**
   * Whether a session instance is reset when its user leaves.
   * `true` is the tightest.
   * Changed in place by ModifyAppInstanceGroupAttribute; at worst it takes from all users of the group what they have stored, when their session ends (`dataLoss`): what they leave on a session instance is gone.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  resetAfterUnbind?: boolean;
  /**
   * Whether users may connect without being authorised for the group.
   * `false` is the tightest.
   * Changed in place by ModifyAppInstanceGroupAttribute; at worst it may sign out users who are not authorised, at once (`signOut`, the vendor does not say): they cannot connect any more.
   * Read back by GetAppInstanceGroup.
   */
  skipUserAuthCheck?: boolean;
}

/**
 * Roaming of user profiles.
 */
export interface AppInstanceGroupUserProfileArgs {
  /**
   * Whether profiles roam.
   * Changed in place by ModifyAppInstanceGroupAttribute; at worst it may take from all users of the group what they have stored, when their session ends (`dataLoss`, the vendor does not say): profiles stay where they were.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  userProfileSwitch?: pulumi.Input<boolean>;
  /**
   * Where profiles lie, such as `NAS`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  remoteStorageType?: pulumi.Input<string>;
  /**
   * Path there; the cloud takes the id of the group. One path for several groups lets profiles roam between them.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  remoteStoragePath?: pulumi.Input<string>;
  /**
   * File system of the profiles; set after creation.
   * Changed in place by ModifyAppInstanceGroupAttribute; at worst it may take from all users of the group what they have stored, when their session ends (`dataLoss`, the vendor does not say): profiles stay where they were.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  fileSystemId?: pulumi.Input<string>;
}

/**
 * Roaming of user profiles.
 */
export interface AppInstanceGroupUserProfile {
  /**
   * Whether profiles roam.
   * Changed in place by ModifyAppInstanceGroupAttribute; at worst it may take from all users of the group what they have stored, when their session ends (`dataLoss`, the vendor does not say): profiles stay where they were.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  userProfileSwitch?: boolean;
  /**
   * Where profiles lie, such as `NAS`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  remoteStorageType?: string;
  /**
   * Path there; the cloud takes the id of the group. One path for several groups lets profiles roam between them.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  remoteStoragePath?: string;
  /**
   * File system of the profiles; set after creation.
   * Changed in place by ModifyAppInstanceGroupAttribute; at worst it may take from all users of the group what they have stored, when their session ends (`dataLoss`, the vendor does not say): profiles stay where they were.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  fileSystemId?: string;
}

/**
 * Profiles that follow the user; set after creation.
 */
export interface AppInstanceGroupUserProfileFollowArgs {
  /**
   * Whether they follow.
   * Changed in place by ModifyAppInstanceGroupAttribute; at worst it may take from all users of the group what they have stored, when their session ends (`dataLoss`, the vendor does not say): profiles stay where they were.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  profileFollowSwitch?: pulumi.Input<boolean>;
  /**
   * File system that they lie on.
   * Changed in place by ModifyAppInstanceGroupAttribute; at worst it may take from all users of the group what they have stored, when their session ends (`dataLoss`, the vendor does not say): profiles stay where they were.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  fileSystemId?: pulumi.Input<string>;
}

/**
 * Profiles that follow the user; set after creation.
 */
export interface AppInstanceGroupUserProfileFollow {
  /**
   * Whether they follow.
   * Changed in place by ModifyAppInstanceGroupAttribute; at worst it may take from all users of the group what they have stored, when their session ends (`dataLoss`, the vendor does not say): profiles stay where they were.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  profileFollowSwitch?: boolean;
  /**
   * File system that they lie on.
   * Changed in place by ModifyAppInstanceGroupAttribute; at worst it may take from all users of the group what they have stored, when their session ends (`dataLoss`, the vendor does not say): profiles stay where they were.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  fileSystemId?: string;
}

/**
 * Storage of the sessions.
 */
export interface AppInstanceGroupStoragePolicyArgs {
  /**
   * Kinds of storage that sessions get, such as `NAS`.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  storageTypeList?: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Roaming of user profiles.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  userProfile?: pulumi.Input<AppInstanceGroupUserProfileArgs>;
  /**
   * Profiles that follow the user; set after creation.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  userProfileFollow?: pulumi.Input<AppInstanceGroupUserProfileFollowArgs>;
}

/**
 * Storage of the sessions.
 */
export interface AppInstanceGroupStoragePolicy {
  /**
   * Kinds of storage that sessions get, such as `NAS`.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  storageTypeList?: string[];
  /**
   * Roaming of user profiles.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  userProfile?: AppInstanceGroupUserProfile;
  /**
   * Profiles that follow the user; set after creation.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  userProfileFollow?: AppInstanceGroupUserProfileFollow;
}

/**
 * Policy of one's own.
 */
export interface AppInstanceGroupUserDefinePolicyArgs {
  /**
   * JSON text; only for accounts that the vendor has allowed it.
   * Nobody says which value is tighter.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  customConfig?: pulumi.Input<string>;
}

/**
 * Policy of one's own.
 */
export interface AppInstanceGroupUserDefinePolicy {
  /**
   * JSON text; only for accounts that the vendor has allowed it.
   * Nobody says which value is tighter.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  customConfig?: string;
}

/**
 * Picture and transport.
 */
export interface AppInstanceGroupVideoPolicyArgs {
  /**
   * Pictures per second.
   * Only 30 or 60.
   * Changed in place by ModifyAppPolicy; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: the API has no operation that reads a policy.
   */
  frameRate?: pulumi.Input<number>;
  /**
   * Width of a session, or its most with `terminalResolutionAdaptive`.
   * At least 1 pixels.
   * Changed in place by ModifyAppPolicy; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: the API has no operation that reads a policy.
   */
  sessionResolutionWidth?: pulumi.Input<number>;
  /**
   * Height of a session, or its most with `terminalResolutionAdaptive`.
   * At least 1 pixels.
   * Changed in place by ModifyAppPolicy; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: the API has no operation that reads a policy.
   */
  sessionResolutionHeight?: pulumi.Input<number>;
  /**
   * How the screen is sent.
   * One of `video`: as video; `mix`: as a mix of video and drawing commands, not with `webrtc`.
   * Changed in place by ModifyAppPolicy; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: the API has no operation that reads a policy.
   */
  streamingMode?: pulumi.Input<"video" | "mix">;
  /**
   * Whether the resolution follows the user's window.
   * Changed in place by ModifyAppPolicy; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: the API has no operation that reads a policy.
   */
  terminalResolutionAdaptive?: pulumi.Input<boolean>;
  /**
   * Whether the stream goes over WebRTC.
   * Changed in place by ModifyAppPolicy; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: the API has no operation that reads a policy.
   */
  webrtc?: pulumi.Input<boolean>;
  /**
   * What counts more when the network is slow.
   * One of `adaptive`, `smooth`, `quality`.
   * Changed in place by ModifyAppPolicy; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: the API has no operation that reads a policy.
   */
  visualQualityStrategy?: pulumi.Input<"adaptive" | "smooth" | "quality">;
}

/**
 * Picture and transport.
 */
export interface AppInstanceGroupVideoPolicy {
  /**
   * Pictures per second.
   * Only 30 or 60.
   * Changed in place by ModifyAppPolicy; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: the API has no operation that reads a policy.
   */
  frameRate?: number;
  /**
   * Width of a session, or its most with `terminalResolutionAdaptive`.
   * At least 1 pixels.
   * Changed in place by ModifyAppPolicy; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: the API has no operation that reads a policy.
   */
  sessionResolutionWidth?: number;
  /**
   * Height of a session, or its most with `terminalResolutionAdaptive`.
   * At least 1 pixels.
   * Changed in place by ModifyAppPolicy; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: the API has no operation that reads a policy.
   */
  sessionResolutionHeight?: number;
  /**
   * How the screen is sent.
   * One of `video`: as video; `mix`: as a mix of video and drawing commands, not with `webrtc`.
   * Changed in place by ModifyAppPolicy; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: the API has no operation that reads a policy.
   */
  streamingMode?: "video" | "mix";
  /**
   * Whether the resolution follows the user's window.
   * Changed in place by ModifyAppPolicy; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: the API has no operation that reads a policy.
   */
  terminalResolutionAdaptive?: boolean;
  /**
   * Whether the stream goes over WebRTC.
   * Changed in place by ModifyAppPolicy; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: the API has no operation that reads a policy.
   */
  webrtc?: boolean;
  /**
   * What counts more when the network is slow.
   * One of `adaptive`, `smooth`, `quality`.
   * Changed in place by ModifyAppPolicy; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: the API has no operation that reads a policy.
   */
  visualQualityStrategy?: "adaptive" | "smooth" | "quality";
}

/**
 * What kind of accounts `users` are. It cannot change while the group has users, since the API does not say how one who is in becomes an account of another kind: take them out first, with `users: []` and an `up` of its own.
 */
export interface AppInstanceGroupUserInfoArgs {
  /**
   * Kind of the accounts.
   * One of `simple`: convenience accounts; `ad`: accounts of an Active Directory domain.
   * A change calls nothing: it is sent with the users who are let in next.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  type?: pulumi.Input<"simple" | "ad">;
  /**
   * The domain, for accounts of one.
   * A change calls nothing: it is sent with the users who are let in next.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  adDomain?: pulumi.Input<string>;
}

/**
 * What kind of accounts `users` are. It cannot change while the group has users, since the API does not say how one who is in becomes an account of another kind: take them out first, with `users: []` and an `up` of its own.
 */
export interface AppInstanceGroupUserInfo {
  /**
   * Kind of the accounts.
   * One of `simple`: convenience accounts; `ad`: accounts of an Active Directory domain.
   * A change calls nothing: it is sent with the users who are let in next.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  type?: "simple" | "ad";
  /**
   * The domain, for accounts of one.
   * A change calls nothing: it is sent with the users who are let in next.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  adDomain?: string;
}

/**
 * System component update that is installed, and the one on offer.
 */
export interface AppInstanceGroupOtaInfo {
  /**
   * Installed version.
   */
  otaVersion?: string;
  /**
   * Version on offer.
   */
  newOtaVersion?: string;
  /**
   * Its task.
   */
  taskId?: string;
}

/**
 * Applications of the image.
 */
export interface AppInstanceGroupApps {
  /**
   * Id.
   */
  appId?: string;
  /**
   * Name.
   */
  appName?: string;
  /**
   * Version.
   */
  appVersion?: string;
  /**
   * Display name of the version.
   */
  appVersionName?: string;
}

/** What a program says of a {@link AppInstanceGroup}. */
export interface AppInstanceGroupArgs {
  /**
   * Product of the group.
   * One of `CloudApp`.
   * Default: `CloudApp`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Read back by GetAppInstanceGroup.
   */
  productType?: pulumi.Input<"CloudApp">;
  /**
   * Display name. Left out, it is the resource's name with a short hash.
   * Changed in place by ModifyAppInstanceGroupAttribute; it disturbs nobody.
   * Read back by GetAppInstanceGroup.
   */
  appInstanceGroupName?: pulumi.Input<string>;
  /**
   * Image that the nodes run.
   * Changed in place by UpdateAppInstanceGroupImage; it signs out all users of the group, at once (`signOut`): they see the new image about 2 minutes later.
   * Read back by GetAppInstanceGroup.
   */
  appCenterImageId: pulumi.Input<string>;
  /**
   * Region that the nodes run in, such as `cn-hangzhou`. The region of the API endpoint is another matter.
   * Known are `cn-shanghai`, `cn-hangzhou`, `cn-beijing`, `cn-shenzhen`, `cn-guangzhou`, `cn-chengdu`, `cn-hongkong`, `ap-southeast-1`, `ap-southeast-5`, `ap-northeast-1`, `us-east-1`, `us-west-1`, `eu-central-1`; another one brings a warning.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Read back by GetAppInstanceGroup.
   */
  bizRegionId: pulumi.Input<string>;
  /**
   * What is charged.
   * One of `Node`.
   * Default: `Node`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Read back by GetAppInstanceGroup.
   */
  chargeResourceMode?: pulumi.Input<"Node">;
  /**
   * How the group is charged. The API cannot delete a subscription: use the resource option `retainOnDelete` with it.
   * One of `PostPaid`: pay as you go; `PrePaid`: a subscription.
   * Default: `PostPaid`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Read back by GetAppInstanceGroup.
   */
  chargeType?: pulumi.Input<"PostPaid" | "PrePaid">;
  /**
   * Length of the subscription: 1 week, 1, 2, 3 or 6 months, or 1, 2 or 3 years. Pay as you go takes 1 month.
   * From 1 to 6.
   * Default: `1`.
   * It only counts when the group is bought, so a later change is refused. To lengthen a subscription, renew it by the API operation RenewAppInstanceGroup, or in the vendor's console.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  period?: pulumi.Input<number>;
  /**
   * Unit of `period`.
   * One of `Week`, `Month`, `Year`.
   * Default: `Month`.
   * It only counts when the group is bought, so a later change is refused. To lengthen a subscription, renew it by the API operation RenewAppInstanceGroup, or in the vendor's console.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  periodUnit?: pulumi.Input<"Week" | "Month" | "Year">;
  /**
   * Whether the order is paid at once. A subscription needs it: an unpaid order never becomes a group.
   * Default: `false`.
   * It only counts when the group is bought, so a later change is refused. To pay an order that is still open, use the vendor's console.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  autoPay?: pulumi.Input<boolean>;
  /**
   * Whether a subscription renews itself.
   * Default: `false`.
   * It only counts when the group is bought, so a later change is refused. To switch automatic renewal on or off, use Renewal in the vendor's console: no operation of this API does it.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  autoRenew?: pulumi.Input<boolean>;
  /**
   * Discount, from `getResourcePrice`. That may name another one later: add the resource option `ignoreChanges: ["promotionId"]` where the program takes it from there.
   * It only counts when the group is bought, so a later change is refused. To use a promotion for the next order, give it when you renew the subscription, by the API operation RenewAppInstanceGroup, or in the vendor's console.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  promotionId?: pulumi.Input<string>;
  /**
   * Kind of payment in detail, such as `postPaid`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  subPayType?: pulumi.Input<string>;
  /**
   * Package that is bought, where the product is sold in packages.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  appPackageType?: pulumi.Input<string>;
  /**
   * Cluster to place the group in, such as `cls-…`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  clusterId?: pulumi.Input<string>;
  /**
   * What users are granted.
   * One of `App`: single applications; `Session`: persistent sessions; `AppInstanceGroup`: the whole group.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Read back by GetAppInstanceGroup.
   */
  authMode?: pulumi.Input<"App" | "Session" | "AppInstanceGroup">;
  /**
   * Policy to use. Left out, the cloud makes one for the group.
   * Nobody says which value is tighter.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Read back by GetAppInstanceGroup.
   */
  appPolicyId?: pulumi.Input<string>;
  /**
   * Whether an application is opened ahead; off when it is left out.
   * One of `SINGLE_APP`: `preOpenAppId` is opened ahead; `OFF`: nothing is opened ahead.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  preOpenMode?: pulumi.Input<"SINGLE_APP" | "OFF">;
  /**
   * Application to open ahead; needed with `preOpenMode` SINGLE_APP.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  preOpenAppId?: pulumi.Input<string>;
  /**
   * How long a session outlives its user's disconnection; -1 for ever.
   * From 3 to 300 minutes.
   * Also -1.
   * Default: `15` minutes.
   * A higher one is looser, and -1 is the loosest.
   * Changed in place by ModifyAppInstanceGroupAttribute; at worst it may sign out users who are disconnected, at once (`signOut`, the vendor does not say): a shorter one ends their sessions sooner.
   * Read back by GetAppInstanceGroup.
   */
  sessionTimeout?: pulumi.Input<number>;
  /**
   * The nodes and how their number follows the demand.
   * Changed in place by ModifyNodePoolAttribute, ModifyNodePoolAmount; it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go.
   * Read back by GetAppInstanceGroup.
   */
  nodePool?: pulumi.Input<AppInstanceGroupNodePoolArgs>;
  /**
   * Network of the sessions. The cloud offers it on request only.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  network?: pulumi.Input<AppInstanceGroupNetworkArgs>;
  /**
   * How sessions run.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  runtimePolicy?: pulumi.Input<AppInstanceGroupRuntimePolicyArgs>;
  /**
   * Security of the sessions.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  securityPolicy?: pulumi.Input<AppInstanceGroupSecurityPolicyArgs>;
  /**
   * Storage of the sessions.
   * Changed in place by ModifyAppInstanceGroupAttribute; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetAppInstanceGroup does not return it.
   */
  storagePolicy?: pulumi.Input<AppInstanceGroupStoragePolicyArgs>;
  /**
   * Policy of one's own.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  userDefinePolicy?: pulumi.Input<AppInstanceGroupUserDefinePolicyArgs>;
  /**
   * Picture and transport.
   * Changed in place by ModifyAppPolicy; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: the API has no operation that reads a policy.
   */
  videoPolicy?: pulumi.Input<AppInstanceGroupVideoPolicyArgs>;
  /**
   * What kind of accounts `users` are. It cannot change while the group has users, since the API does not say how one who is in becomes an account of another kind: take them out first, with `users: []` and an `up` of its own.
   * Default: `{"type":"simple"}`.
   * A change calls nothing: it is sent with the users who are let in next.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  userInfo?: pulumi.Input<AppInstanceGroupUserInfoArgs>;
  /**
   * Users who may connect. Left out, they are not managed; `[]` takes everybody out.
   * More of them are looser.
   * Changed in place by AuthorizeInstanceGroup; at worst it may sign out users who are taken out, at once (`signOut`, the vendor does not say): they cannot connect any more, and the change reaches clients after about 2 minutes.
   * Read back by PageListAppInstanceGroupUser, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  users?: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * User groups that may connect. Left out, they are not managed; `[]` takes all out.
   * More of them are looser.
   * Changed in place by AuthorizeInstanceGroup; at worst it may sign out users who are taken out, at once (`signOut`, the vendor does not say): they cannot connect any more.
   * Read back by ListAuthorizedUserGroups, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  userGroupIds?: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Tags: at most 20, keys and values of 1 to 128 characters, keys neither starting with `aliyun` or `acs:` nor holding `http://` or `https://`. Given, they are all the custom tags of the resource; left out, tags are not managed. `{}` removes them.
   * Changed in place by TagCloudResources, UntagCloudResources; it disturbs nobody.
   * Read back by GetAppInstanceGroup.
   */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }>;
  /**
   * Whether the sessions of the group, with all that is stored on its nodes, may be lost. Without it a change that replaces the group fails in preview. A group that is taken out of the program is deleted in any case.
   * Default: `false`.
   * A plain value, not an output of another resource.
   * A change calls nothing: it is a promise of the program, not a setting of the cloud.
   * Not read back: it is a promise of the program, not a setting of the cloud.
   */
  allowDataLoss?: boolean;
  /**
   * Id of an existing object to take under management instead of creating one. It is read first; when a property that cannot be changed in place differs from the program, nothing is touched and the differences are named.
   * A change does nothing: it only matters when the resource is first created in the stack.
   * Not read back: it is an instruction to the provider, not a property of the object.
   */
  adoptId?: pulumi.Input<string>;
  /**
   * Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the group with its open sessions, its persistent sessions and what is stored on its nodes.
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * A delivery group of App Streaming: the nodes that run an image, how their number follows the demand, the policies of their sessions, and who may connect.
 * 
 * Default timeouts: 30m to create, 40m to update, 20m to delete; `customTimeouts` changes them.
 */
export class AppInstanceGroup extends WuyingResource {
  /** Product of the group. */
  declare readonly productType: pulumi.Output<"CloudApp">;
  /** Display name. Left out, it is the resource's name with a short hash. */
  declare readonly appInstanceGroupName: pulumi.Output<string>;
  /** Image that the nodes run. */
  declare readonly appCenterImageId: pulumi.Output<string>;
  /** Region that the nodes run in, such as `cn-hangzhou`. The region of the API endpoint is another matter. */
  declare readonly bizRegionId: pulumi.Output<string>;
  /** What is charged. */
  declare readonly chargeResourceMode: pulumi.Output<"Node">;
  /** How the group is charged. The API cannot delete a subscription: use the resource option `retainOnDelete` with it. */
  declare readonly chargeType: pulumi.Output<"PostPaid" | "PrePaid">;
  /** Length of the subscription: 1 week, 1, 2, 3 or 6 months, or 1, 2 or 3 years. Pay as you go takes 1 month. */
  declare readonly period: pulumi.Output<number | undefined>;
  /** Unit of `period`. */
  declare readonly periodUnit: pulumi.Output<"Week" | "Month" | "Year" | undefined>;
  /** Whether the order is paid at once. A subscription needs it: an unpaid order never becomes a group. */
  declare readonly autoPay: pulumi.Output<boolean | undefined>;
  /** Whether a subscription renews itself. */
  declare readonly autoRenew: pulumi.Output<boolean | undefined>;
  /** Discount, from `getResourcePrice`. That may name another one later: add the resource option `ignoreChanges: ["promotionId"]` where the program takes it from there. */
  declare readonly promotionId: pulumi.Output<string | undefined>;
  /** Kind of payment in detail, such as `postPaid`. */
  declare readonly subPayType: pulumi.Output<string | undefined>;
  /** Package that is bought, where the product is sold in packages. */
  declare readonly appPackageType: pulumi.Output<string | undefined>;
  /** Cluster to place the group in, such as `cls-…`. */
  declare readonly clusterId: pulumi.Output<string | undefined>;
  /** What users are granted. */
  declare readonly authMode: pulumi.Output<"App" | "Session" | "AppInstanceGroup" | undefined>;
  /** Policy to use. Left out, the cloud makes one for the group. */
  declare readonly appPolicyId: pulumi.Output<string | undefined>;
  /** Whether an application is opened ahead; off when it is left out. */
  declare readonly preOpenMode: pulumi.Output<"SINGLE_APP" | "OFF" | undefined>;
  /** Application to open ahead; needed with `preOpenMode` SINGLE_APP. */
  declare readonly preOpenAppId: pulumi.Output<string | undefined>;
  /** How long a session outlives its user's disconnection; -1 for ever. */
  declare readonly sessionTimeout: pulumi.Output<number>;
  /** The nodes and how their number follows the demand. */
  declare readonly nodePool: pulumi.Output<AppInstanceGroupNodePool | undefined>;
  /** Network of the sessions. The cloud offers it on request only. */
  declare readonly network: pulumi.Output<AppInstanceGroupNetwork | undefined>;
  /** How sessions run. */
  declare readonly runtimePolicy: pulumi.Output<AppInstanceGroupRuntimePolicy | undefined>;
  /** Security of the sessions. */
  declare readonly securityPolicy: pulumi.Output<AppInstanceGroupSecurityPolicy | undefined>;
  /** Storage of the sessions. */
  declare readonly storagePolicy: pulumi.Output<AppInstanceGroupStoragePolicy | undefined>;
  /** Policy of one's own. */
  declare readonly userDefinePolicy: pulumi.Output<AppInstanceGroupUserDefinePolicy | undefined>;
  /** Picture and transport. */
  declare readonly videoPolicy: pulumi.Output<AppInstanceGroupVideoPolicy | undefined>;
  /** What kind of accounts `users` are. It cannot change while the group has users, since the API does not say how one who is in becomes an account of another kind: take them out first, with `users: []` and an `up` of its own. */
  declare readonly userInfo: pulumi.Output<AppInstanceGroupUserInfo | undefined>;
  /** Users who may connect. Left out, they are not managed; `[]` takes everybody out. */
  declare readonly users: pulumi.Output<string[] | undefined>;
  /** User groups that may connect. Left out, they are not managed; `[]` takes all out. */
  declare readonly userGroupIds: pulumi.Output<string[] | undefined>;
  /** Tags: at most 20, keys and values of 1 to 128 characters, keys neither starting with `aliyun` or `acs:` nor holding `http://` or `https://`. Given, they are all the custom tags of the resource; left out, tags are not managed. `{}` removes them. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Whether the sessions of the group, with all that is stored on its nodes, may be lost. Without it a change that replaces the group fails in preview. A group that is taken out of the program is deleted in any case. */
  declare readonly allowDataLoss: pulumi.Output<boolean | undefined>;
  /** Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter. */
  declare readonly region: pulumi.Output<string | undefined>;
  /** Id of the group; the same as `id`. */
  declare readonly appInstanceGroupId: pulumi.Output<string>;
  /** Id of the node pool. */
  declare readonly nodePoolId: pulumi.Output<string>;
  /** State in the cloud: `PUBLISHED` is ready; also `DEPLOYING`, `DEPLOYED`, `MAINTAINING`, `MAINTAIN_FAILED`, `FAILED`, `STOPPING`, `STOPPED`, `EXPIRED`, `EXPIRED_RECYCLING` and `CEASED`. */
  declare readonly status: pulumi.Output<string>;
  /** State of its resources, such as `AVAILABLE`. */
  declare readonly resourceStatus: pulumi.Output<string>;
  /** When it was created. */
  declare readonly gmtCreate: pulumi.Output<string>;
  /** When a subscription ends. */
  declare readonly expiredTime: pulumi.Output<string>;
  /** Operating system of the nodes. */
  declare readonly osType: pulumi.Output<string>;
  /** `INTERNET` or `VPC`. */
  declare readonly accessType: pulumi.Output<string>;
  /** Name of the image. */
  declare readonly appCenterImageName: pulumi.Output<string>;
  /** Type of session, as the API names it. */
  declare readonly appInstanceType: pulumi.Output<string>;
  /** Its display name. */
  declare readonly appInstanceTypeName: pulumi.Output<string>;
  /** Id of the specification. */
  declare readonly specId: pulumi.Output<string>;
  /** `User`, `UserGroup` or `Mixed`. */
  declare readonly userGroupAuthMode: pulumi.Output<string>;
  /** Whether users and user groups may be mixed. */
  declare readonly supportUserGroupMixedAuth: pulumi.Output<boolean>;
  /** Sessions, for groups charged by session. */
  declare readonly amount: pulumi.Output<number>;
  /** Fewest sessions, for groups charged by session. */
  declare readonly minAmount: pulumi.Output<number>;
  /** Most sessions, for groups charged by session. */
  declare readonly maxAmount: pulumi.Output<number>;
  /** Share of sessions held ready, for groups charged by session. */
  declare readonly reserveAmountRatio: pulumi.Output<string>;
  /** Fewest sessions held ready, for groups charged by session. */
  declare readonly reserveMinAmount: pulumi.Output<number>;
  /** Most sessions held ready, for groups charged by session. */
  declare readonly reserveMaxAmount: pulumi.Output<number>;
  /** System component update that is installed, and the one on offer. */
  declare readonly otaInfo: pulumi.Output<AppInstanceGroupOtaInfo>;
  /** Applications of the image. */
  declare readonly apps: pulumi.Output<AppInstanceGroupApps[]>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): AppInstanceGroup {
    const { region, ...rest } = opts ?? {};
    return new AppInstanceGroup(name, { region } as object as AppInstanceGroupArgs, { ...rest, id });
  }

  constructor(name: string, args: AppInstanceGroupArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
