// Made by scripts/generate-resources.mjs.
import { loadedWhenUsed } from "../../program/loaded-when-used";

export type * from "./service-linked-role";

/**
 * The service-linked role through which cloud desktop works on your ECS, VPC and NAT resources. It has to exist before the first cluster. Creating it again is harmless. Destroying the resource leaves the role in the account, since other clusters may need it; delete it in the RAM console.
 */
export declare const ServiceLinkedRole: typeof import("./service-linked-role").ServiceLinkedRole;
export type ServiceLinkedRole = import("./service-linked-role").ServiceLinkedRole;

export type * from "./cluster";

/**
 * A cloud desktop cluster: the broker, policies and network that its desktops share. It runs on your own VPC through the service-linked role.
 */
export declare const Cluster: typeof import("./cluster").Cluster;
export type Cluster = import("./cluster").Cluster;

export type * from "./instance";

/**
 * One cloud desktop of a cluster. Most of it is fixed at creation; name, user, power state and GPU policy change in place.
 */
export declare const Instance: typeof import("./instance").Instance;
export type Instance = import("./instance").Instance;

export type * from "./instance-restart";

/**
 * Restarts a desktop: once when it is created, and again whenever `triggers` change. It waits until the desktop is ready again. Destroying it does nothing.
 */
export declare const InstanceRestart: typeof import("./instance-restart").InstanceRestart;
export type InstanceRestart = import("./instance-restart").InstanceRestart;

export type * from "./instances-ready";

/**
 * Waits until many desktops are ready, all at once and with one listing for all of them: for `gws.Instance` with `skipAwait`. It fails with the reasons of those that do not become ready. What depends on it comes after the last of them. It makes nothing, and destroying it does nothing.
 */
export declare const InstancesReady: typeof import("./instances-ready").InstancesReady;
export type InstancesReady = import("./instances-ready").InstancesReady;

export type * from "./image";

/**
 * A custom image, made from the system disk of a desktop. The desktop cannot be used while the image is made.
 */
export declare const Image: typeof import("./image").Image;
export type Image = import("./image").Image;

loadedWhenUsed(exports, {
  ServiceLinkedRole: () => require("./service-linked-role"),
  Cluster: () => require("./cluster"),
  Instance: () => require("./instance"),
  InstanceRestart: () => require("./instance-restart"),
  InstancesReady: () => require("./instances-ready"),
  Image: () => require("./image"),
});
