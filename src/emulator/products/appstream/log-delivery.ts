import { DeliverToUserSls } from "../../../api/generated/appstream";
import { implement } from "../../core/handler";
import type { Kind } from "../../core/kind";
import { settled } from "../../core/lifecycle";
import { errors } from "./errors";
import { productTypeOf } from "./product-type";

/** Where the logs of a product go in Simple Log Service. No operation reads it. */
export type LogDelivery = {
  readonly ProductType: string;
  readonly SlsRegionId: string;
  readonly ExistedProjectName?: string;
  readonly ProjectName?: string;
  readonly LogStoreName?: string;
  /** In days. */
  readonly Ttl: number;
};

export const logDeliveryKind: Kind<LogDelivery> = {
  name: "logDeliveries",
  idField: "LogDeliveryId",
  idPrefix: "sls-",
  fields: { LogStoreName: "string", ProjectName: "string", SlsRegionId: "string", Ttl: "integer" },
};

const DEFAULT_TTL_DAYS = 30;

/** The last call for a product counts. */
export const deliverToUserSls = implement(DeliverToUserSls, (request, context) => {
  const { DeliveryScopes, Ttl = DEFAULT_TTL_DAYS, ...target } = request;
  if (!request.ProjectName && !request.ExistedProjectName) {
    throw errors.missing("ProjectName", "where there is no ExistedProjectName");
  }
  const products = DeliveryScopes.map((scope) => productTypeOf(scope.ProductType ?? ""));
  for (const ProductType of products) {
    const id = `${logDeliveryKind.idPrefix}${ProductType.toLowerCase()}`;
    const delivery = { ...target, ProductType, Ttl };
    context.store.of(logDeliveryKind).add(id, delivery, settled("", context.clock.now()));
  }
  return {};
});
