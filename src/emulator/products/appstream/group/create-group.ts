import {
  CreateAppInstanceGroup,
  type CreateAppInstanceGroupRequest,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { type Lifecycle, settled } from "../../../core/lifecycle";
import { invalidParameter } from "../../../core/rules";
import { chargeTypeOf, checkPostPaidPeriod, expiredTime, isOnSale } from "../charge";
import { errors } from "../errors";
import { newOrderId } from "../ids";
import { checkUsableImage } from "../image/image";
import { newOtaInfo } from "../ota";
import { policyFor } from "../policy";
import { newPool } from "../pool/new-pool";
import { productTypeOf } from "../product-type";
import { addPersistentSessions } from "../session/persistent-session";
import { groupTransitions } from "../transitions";
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
    return context.begin(groupTransitions.orderFails);
  }
  return OrderPaid ? context.begin(groupTransitions.create) : settled("DEPLOYING", context.clock.now());
}

/** Refuses a group that breaks the rules that reach over more than one parameter. */
function checkGroup({ Network, RuntimePolicy, UserInfo, Users = [] }: CreateAppInstanceGroupRequest): void {
  const { Routes = [], StrategyType } = Network ?? {};
  if (Routes.length > 0 && StrategyType !== "Mixed") {
    throw invalidParameter("Network.Routes", "are for the network strategy Mixed only");
  }
  if (Users.length > 0 && !UserInfo?.Type) {
    throw errors.missing("UserInfo.Type", "when Users are given");
  }
  const preOpen = RuntimePolicy?.SessionPreOpen?.toLowerCase() ?? "true";
  if (RuntimePolicy?.SessionUserGenerationMode === "wyid" && preOpen !== "false") {
    throw invalidParameter("RuntimePolicy.SessionPreOpen", "must be false with the user mode wyid");
  }
}
