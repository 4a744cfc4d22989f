// Made from the declaration of appstream:TenantConfig by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "appstream:TenantConfig",
  "properties": [
    "appInstanceGroupExpireRemind",
    "region",
    "multiSessionSupportType",
    "multiSessionSupportedRegions",
    "expireRemindBefore"
  ],
  "secrets": []
};

/** What a program says of a {@link TenantConfig}. */
export interface TenantConfigArgs {
  /**
   * Whether the vendor reminds the account before a delivery group ends.
   * Changed in place by ModifyTenantConfig; it disturbs nobody.
   * Read back by ListTenantConfig.
   */
  appInstanceGroupExpireRemind: pulumi.Input<boolean>;
  /**
   * Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it disturbs nobody.
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * The settings of the account for App Streaming. An account has them once, so they are not made but taken over, and destroying the resource puts back what was there before. Only one stack should have it.
 * 
 * Default timeouts: 5m to create, 5m to update, 5m to delete; `customTimeouts` changes them.
 */
export class TenantConfig extends WuyingResource {
  /** Whether the vendor reminds the account before a delivery group ends. */
  declare readonly appInstanceGroupExpireRemind: pulumi.Output<boolean>;
  /** Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter. */
  declare readonly region: pulumi.Output<string | undefined>;
  /** Where several sessions on one node are allowed, such as `None` or `Specific`; the vendor sets it. */
  declare readonly multiSessionSupportType: pulumi.Output<string>;
  /** Regions where they are, with `Specific`. */
  declare readonly multiSessionSupportedRegions: pulumi.Output<string[]>;
  /** What `appInstanceGroupExpireRemind` was before the resource was created. Destroying the resource puts it back. */
  declare readonly expireRemindBefore: pulumi.Output<boolean>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): TenantConfig {
    const { region, ...rest } = opts ?? {};
    return new TenantConfig(name, { region } as object as TenantConfigArgs, { ...rest, id });
  }

  constructor(name: string, args: TenantConfigArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
