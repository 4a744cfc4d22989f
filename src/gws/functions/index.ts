// Every function of the module, in both forms. What a function does lies in the file that its first call loads.
import { lazyFunction } from "../../program/lazy-function";

export type {
  AvailableResource,
  GetAvailableResourcesArgs,
  GetAvailableResourcesResult,
} from "./available-resources";
export type {
  ClusterConnection,
  GetClusterConnectionsArgs,
  GetClusterConnectionsResult,
} from "./cluster-connections";
export type { GetClusterPolicyArgs } from "./cluster-policy";
export type { GetClusterArgs, GetClustersArgs, GetClustersResult } from "./clusters";
export type { GetConnectTicketArgs, GetConnectTicketResult } from "./connect-ticket";
export type { ClusterFacts, ImageFacts, InstanceFacts } from "./facts";
export type { GetImageArgs, GetImagesArgs, GetImagesResult } from "./images";
export type { GetInstanceArgs, GetInstancesArgs, GetInstancesResult } from "./instances";
export type { GetUserAdminResult } from "./user-admin";

const availableResources = lazyFunction(
  () => (require("./available-resources") as typeof import("./available-resources")).availableResources,
);

/** Which types of cluster each zone has in stock (DescribeAvailableResource). */
export const getAvailableResources = availableResources.plain;

/** {@link getAvailableResources} for arguments that other resources give. */
export const getAvailableResourcesOutput = availableResources.output;

const clusterConnections = lazyFunction(
  () => (require("./cluster-connections") as typeof import("./cluster-connections")).clusterConnections,
);

/** Who was connected to a cluster's desktops, and when (DescribeClusterConnections, waiting for its background task). */
export const getClusterConnections = clusterConnections.plain;

/** {@link getClusterConnections} for arguments that other resources give. */
export const getClusterConnectionsOutput = clusterConnections.output;

const clusterPolicy = lazyFunction(
  () => (require("./cluster-policy") as typeof import("./cluster-policy")).clusterPolicy,
);

/** The policy of a cluster (DescribeClusterPolicy, waiting for its background task). */
export const getClusterPolicy = clusterPolicy.plain;

/** {@link getClusterPolicy} for arguments that other resources give. */
export const getClusterPolicyOutput = clusterPolicy.output;

const clusters = lazyFunction(() => (require("./clusters") as typeof import("./clusters")).allClusters);

/** All clusters of the region that fit (DescribeClusters, every page of it). */
export const getClusters = clusters.plain;

/** {@link getClusters} for arguments that other resources give. */
export const getClustersOutput = clusters.output;

const cluster = lazyFunction(() => (require("./clusters") as typeof import("./clusters")).oneCluster);

/** One cluster (DescribeClusters). Fails when none fits, or several. */
export const getCluster = cluster.plain;

/** {@link getCluster} for arguments that other resources give. */
export const getClusterOutput = cluster.output;

const connectTicket = lazyFunction(
  () => (require("./connect-ticket") as typeof import("./connect-ticket")).connectTicket,
);

/** A ticket to connect to a desktop (GetConnectTicket, polled until it is there). */
export const getConnectTicket = connectTicket.plain;

/** {@link getConnectTicket} for arguments that other resources give. The whole result is secret. */
export const getConnectTicketOutput = connectTicket.output;

const images = lazyFunction(() => (require("./images") as typeof import("./images")).allImages);

/** All images of the region that fit (DescribeImages, which has no pages). */
export const getImages = images.plain;

/** {@link getImages} for arguments that other resources give. */
export const getImagesOutput = images.output;

const image = lazyFunction(() => (require("./images") as typeof import("./images")).singleImage);

/** One image (DescribeImages). Fails when none fits, or several do without `mostRecent`. */
export const getImage = image.plain;

/** {@link getImage} for arguments that other resources give. */
export const getImageOutput = image.output;

const instances = lazyFunction(() => (require("./instances") as typeof import("./instances")).allInstances);

/** All desktops of the region that fit (DescribeInstances, every page of it). */
export const getInstances = instances.plain;

/** {@link getInstances} for arguments that other resources give. */
export const getInstancesOutput = instances.output;

const instance = lazyFunction(() => (require("./instances") as typeof import("./instances")).oneInstance);

/** One desktop (DescribeInstances). Fails when none fits, or several. */
export const getInstance = instance.plain;

/** {@link getInstance} for arguments that other resources give. */
export const getInstanceOutput = instance.output;

const userAdmin = lazyFunction(() => (require("./user-admin") as typeof import("./user-admin")).userAdmin);

/** What the calling account may do (IsUserAdmin). */
export const getUserAdmin = userAdmin.plain;

/** {@link getUserAdmin} as an output. */
export const getUserAdminOutput = userAdmin.output;
