// Made by scripts/generate-resources.mjs.
import { loadedWhenUsed } from "../../program/loaded-when-used";

export type * from "./app-instance-group";

/**
 * A delivery group of App Streaming: the nodes that run an image, how their number follows the demand, the policies of their sessions, and who may connect.
 */
export declare const AppInstanceGroup: typeof import("./app-instance-group").AppInstanceGroup;
export type AppInstanceGroup = import("./app-instance-group").AppInstanceGroup;

export type * from "./workstation";

/**
 * An enterprise workstation (the API calls it WuyingServer): one persistent machine with its disks, image, users and power state.
 */
export declare const Workstation: typeof import("./workstation").Workstation;
export type Workstation = import("./workstation").Workstation;

export type * from "./image";

/**
 * A custom image, made from a desktop, a workstation or a delivery group in debug mode, and copied to regions.
 */
export declare const Image: typeof import("./image").Image;
export type Image = import("./image").Image;

export type * from "./group-authorization";

/**
 * Users and user groups of a delivery group that another stack or the console manages, or with `appId` the users of one of its applications. It lets in only whom it names, and leaves all others alone; destroying it takes its own out. Not together with `users` or `userGroupIds` of the group's own resource, which take out everybody else.
 */
export declare const GroupAuthorization: typeof import("./group-authorization").GroupAuthorization;
export type GroupAuthorization = import("./group-authorization").GroupAuthorization;

export type * from "./resource-tags";

/**
 * Tags of an object that another stack or the console manages. It has only the tags that it names, and leaves all others alone; destroying it takes its own off. Do not give the same key in two places.
 */
export declare const ResourceTags: typeof import("./resource-tags").ResourceTags;
export type ResourceTags = import("./resource-tags").ResourceTags;

export type * from "./tenant-config";

/**
 * The settings of the account for App Streaming. An account has them once, so they are not made but taken over, and destroying the resource puts back what was there before. Only one stack should have it.
 */
export declare const TenantConfig: typeof import("./tenant-config").TenantConfig;
export type TenantConfig = import("./tenant-config").TenantConfig;

export type * from "./session-log-off";

/**
 * Logs off every session of a delivery group: once when it is created, and again whenever `triggers` change. The cloud takes it only of groups that follow a schedule and are paid by use, and only outside of the scheduled periods. Destroying it does nothing.
 */
export declare const SessionLogOff: typeof import("./session-log-off").SessionLogOff;
export type SessionLogOff = import("./session-log-off").SessionLogOff;

export type * from "./session-unbind";

/**
 * Unbinds a user from the session instances of a delivery group, or from one of them: once when it is created, and again whenever `triggers` change. A user who is bound to none is left as is. Destroying it does nothing.
 */
export declare const SessionUnbind: typeof import("./session-unbind").SessionUnbind;
export type SessionUnbind = import("./session-unbind").SessionUnbind;

export type * from "./app-instance-removal";

/**
 * Removes session instances that nobody uses from a delivery group: once when it is created, and again whenever `triggers` change. The vendor opens it to some customers only, and for instances in the states `INIT` and `IDLE` only. Destroying it does nothing.
 */
export declare const AppInstanceRemoval: typeof import("./app-instance-removal").AppInstanceRemoval;
export type AppInstanceRemoval = import("./app-instance-removal").AppInstanceRemoval;

export type * from "./workstation-restart";

/**
 * Restarts a workstation: once when it is created, and again whenever `triggers` change. It waits until the workstation runs again. Destroying it does nothing.
 */
export declare const WorkstationRestart: typeof import("./workstation-restart").WorkstationRestart;
export type WorkstationRestart = import("./workstation-restart").WorkstationRestart;

export type * from "./workstations-ready";

/**
 * Waits until many workstations are ready, all at once and with one listing for all of them: for `appstream.Workstation` with `skipAwait`. It fails with the reasons of those that do not become ready. What depends on it comes after the last of them. It makes nothing, and destroying it does nothing.
 */
export declare const WorkstationsReady: typeof import("./workstations-ready").WorkstationsReady;
export type WorkstationsReady = import("./workstations-ready").WorkstationsReady;

export type * from "./group-renewal";

/**
 * Renews the subscription of a delivery group, once, and pays the order. It costs money, so it says its price and the end that it renews from, and buys nothing where either is not so any more. To renew again, write another `expiredTime`. Nobody is disturbed. Destroying it gives nothing back.
 */
export declare const GroupRenewal: typeof import("./group-renewal").GroupRenewal;
export type GroupRenewal = import("./group-renewal").GroupRenewal;

export type * from "./workstation-renewal";

/**
 * Renews the subscription of a workstation, once, and pays the order. It costs money, so it says its price and the end that it renews from, and buys nothing where the subscription ends later already. To renew again, write another `expiredTime`. Nobody is disturbed. Destroying it gives nothing back.
 */
export declare const WorkstationRenewal: typeof import("./workstation-renewal").WorkstationRenewal;
export type WorkstationRenewal = import("./workstation-renewal").WorkstationRenewal;

export type * from "./ota-approval";

/**
 * Approves the update that waits for a delivery group, to run at a time. The id of the task is read right before, since each approval puts another in its place. An update that is approved for that time already is left as is. To approve the next one, write another `startTime`. Destroying it takes no approval back.
 */
export declare const OtaApproval: typeof import("./ota-approval").OtaApproval;
export type OtaApproval = import("./ota-approval").OtaApproval;

export type * from "./browser-instance-group";

/**
 * A group of cloud browsers: how they start and which sites they may open, the policy of their sessions, and who may connect. The API publishes no operation that deletes one. The provider deletes it by DeleteAppInstanceGroup with `ProductType` CloudBrowser, which rests on that operation's documents alone: they have an error code for a browser group that does not exist. Should the cloud refuse that, the resource option `retainOnDelete` lets go of the group, and the vendor's console deletes it.
 */
export declare const BrowserInstanceGroup: typeof import("./browser-instance-group").BrowserInstanceGroup;
export type BrowserInstanceGroup = import("./browser-instance-group").BrowserInstanceGroup;

loadedWhenUsed(exports, {
  AppInstanceGroup: () => require("./app-instance-group"),
  Workstation: () => require("./workstation"),
  Image: () => require("./image"),
  GroupAuthorization: () => require("./group-authorization"),
  ResourceTags: () => require("./resource-tags"),
  TenantConfig: () => require("./tenant-config"),
  SessionLogOff: () => require("./session-log-off"),
  SessionUnbind: () => require("./session-unbind"),
  AppInstanceRemoval: () => require("./app-instance-removal"),
  WorkstationRestart: () => require("./workstation-restart"),
  WorkstationsReady: () => require("./workstations-ready"),
  GroupRenewal: () => require("./group-renewal"),
  WorkstationRenewal: () => require("./workstation-renewal"),
  OtaApproval: () => require("./ota-approval"),
  BrowserInstanceGroup: () => require("./browser-instance-group"),
});
