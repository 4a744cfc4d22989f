import * as appstream from "../../api/generated/appstream";
import { programFunction } from "../../program/function";

export interface GetTenantConfigResult {
  /** Whether the vendor tells of delivery groups that are about to expire. */
  readonly appInstanceGroupExpireRemind: boolean | undefined;
  /** Where delivery groups with shared sessions can be made: `None`, or `Specific` for the regions below. */
  readonly multiSessionSupportType: string | undefined;
  /** The regions where they can, with `Specific`; otherwise empty. */
  readonly multiSessionSupportedRegions: string[];
}

export const tenantConfig = programFunction<Record<never, never>, GetTenantConfigResult>({
  token: "appstream:getTenantConfig",
  args: {},
  async run(_args, { client }) {
    const { TenantConfigModel: config = {} } = await client.call(appstream.ListTenantConfig, {});
    return {
      appInstanceGroupExpireRemind: config.AppInstanceGroupExpireRemind,
      multiSessionSupportType: config.MultiSessionSupportType,
      multiSessionSupportedRegions: [...(config.MultiSessionSupportedRegions ?? [])],
    };
  },
});
