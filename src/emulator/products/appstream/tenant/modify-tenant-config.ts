import { ModifyTenantConfig } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { seedTenant, tenantConfig, tenantKind } from "./tenant-config";

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
