import { operations } from "../../../api/generated/gws";
import { collectParts } from "../../core/part";
import type { Product } from "../../core/product";
import * as account from "./account";
import * as cluster from "./cluster";
import * as image from "./image";
import * as instance from "./instance";
import { gwsRules } from "./rules";
import { seedGws } from "./seed";
import * as task from "./task";

/** Cloud desktop. */
export const gws: Product = {
  name: "gws",
  version: "2019-06-18",
  operations,
  ...collectParts([account, cluster, instance, image, task]),
  rules: gwsRules,
  emptyAllowed: { SetClusterDnat: ["NatId"], SetInstanceUser: ["UserName"] },
  idNames: ["InstanceId", "ClusterId", "ImageId"],
  seed: seedGws,
};
