// Made from the declaration of gws:ServiceLinkedRole by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "gws:ServiceLinkedRole",
  "properties": [
    "region",
    "roleName",
    "alreadyExists"
  ],
  "secrets": []
};

/** What a program says of a {@link ServiceLinkedRole}. */
export interface ServiceLinkedRoleArgs {
  /**
   * Region that the object is in; `wuying:region` when it is left out.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it disturbs nobody.
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * The service-linked role through which cloud desktop works on your ECS, VPC and NAT resources. It has to exist before the first cluster. Creating it again is harmless. Destroying the resource leaves the role in the account, since other clusters may need it; delete it in the RAM console.
 * 
 * Default timeouts: 5m to create, 5m to update, 5m to delete; `customTimeouts` changes them.
 */
export class ServiceLinkedRole extends WuyingResource {
  /** Region that the object is in; `wuying:region` when it is left out. */
  declare readonly region: pulumi.Output<string | undefined>;
  /** Name of the role. */
  declare readonly roleName: pulumi.Output<string>;
  /** Whether the account had the role before. */
  declare readonly alreadyExists: pulumi.Output<boolean>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): ServiceLinkedRole {
    const { region, ...rest } = opts ?? {};
    return new ServiceLinkedRole(name, { region } as object as ServiceLinkedRoleArgs, { ...rest, id });
  }

  constructor(name: string, args?: ServiceLinkedRoleArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
