import {
  CreateAppInstanceGroup,
  type CreateAppInstanceGroupRequest,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { type Lifecycle, settled } from "../../../core/lifecycle";
import { checkUsableImage } from "../image/check-usable-image";
import { groupMachines } from "../machines";
import { newOtaInfo } from "../ota/ota-task";
import { policyFor } from "../policy/app-policy";
import { newPool } from "../pool/new-pool";
import { productTypeOf } from "../product-type";
import { newOrderId } from "../random-id";
import { addPersistentSessions } from "../session/persistent-session";
import { chargeTypeOf, checkPostPaidPeriod, expiredTime, isOnSale } from "./charge";
import { checkGroup } from "./check-group";
import { type Group, groupKind } from "./group";

/** The only product whose groups this operation is documented to make. */
const CREATABLE = ["CloudApp"];

export const createAppInstanceGroup = implement(CreateAppInstanceGroup, (request, context) => {
  const ProductType = productTypeOf(request.ProductType, CREATABLE);
  const ChargeType = chargeTypeOf(request.ChargeType);
  if (ChargeType === "PostPaid") {
    checkPostPaidPeriod(request.Period, request.PeriodUnit);
  }
  checkGroup(request);
  checkUsableImage(context, "AppCenterImageId", request.AppCenterImageId, ProductType, request.BizRegionId);
  const NodePool = newPool(context, request.NodePool, ChargeType);
  const id = context.newId(groupKind.idPrefix);
  const attributes: Group = {
    ...request,
    NodePool,
    ProductType,
    ChargeType,
    AppInstanceGroupName: request.AppInstanceGroupName ?? id,
    AppPolicyId: policyFor(context, request),
    AuthMode: request.AuthMode ?? "AppInstanceGroup",
    Users: request.Users ?? [],
    UserGroupIds: request.UserGroupIds ?? [],
    OrderId: newOrderId(context),
    OrderPaid: ChargeType === "PostPaid" || request.AutoPay === true,
    ExpiredTime: expiredTime(ChargeType, context.clock.now(), request.Period, request.PeriodUnit),
    Tags: [],
    OtaInfo: newOtaInfo(context, id),
  };
  context.store.of(groupKind).add(id, attributes, firstDays(context, request, attributes));
  addPersistentSessions(context, id, attributes);
  const { OrderId } = attributes;
  return { AppInstanceGroupModel: { AppInstanceGroupId: id, NodePoolId: NodePool?.NodePoolId, OrderId } };
});

/** An unpaid order keeps a group where it starts; a period that is not on sale makes it fail. */
function firstDays(
  context: Context,
  { Period, PeriodUnit }: CreateAppInstanceGroupRequest,
  { OrderPaid }: Group,
): Lifecycle {
  if (!isOnSale(Period, PeriodUnit)) {
    return context.begin(groupMachines.orderFails);
  }
  return OrderPaid ? context.begin(groupMachines.create) : settled("DEPLOYING", context.clock.now());
}
