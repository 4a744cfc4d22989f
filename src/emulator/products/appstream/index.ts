import { operations } from "../../../api/generated/appstream";
import { collectParts } from "../../core/part";
import type { Product } from "../../core/product";
import * as browser from "./browser";
import { appstreamCosts } from "./costs";
import * as fileUpload from "./file-upload";
import * as group from "./group";
import * as image from "./image";
import * as logDelivery from "./log-delivery";
import * as ota from "./ota";
import * as policy from "./policy";
import * as pool from "./pool";
import * as price from "./price";
import * as product from "./product-ledger";
import * as region from "./region";
import { appstreamRules } from "./rules";
import { seedAppstream } from "./seed";
import * as session from "./session";
import * as tag from "./tag";
import * as tenant from "./tenant";
import * as user from "./user";
import * as workstation from "./workstation";

/** App Streaming Center. Operations without a handler say that they are not there yet. */
export const appstream: Product = {
  name: "appstream-center",
  version: "2021-09-01",
  operations,
  ...collectParts([
    product,
    group,
    browser,
    pool,
    user,
    session,
    workstation,
    image,
    tag,
    ota,
    policy,
    price,
    region,
    tenant,
    fileUpload,
    logDelivery,
  ]),
  rules: appstreamRules,
  idNames: [
    "AppInstanceGroupId",
    "BrowserInstanceGroupId",
    "WuyingServerId",
    "ImageId",
    "PoolId",
    "AppPolicyId",
    "InstanceId",
  ],
  seed: seedAppstream,
  costs: appstreamCosts,
  controls: { "PUT /_emulator/sessions": session.putSession },
};
