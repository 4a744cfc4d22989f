import { ListTenantConfig } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { tenantConfig } from "./tenant-config";

/** Regions are shown only where several sessions are allowed in some of them. */
export const listTenantConfig = implement(ListTenantConfig, (_request, context) => {
  const { MultiSessionSupportedRegions, ...config } = tenantConfig(context);
  const isSpecific = config.MultiSessionSupportType === "Specific";
  return { TenantConfigModel: { ...config, ...(isSpecific && { MultiSessionSupportedRegions }) } };
});
