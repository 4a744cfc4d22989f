import * as appstream from "../../../api/generated/appstream";
import { attributesStep } from "../../applying/usual";
import type { Context, CreateContext } from "../../language/context";
import type { Declaration, NewObject, Output, Properties, PropertyTable } from "../../language/declaration";
import { inPlace, outputFrom, readBy } from "../../language/describe";
import { NOBODY } from "../../language/disruption";
import { readFrom } from "../../language/wire";

const READ = "ListTenantConfig";
const MODEL = "TenantConfigModel";
const ID = "tenant-config";

const tenantProperties: PropertyTable = {
  appInstanceGroupExpireRemind: {
    type: "boolean",
    wire: "AppInstanceGroupExpireRemind",
    required: true,
    effect: inPlace("ModifyTenantConfig", NOBODY),
    read: readBy(READ)(`${MODEL}.AppInstanceGroupExpireRemind`),
    source: "vendor SDK for Python 5.9.0, ModifyTenantConfig",
    doc: "Whether the vendor reminds the account before a delivery group ends.",
  },
};

const get = outputFrom(READ);

const tenantOutputs: Readonly<Record<string, Output>> = {
  multiSessionSupportType: get(
    `${MODEL}.MultiSessionSupportType`,
    "Where several sessions on one node are allowed, such as `None` or `Specific`; the vendor sets it.",
  ),
  multiSessionSupportedRegions: get(
    `${MODEL}.MultiSessionSupportedRegions`,
    "Regions where they are, with `Specific`.",
    "set",
    { items: { type: "string" } },
  ),
  expireRemindBefore: {
    type: "boolean",
    doc: "What `appInstanceGroupExpireRemind` was before the resource was created. Destroying the resource puts it back.",
    read: {
      operation: READ,
      field: `${MODEL}.AppInstanceGroupExpireRemind`,
      decode: (_now, _found, known) => known,
    },
  },
};

export const tenantConfig: Declaration = {
  token: "appstream:TenantConfig",
  doc:
    "The settings of the account for App Streaming. An account has them once, so they are not made but taken over, and destroying the resource puts back what was there before. " +
    "Only one stack should have it.",
  properties: tenantProperties,
  outputs: tenantOutputs,
  disruption: { create: NOBODY, replace: NOBODY, delete: NOBODY },
  timeouts: { create: "5m", update: "5m", delete: "5m" },
  lifecycle: {
    createdBy: [appstream.ModifyTenantConfig],
    deletedBy: [appstream.ModifyTenantConfig],
    create: takeOver,
    steps: [attributesStep(tenantProperties, appstream.ModifyTenantConfig, () => ({}))],
    read: (context, _id, known) => readTenant(context, known),
    list: {
      unlisted: "an account has one tenant configuration, and a create only changes it",
      isId: (id) => id === ID,
    },
    remove: putBack,
  },
};

async function readTenant({ call }: Context, known: Properties): Promise<Properties> {
  const answer = await call(appstream.ListTenantConfig, {});
  return {
    ...readFrom(tenantProperties, appstream.ListTenantConfig, answer),
    ...readFrom(tenantOutputs, appstream.ListTenantConfig, answer, known),
  };
}

/** What was there before is noted on disk first: a run that is killed half-way would find its own change there. */
async function takeOver(context: CreateContext): Promise<NewObject> {
  const noted = context.notes.entry?.before?.[0];
  const { appInstanceGroupExpireRemind = null } = await readTenant(context, {});
  const expireRemindBefore = noted === undefined ? appInstanceGroupExpireRemind : noted === "true";
  if (noted === undefined) {
    context.notes.sending([String(expireRemindBefore)]);
  }
  return { id: ID, known: { appInstanceGroupExpireRemind, expireRemindBefore } };
}

async function putBack({ call }: Context, _id: string, known: Properties): Promise<void> {
  const before = known.expireRemindBefore;
  // Read by id and never changed, it has nothing to put back.
  if (typeof before !== "boolean") {
    return;
  }
  await call(appstream.ModifyTenantConfig, { AppInstanceGroupExpireRemind: before }, { repeatable: true });
}
