import { ListTenantConfig, ModifyTenantConfig } from "../../../api/generated/appstream";
import type { Context } from "../../core/context";
import { implement } from "../../core/handler";
import type { Kind } from "../../core/kind";
import { settled } from "../../core/lifecycle";

/** The settings of the account, of which there is one object. */
export type TenantConfig = {
  readonly AppInstanceGroupExpireRemind: boolean;
  readonly MultiSessionSupportType: string;
  readonly MultiSessionSupportedRegions: readonly string[];
};

export const tenantKind: Kind<TenantConfig> = {
  name: "tenantConfigs",
  idField: "TenantConfigId",
  idPrefix: "tenant-config",
  fields: {
    AppInstanceGroupExpireRemind: "boolean",
    MultiSessionSupportType: "string",
    MultiSessionSupportedRegions: "array",
  },
};

const INITIAL: TenantConfig = {
  AppInstanceGroupExpireRemind: true,
  MultiSessionSupportType: "None",
  MultiSessionSupportedRegions: [],
};

export function seedTenant(context: Context): void {
  context.store.of(tenantKind).add(tenantKind.idPrefix, INITIAL, settled("", context.clock.now()));
}

/** The settings now; the initial ones where somebody has removed them. */
function tenantConfig(context: Context): TenantConfig {
  return context.store.of(tenantKind).get(tenantKind.idPrefix)?.attributes ?? INITIAL;
}

/** Regions are shown only where several sessions are allowed in some of them. */
export const listTenantConfig = implement(ListTenantConfig, (_request, context) => {
  const { MultiSessionSupportedRegions, ...config } = tenantConfig(context);
  const isSpecific = config.MultiSessionSupportType === "Specific";
  return { TenantConfigModel: { ...config, ...(isSpecific && { MultiSessionSupportedRegions }) } };
});

export const modifyTenantConfig = implement(
  ModifyTenantConfig,
  ({ AppInstanceGroupExpireRemind }, context) => {
    const configs = context.store.of(tenantKind);
    if (configs.get(tenantKind.idPrefix) === undefined) {
      seedTenant(context);
    }
    const current = tenantConfig(context);
    configs.update(tenantKind.idPrefix, {
      AppInstanceGroupExpireRemind: AppInstanceGroupExpireRemind ?? current.AppInstanceGroupExpireRemind,
    });
    return {};
  },
);
