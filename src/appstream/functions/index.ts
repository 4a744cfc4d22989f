// Every function of the module, in both forms. What a function does lies in the file that its first call loads.
import { lazyFunction } from "../../program/lazy-function";

export type {
  GetAppInstanceGroupUsersArgs,
  GetAppInstanceGroupUsersResult,
} from "./app-instance-group-users";
export type {
  AppInstanceGroupFacts,
  GetAppInstanceGroupArgs,
  GetAppInstanceGroupsArgs,
  GetAppInstanceGroupsResult,
} from "./app-instance-groups";
export type {
  AppInstanceFacts,
  GetAppInstanceArgs,
  GetAppInstancesArgs,
  GetAppInstancesResult,
} from "./app-instances";
export type { AppFacts, GetAppArgs, GetAppsArgs, GetAppsResult } from "./apps";
export type {
  AuthorizedAppFacts,
  AuthorizedAppInstanceGroupFacts,
  GetAuthorizedAppInstanceGroupsArgs,
  GetAuthorizedAppInstanceGroupsResult,
  GetAuthorizedAppsArgs,
  GetAuthorizedAppsResult,
} from "./authorized-to-user";
export type {
  AuthorizedUserGroupFacts,
  GetAuthorizedUserGroupsArgs,
  GetAuthorizedUserGroupsResult,
} from "./authorized-user-groups";
export type {
  AuthorizedUserFacts,
  GetAuthorizedUsersArgs,
  GetAuthorizedUsersResult,
} from "./authorized-users";
export type { BindInfoFacts, GetBindInfoArgs, GetBindInfoResult } from "./bind-info";
export type {
  BrowserInstanceGroupFacts,
  GetBrowserInstanceGroupArgs,
  GetBrowserInstanceGroupResult,
  GetBrowserInstanceGroupsArgs,
  GetBrowserInstanceGroupsResult,
} from "./browser-instance-groups";
export type {
  GetNodeInstanceTypesArgs,
  GetNodeInstanceTypesResult,
  GetRegionsArgs,
  GetRegionsResult,
  GetResourcePriceArgs,
  GetResourcePriceResult,
} from "./catalogue";
export type { GetConnectionTicketArgs, GetConnectionTicketResult } from "./connection-ticket";
export type { GetDebugAppInstanceArgs, GetDebugAppInstanceResult } from "./debug-app-instance";
export type { GetImageArgs, GetImagesArgs, GetImagesResult, ImageFacts } from "./images";
export type { GetNodeInstanceTypeArgs } from "./node-instance-type";
export type { NodeInstanceTypeFacts } from "./node-types";
export type { GetNodesArgs, GetNodesResult, NodeFacts } from "./nodes";
export type {
  GetOtaTaskArgs,
  GetOtaTaskResult,
  GetOtaTasksArgs,
  GetOtaTasksResult,
  OtaTaskFacts,
} from "./ota-tasks";
export type {
  GetPersistentAppInstanceArgs,
  GetPersistentAppInstancesArgs,
  GetPersistentAppInstancesResult,
  PersistentAppInstanceFacts,
} from "./persistent-app-instances";
export type { ProductType } from "./product-types";
export type {
  GetPublishedAppInstanceGroupsArgs,
  GetPublishedAppInstanceGroupsResult,
  GetPublishedAppsArgs,
  GetPublishedAppsResult,
  PublishedAppFacts,
  PublishedAppInstanceGroupFacts,
} from "./published";
export type { GetResourceRenewPriceArgs, GetResourceRenewPriceResult } from "./resource-renew-price";
export type { GetTagResourcesArgs, GetTagResourcesResult, TagCondition } from "./tag-resources";
export type { GetTagsArgs, GetTagsResult, TaggedResource } from "./tags";
export type { GetTenantConfigResult } from "./tenant-config";
export type { GetWorkstationEipArgs, GetWorkstationEipResult } from "./workstation-eip";
export type {
  GetWorkstationArgs,
  GetWorkstationsArgs,
  GetWorkstationsResult,
  WorkstationFacts,
} from "./workstations";
export type { GetZonesArgs, GetZonesResult } from "./zones";

const appInstanceGroupUsers = lazyFunction(
  () => (require("./app-instance-group-users") as typeof import("./app-instance-group-users")).groupUsers,
);

/**
 * Names of the users that a delivery group as a whole is authorized to (PageListAppInstanceGroupUser, every page of
 * it). More is told of each by `getAuthorizedUsers`.
 */
export const getAppInstanceGroupUsers = appInstanceGroupUsers.plain;

/** {@link getAppInstanceGroupUsers} for arguments that other resources give. */
export const getAppInstanceGroupUsersOutput = appInstanceGroupUsers.output;

const appInstanceGroups = lazyFunction(
  () => (require("./app-instance-groups") as typeof import("./app-instance-groups")).allGroups,
);

/** All delivery groups that fit (ListAppInstanceGroup, every page of it). */
export const getAppInstanceGroups = appInstanceGroups.plain;

/** {@link getAppInstanceGroups} for arguments that other resources give. */
export const getAppInstanceGroupsOutput = appInstanceGroups.output;

const appInstanceGroup = lazyFunction(
  () => (require("./app-instance-groups") as typeof import("./app-instance-groups")).oneGroup,
);

/** One delivery group (GetAppInstanceGroup). Fails when there is none. */
export const getAppInstanceGroup = appInstanceGroup.plain;

/** {@link getAppInstanceGroup} for arguments that other resources give. */
export const getAppInstanceGroupOutput = appInstanceGroup.output;

const appInstances = lazyFunction(
  () => (require("./app-instances") as typeof import("./app-instances")).allInstances,
);

/**
 * The application instances of a delivery group that fit: who has which session, and in what state (ListAppInstances,
 * every page of it). Fails with `InvalidAppInstanceGroup.NotFound` when there is no such group.
 */
export const getAppInstances = appInstances.plain;

/** {@link getAppInstances} for arguments that other resources give. */
export const getAppInstancesOutput = appInstances.output;

const appInstance = lazyFunction(
  () => (require("./app-instances") as typeof import("./app-instances")).oneInstance,
);

/** One application instance of a delivery group (ListAppInstances). Fails when there is none. */
export const getAppInstance = appInstance.plain;

/** {@link getAppInstance} for arguments that other resources give. */
export const getAppInstanceOutput = appInstance.output;

const apps = lazyFunction(() => (require("./apps") as typeof import("./apps")).allApps);

/**
 * The applications that the image of a delivery group has (ListAppsByAppInstanceGroupId, every page of it). Fails with
 * `InvalidAppInstanceGroup.NotFound` when there is no such group of this product.
 */
export const getApps = apps.plain;

/** {@link getApps} for arguments that other resources give. */
export const getAppsOutput = apps.output;

const app = lazyFunction(() => (require("./apps") as typeof import("./apps")).oneApp);

/** One application of a delivery group (ListAppsByAppInstanceGroupId). Fails when none fits, or several. */
export const getApp = app.plain;

/** {@link getApp} for arguments that other resources give. */
export const getAppOutput = app.output;

const authorizedApps = lazyFunction(
  () => (require("./authorized-to-user") as typeof import("./authorized-to-user")).authorizedApps,
);

/**
 * The applications that are authorized to a user one by one (ListAuthorizedAppsByUser, every page of it). What the user
 * may use because a whole delivery group is authorized says `getAuthorizedAppInstanceGroups`. Fails with
 * `User.NotFound` when there is no such user.
 */
export const getAuthorizedApps = authorizedApps.plain;

/** {@link getAuthorizedApps} for arguments that other resources give. */
export const getAuthorizedAppsOutput = authorizedApps.output;

const authorizedAppInstanceGroups = lazyFunction(
  () => (require("./authorized-to-user") as typeof import("./authorized-to-user")).authorizedGroups,
);

/**
 * The delivery groups that as a whole are authorized to a user, and their applications
 * (ListAuthorizedAppInstanceGroupByUser, every page of it).
 */
export const getAuthorizedAppInstanceGroups = authorizedAppInstanceGroups.plain;

/** {@link getAuthorizedAppInstanceGroups} for arguments that other resources give. */
export const getAuthorizedAppInstanceGroupsOutput = authorizedAppInstanceGroups.output;

const authorizedUserGroups = lazyFunction(
  () =>
    (require("./authorized-user-groups") as typeof import("./authorized-user-groups")).authorizedUserGroups,
);

/** The user groups that may use a delivery group (ListAuthorizedUserGroups, every page of it). */
export const getAuthorizedUserGroups = authorizedUserGroups.plain;

/** {@link getAuthorizedUserGroups} for arguments that other resources give. */
export const getAuthorizedUserGroupsOutput = authorizedUserGroups.output;

const authorizedUsers = lazyFunction(
  () => (require("./authorized-users") as typeof import("./authorized-users")).authorizedUsers,
);

/**
 * The users who may use a delivery group, one of its applications or one of its persistent sessions
 * (ListAuthorizedUsers, every page of it). Users of its user groups are not among them.
 */
export const getAuthorizedUsers = authorizedUsers.plain;

/** {@link getAuthorizedUsers} for arguments that other resources give. */
export const getAuthorizedUsersOutput = authorizedUsers.output;

const bindInfo = lazyFunction(() => (require("./bind-info") as typeof import("./bind-info")).bindInfo);

/** Which users are bound to which application instances, over all delivery groups (ListBindInfo, every page of it). */
export const getBindInfo = bindInfo.plain;

/** {@link getBindInfo} for arguments that other resources give. */
export const getBindInfoOutput = bindInfo.output;

const browserInstanceGroups = lazyFunction(
  () => (require("./browser-instance-groups") as typeof import("./browser-instance-groups")).allGroups,
);

/** All browser groups that fit (ListBrowserInstanceGroup, every page of it). */
export const getBrowserInstanceGroups = browserInstanceGroups.plain;

/** {@link getBrowserInstanceGroups} for arguments that other resources give. */
export const getBrowserInstanceGroupsOutput = browserInstanceGroups.output;

const browserInstanceGroup = lazyFunction(
  () => (require("./browser-instance-groups") as typeof import("./browser-instance-groups")).oneGroup,
);

/** One browser group (GetBrowserInstanceGroup). Fails when there is none. */
export const getBrowserInstanceGroup = browserInstanceGroup.plain;

/** {@link getBrowserInstanceGroup} for arguments that other resources give. */
export const getBrowserInstanceGroupOutput = browserInstanceGroup.output;

const nodeInstanceTypes = lazyFunction(
  () => (require("./catalogue") as typeof import("./catalogue")).nodeInstanceTypes,
);

/** Node types that a group's pool may use (ListNodeInstanceType, every page of it). */
export const getNodeInstanceTypes = nodeInstanceTypes.plain;

/** {@link getNodeInstanceTypes} for arguments that other resources give. */
export const getNodeInstanceTypesOutput = nodeInstanceTypes.output;

const regions = lazyFunction(() => (require("./catalogue") as typeof import("./catalogue")).regions);

/** Regions of the product (ListRegions). */
export const getRegions = regions.plain;

/** {@link getRegions} for arguments that other resources give. */
export const getRegionsOutput = regions.output;

const resourcePrice = lazyFunction(
  () => (require("./catalogue") as typeof import("./catalogue")).resourcePrice,
);

/** What a purchase would cost (GetResourcePrice). */
export const getResourcePrice = resourcePrice.plain;

/** {@link getResourcePrice} for arguments that other resources give. */
export const getResourcePriceOutput = resourcePrice.output;

const connectionTicket = lazyFunction(
  () => (require("./connection-ticket") as typeof import("./connection-ticket")).connectionTicket,
);

/**
 * A ticket to connect a user to an application (GetConnectionTicket, polled until it is there, for five minutes at
 * most). **It gives the user an application instance and starts the application**, in each run of the program and in
 * each preview.
 *
 * Fails with `TryBind.NoCandidateAppInstanceGroup` when no published group offers the application to the user, with
 * `TryRegionBind.NoIdleAppInstance` when all sessions are taken, and with `TaskFailed` when the task ends without a
 * ticket and says no code. When the answer to the first call is lost it is not sent again, and the error has
 * `mayHaveTakenEffect`.
 */
export const getConnectionTicket = connectionTicket.plain;

/** {@link getConnectionTicket} for arguments that other resources give. The whole result is secret. */
export const getConnectionTicketOutput = connectionTicket.output;

const debugAppInstance = lazyFunction(
  () => (require("./debug-app-instance") as typeof import("./debug-app-instance")).debugInstance,
);

/**
 * The session in which the applications of a group in debug mode are set up, and a code to enter it
 * (GetDebugAppInstance). **It opens that session, and each call makes the code before it useless**: in each run of the
 * program and in each preview.
 */
export const getDebugAppInstance = debugAppInstance.plain;

/** {@link getDebugAppInstance} for arguments that other resources give. The whole result is secret. */
export const getDebugAppInstanceOutput = debugAppInstance.output;

const images = lazyFunction(() => (require("./images") as typeof import("./images")).allImages);

/** All images that fit (ListImage, every page of it). */
export const getImages = images.plain;

/** {@link getImages} for arguments that other resources give. */
export const getImagesOutput = images.output;

const image = lazyFunction(() => (require("./images") as typeof import("./images")).singleImage);

/** One image (ListImage). Fails when none fits, or several do without `mostRecent`. */
export const getImage = image.plain;

/** {@link getImage} for arguments that other resources give. */
export const getImageOutput = image.output;

const nodeInstanceType = lazyFunction(
  () => (require("./node-instance-type") as typeof import("./node-instance-type")).nodeInstanceType,
);

/**
 * The smallest node type with at least so many processors and so much memory (ListNodeInstanceType, every page of it):
 * the one with the fewest graphics processors, then with the fewest processors, then with the least memory. Fails when
 * none is large enough, and names what is on offer.
 *
 * A new type in the vendor's list can become the smallest one, and another node type replaces a delivery group: give
 * the group the resource option `ignoreChanges: ["nodePool.nodeInstanceType"]`, or write the type down.
 */
export const getNodeInstanceType = nodeInstanceType.plain;

/** {@link getNodeInstanceType} for arguments that other resources give. */
export const getNodeInstanceTypeOutput = nodeInstanceType.output;

const nodes = lazyFunction(() => (require("./nodes") as typeof import("./nodes")).allNodes);

/** The nodes of a delivery group that is charged by node (ListNodes, every page of it). */
export const getNodes = nodes.plain;

/** {@link getNodes} for arguments that other resources give. */
export const getNodesOutput = nodes.output;

const otaTasks = lazyFunction(() => (require("./ota-tasks") as typeof import("./ota-tasks")).allTasks);

/** The updates of a delivery group, past and waiting (ListOtaTask, every page of it). */
export const getOtaTasks = otaTasks.plain;

/** {@link getOtaTasks} for arguments that other resources give. */
export const getOtaTasksOutput = otaTasks.output;

const otaTask = lazyFunction(() => (require("./ota-tasks") as typeof import("./ota-tasks")).oneTask);

/** What an update brings (GetOtaTaskByTaskId). How far it is says `getOtaTasks`. Fails when there is none. */
export const getOtaTask = otaTask.plain;

/** {@link getOtaTask} for arguments that other resources give. */
export const getOtaTaskOutput = otaTask.output;

const persistentAppInstances = lazyFunction(
  () => (require("./persistent-app-instances") as typeof import("./persistent-app-instances")).allPersistent,
);

/**
 * The persistent sessions of a delivery group that is authorized by session, or of a workstation
 * (ListPersistentAppInstances, every page of it).
 */
export const getPersistentAppInstances = persistentAppInstances.plain;

/** {@link getPersistentAppInstances} for arguments that other resources give. */
export const getPersistentAppInstancesOutput = persistentAppInstances.output;

const persistentAppInstance = lazyFunction(
  () => (require("./persistent-app-instances") as typeof import("./persistent-app-instances")).onePersistent,
);

/** One persistent session (ListPersistentAppInstances). Fails when none fits, or several. */
export const getPersistentAppInstance = persistentAppInstance.plain;

/** {@link getPersistentAppInstance} for arguments that other resources give. */
export const getPersistentAppInstanceOutput = persistentAppInstance.output;

const publishedApps = lazyFunction(
  () => (require("./published") as typeof import("./published")).publishedApps,
);

/** The applications of all published delivery groups (ListPublishedApps, every page of it). */
export const getPublishedApps = publishedApps.plain;

/** {@link getPublishedApps} for arguments that other resources give. */
export const getPublishedAppsOutput = publishedApps.output;

const publishedAppInstanceGroups = lazyFunction(
  () => (require("./published") as typeof import("./published")).publishedGroups,
);

/** The published delivery groups that have certain applications (ListPublishedAppInstanceGroup, every page of it). */
export const getPublishedAppInstanceGroups = publishedAppInstanceGroups.plain;

/** {@link getPublishedAppInstanceGroups} for arguments that other resources give. */
export const getPublishedAppInstanceGroupsOutput = publishedAppInstanceGroups.output;

const resourceRenewPrice = lazyFunction(
  () => (require("./resource-renew-price") as typeof import("./resource-renew-price")).renewPrice,
);

/** What it would cost to renew the subscription of a delivery group (GetResourceRenewPrice). */
export const getResourceRenewPrice = resourceRenewPrice.plain;

/** {@link getResourceRenewPrice} for arguments that other resources give. */
export const getResourceRenewPriceOutput = resourceRenewPrice.output;

const tagResources = lazyFunction(
  () => (require("./tag-resources") as typeof import("./tag-resources")).tagResources,
);

/** The delivery groups of a region that have certain tags, and all their tags (ListTagResources). */
export const getTagResources = tagResources.plain;

/** {@link getTagResources} for arguments that other resources give. */
export const getTagResourcesOutput = tagResources.output;

const tags = lazyFunction(() => (require("./tags") as typeof import("./tags")).tags);

/**
 * The tags of resources of one type (ListTagCloudResources, every page of it). A resource without tags is not in the
 * result. Tags of images are not to be had this way: `getImages` has them.
 */
export const getTags = tags.plain;

/** {@link getTags} for arguments that other resources give. */
export const getTagsOutput = tags.output;

const tenantConfig = lazyFunction(
  () => (require("./tenant-config") as typeof import("./tenant-config")).tenantConfig,
);

/** The settings of the account (ListTenantConfig). */
export const getTenantConfig = tenantConfig.plain;

/** {@link getTenantConfig} as an output. */
export const getTenantConfigOutput = tenantConfig.output;

const workstationEip = lazyFunction(
  () => (require("./workstation-eip") as typeof import("./workstation-eip")).workstationEip,
);

/**
 * The public address of a workstation (DescribeWuyingServerEipInfo). Fails with `WuyingServerError.NotFound` when there
 * is no such workstation.
 */
export const getWorkstationEip = workstationEip.plain;

/** {@link getWorkstationEip} for arguments that other resources give. */
export const getWorkstationEipOutput = workstationEip.output;

const workstations = lazyFunction(
  () => (require("./workstations") as typeof import("./workstations")).allWorkstations,
);

/** All workstations that fit (ListWuyingServer, every page of it). */
export const getWorkstations = workstations.plain;

/** {@link getWorkstations} for arguments that other resources give. */
export const getWorkstationsOutput = workstations.output;

const workstation = lazyFunction(
  () => (require("./workstations") as typeof import("./workstations")).oneWorkstation,
);

/** One workstation (ListWuyingServer). Fails when there is none. */
export const getWorkstation = workstation.plain;

/** {@link getWorkstation} for arguments that other resources give. */
export const getWorkstationOutput = workstation.output;

const zones = lazyFunction(() => (require("./zones") as typeof import("./zones")).allZones);

/**
 * The zones of a region where a product runs (ListZones). Fails with `InvalidParameter.ValueInvalid` for a region that
 * there is not.
 */
export const getZones = zones.plain;

/** {@link getZones} for arguments that other resources give. */
export const getZonesOutput = zones.output;
