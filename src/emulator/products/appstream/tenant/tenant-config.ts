import type { Context } from "../../../core/context";
import type { Kind } from "../../../core/kind";
import { settled } from "../../../core/lifecycle";

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
export function tenantConfig(context: Context): TenantConfig {
  return context.store.of(tenantKind).get(tenantKind.idPrefix)?.attributes ?? INITIAL;
}
