import { operations } from "../../../api/generated/gws";
import type { Product } from "../../core/product";
import { isUserAdmin } from "./account/is-user-admin";
import { createServiceLinkedRole, serviceLinkedRoleKind } from "./account/service-linked-role";
import { clusterKind } from "./cluster/cluster";
import { createCluster } from "./cluster/create-cluster";
import { deleteCluster } from "./cluster/delete-cluster";
import { describeAvailableResource } from "./cluster/describe-available-resource";
import { describeClusterADDomain } from "./cluster/describe-cluster-ad-domain";
import { describeClusterConnections } from "./cluster/describe-cluster-connections";
import { describeClusterPolicy } from "./cluster/describe-cluster-policy";
import { describeClusters } from "./cluster/describe-clusters";
import { setClusterADDomain } from "./cluster/set-cluster-ad-domain";
import { setClusterDnat } from "./cluster/set-cluster-dnat";
import { setClusterName } from "./cluster/set-cluster-name";
import { setClusterPolicy } from "./cluster/set-cluster-policy";
import { describeGwsObject } from "./describe";
import { createImage } from "./image/create-image";
import { deleteImage } from "./image/delete-image";
import { describeImages } from "./image/describe-images";
import { imageKind } from "./image/image";
import { setImageName } from "./image/set-image-name";
import { connectionKind } from "./instance/connection";
import { createInstance } from "./instance/create-instance";
import { deleteInstance } from "./instance/delete-instance";
import { describeInstancePolicy } from "./instance/describe-instance-policy";
import { describeInstances } from "./instance/describe-instances";
import { getConnectTicket } from "./instance/get-connect-ticket";
import { instanceKind } from "./instance/instance";
import { restartInstance, startInstance, stopInstance } from "./instance/power";
import { setInstanceName } from "./instance/set-instance-name";
import { setInstancePolicy } from "./instance/set-instance-policy";
import { setInstanceUser } from "./instance/set-instance-user";
import { gwsLedger } from "./ledger";
import { gwsRules } from "./rules";
import { seedGws } from "./seed";
import { taskKind } from "./task/task";

/** Cloud desktop. */
export const gws: Product = {
  name: "gws",
  version: "2019-06-18",
  operations,
  handlers: [
    createCluster,
    createImage,
    createInstance,
    createServiceLinkedRole,
    deleteCluster,
    deleteImage,
    deleteInstance,
    describeAvailableResource,
    describeClusterADDomain,
    describeClusterConnections,
    describeClusterPolicy,
    describeClusters,
    describeImages,
    describeInstancePolicy,
    describeInstances,
    getConnectTicket,
    isUserAdmin,
    restartInstance,
    setClusterADDomain,
    setClusterDnat,
    setClusterName,
    setClusterPolicy,
    setImageName,
    setInstanceName,
    setInstancePolicy,
    setInstanceUser,
    startInstance,
    stopInstance,
  ],
  kinds: [clusterKind, instanceKind, imageKind, taskKind, connectionKind, serviceLinkedRoleKind],
  rules: gwsRules,
  emptyAllowed: { SetClusterDnat: ["NatId"], SetInstanceUser: ["UserName"] },
  idNames: ["InstanceId", "ClusterId", "ImageId"],
  seed: seedGws,
  describe: describeGwsObject,
  ledger: gwsLedger,
};
