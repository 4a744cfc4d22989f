// Made from the declaration of appstream:GroupRenewal by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "appstream:GroupRenewal",
  "properties": [
    "appInstanceGroupId",
    "expiredTime",
    "period",
    "periodUnit",
    "promotionId",
    "price",
    "region",
    "renewedAt",
    "orderId",
    "renewedTo"
  ],
  "secrets": []
};

/** What a program says of a {@link GroupRenewal}. */
export interface GroupRenewalArgs {
  /**
   * Group whose subscription is renewed. It has to be published.
   * A change replaces the resource: a renewal is done once, so a change renews again; it disturbs nobody.
   * Not read back: a renewal leaves no object behind.
   */
  appInstanceGroupId: pulumi.Input<string>;
  /**
   * When the subscription ends now, as the vendor shows it. It is renewed only while that is still so, so that no renewal is ever bought twice: a run that was interrupted, or a subscription that somebody has renewed meanwhile, buys nothing. Write the time itself, not the output of the resource, which changes with the renewal.
   * It is a time such as "2026-12-01T16:00:00Z".
   * A plain value, not an output of another resource.
   * A change replaces the resource: a renewal is done once, so a change renews again; it disturbs nobody.
   * Not read back: a renewal leaves no object behind.
   */
  expiredTime: string;
  /**
   * How long to renew for, in `periodUnit`.
   * From 1 to 60.
   * A change replaces the resource: a renewal is done once, so a change renews again; it disturbs nobody.
   * Not read back: a renewal leaves no object behind.
   */
  period: pulumi.Input<number>;
  /**
   * Unit of `period`.
   * One of `Week`, `Month`, `Year`.
   * A change replaces the resource: a renewal is done once, so a change renews again; it disturbs nobody.
   * Not read back: a renewal leaves no object behind.
   */
  periodUnit: pulumi.Input<"Week" | "Month" | "Year">;
  /**
   * Discount to use.
   * A change replaces the resource: a renewal is done once, so a change renews again; it disturbs nobody.
   * Not read back: a renewal leaves no object behind.
   */
  promotionId?: pulumi.Input<string>;
  /**
   * What the renewal may cost, in the currency of the account. GetResourceRenewPrice is asked right before, and a higher price buys nothing.
   * At least 0.
   * A change replaces the resource: a renewal is done once, so a change renews again; it disturbs nobody.
   * Not read back: a renewal leaves no object behind.
   */
  price: pulumi.Input<number>;
  /**
   * Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it disturbs nobody.
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * Renews the subscription of a delivery group, once, and pays the order. It costs money, so it says its price and the end that it renews from, and buys nothing where either is not so any more. To renew again, write another `expiredTime`. Nobody is disturbed. Destroying it gives nothing back.
 * 
 * Default timeouts: 20m to create, 20m to update, 5m to delete; `customTimeouts` changes them.
 */
export class GroupRenewal extends WuyingResource {
  /** Group whose subscription is renewed. It has to be published. */
  declare readonly appInstanceGroupId: pulumi.Output<string>;
  /** When the subscription ends now, as the vendor shows it. It is renewed only while that is still so, so that no renewal is ever bought twice: a run that was interrupted, or a subscription that somebody has renewed meanwhile, buys nothing. Write the time itself, not the output of the resource, which changes with the renewal. */
  declare readonly expiredTime: pulumi.Output<string>;
  /** How long to renew for, in `periodUnit`. */
  declare readonly period: pulumi.Output<number>;
  /** Unit of `period`. */
  declare readonly periodUnit: pulumi.Output<"Week" | "Month" | "Year">;
  /** Discount to use. */
  declare readonly promotionId: pulumi.Output<string | undefined>;
  /** What the renewal may cost, in the currency of the account. GetResourceRenewPrice is asked right before, and a higher price buys nothing. */
  declare readonly price: pulumi.Output<number>;
  /** Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter. */
  declare readonly region: pulumi.Output<string | undefined>;
  /** When the renewal was asked for, such as `2026-01-31T08:00:00.000Z`. */
  declare readonly renewedAt: pulumi.Output<string>;
  /** The order. */
  declare readonly orderId: pulumi.Output<string>;
  /** When the subscription ends since. */
  declare readonly renewedTo: pulumi.Output<string>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): GroupRenewal {
    const { region, ...rest } = opts ?? {};
    return new GroupRenewal(name, { region } as object as GroupRenewalArgs, { ...rest, id });
  }

  constructor(name: string, args: GroupRenewalArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
