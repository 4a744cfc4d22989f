import { operations } from "../../../api/generated/appstream";
import type { Product } from "../../core/product";
import { describeAppstreamObject } from "./describe";
import { groupKind } from "./group/group";
import { handlers } from "./handlers";
import { imageKind } from "./image/image";
import { appstreamLedger } from "./ledger";
import { otaKind } from "./ota/ota-task";
import { policyKind } from "./policy/app-policy";
import { appstreamRules } from "./rules";
import { seedAppstream } from "./seed";
import { connectionTaskKind } from "./session/connection-task";
import { persistentKind } from "./session/persistent-session";
import { putSession } from "./session/put-session";
import { sessionKind } from "./session/session";
import { tagHolderKind } from "./tag/tag-target";
import { tenantKind } from "./tenant/tenant-config";
import { serverKind } from "./workstation/server";

/** App Streaming Center. Operations without a handler say that they are not there yet. */
export const appstream: Product = {
  name: "appstream-center",
  version: "2021-09-01",
  operations,
  handlers,
  kinds: [
    groupKind,
    serverKind,
    imageKind,
    policyKind,
    sessionKind,
    connectionTaskKind,
    persistentKind,
    otaKind,
    tenantKind,
    tagHolderKind,
  ],
  rules: appstreamRules,
  idNames: ["AppInstanceGroupId", "WuyingServerId", "ImageId", "PoolId", "AppPolicyId", "InstanceId"],
  seed: seedAppstream,
  describe: describeAppstreamObject,
  controls: { "PUT /_emulator/sessions": putSession },
  ledger: appstreamLedger,
};
