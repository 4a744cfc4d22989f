import { CreateWuyingServer, type CreateWuyingServerRequest } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import type { StoredObject } from "../../../core/kind";
import { isLeaving, settled } from "../../../core/lifecycle";
import { invalidParameter } from "../../../core/rules";
import { concealSecret } from "../../../core/secrets";
import { chargeTypeOf, expiredTime } from "../charge";
import { derivedId, newOrderId } from "../ids";
import type { Image } from "../image/image";
import { checkUsableImage } from "../image/image";
import { addPersistentSession } from "../session/persistent-session";
import { serverTransitions } from "../transitions";
import { checkNeeded, checkServer } from "./check-server";
import { type Server, serverKind } from "./server";

export const createWuyingServer = implement(CreateWuyingServer, (request, context) => {
  const known = serversOfToken(context, request.IdempotenceToken);
  const [first] = known;
  if (first !== undefined) {
    return answer(first.attributes.OrderId, known);
  }
  checkNeeded(request);
  const ChargeType = chargeTypeOf(request.ChargeType ?? "PrePaid");
  const { BizRegionId = "", ImageId = "" } = request;
  const image = checkUsableImage(context, "ImageId", ImageId, "WuyingServer", BizRegionId).attributes;
  checkServer(request, ChargeType, image.OsType);
  const OrderId = newOrderId(context);
  const amount = request.Amount ?? 1;
  const servers = Array.from({ length: amount }, (_, index) =>
    addServer(context, request, { ChargeType, OrderId, image, number: amount === 1 ? undefined : index + 1 }),
  );
  return answer(OrderId, servers);
});

function answer(OrderId: string, servers: readonly StoredObject<Server>[]) {
  return { Data: { OrderId, WuyingServerIdList: servers.map(({ id }) => id) } };
}

/** What an earlier call with the same token made, as long as there is any of it. */
function serversOfToken(context: Context, token: string | undefined): StoredObject<Server>[] {
  return context.store
    .of(serverKind)
    .all()
    .filter(({ attributes, lifecycle }) => attributes.IdempotenceToken === token && !isLeaving(lifecycle))
    .filter(() => Boolean(token));
}

interface Origin {
  readonly ChargeType: string;
  readonly OrderId: string;
  readonly image: Image;
  /** Which one of several. */
  readonly number?: number;
}

function addServer(
  context: Context,
  request: CreateWuyingServerRequest,
  { ChargeType, OrderId, image, number }: Origin,
): StoredObject<Server> {
  const id = context.newId(serverKind.idPrefix);
  const now = context.clock.now();
  const base = request.WuyingServerName || id;
  const WuyingServerName = number === undefined || base === id ? base : `${base}-${number}`;
  const NetworkInterfaceId = derivedId("eni-", id);
  const InstanceId = addPersistentSession(context, id, WuyingServerName);
  const OrderPaid = ChargeType === "PostPaid" || request.AutoPay === true;
  const PrivateIpAddress = `172.16.${context.random.below(250)}.${2 + context.random.below(250)}`;
  const attributes: Server = {
    ...(request as CreateWuyingServerRequest & NeededFields),
    WuyingServerName,
    ChargeType,
    OrderId,
    OrderPaid,
    SystemDiskSize: systemDiskSize(request, image),
    Password: request.Password ? concealSecret(request.Password) : undefined,
    DataDisk: (request.DataDisk ?? []).map((disk, index) => ({
      ...disk,
      DataDiskId: derivedId("d-", id, index),
      DataDiskNo: String(index + 1),
    })),
    ExpiredTime: expiredTime(ChargeType, now, request.Period ?? 0, request.PeriodUnit ?? ""),
    ErdmaStatus: request.ErdmaEnabled ? "enabled" : "disabled",
    PrivateIpSets: [{ PrivateIpAddress, Primary: true }],
    InstanceInfoList: [{ InstanceId, NetworkInterfaceId }],
    Users: [],
    Tags: [],
  };
  const lifecycle = OrderPaid ? context.begin(serverTransitions.create) : settled("PENDING", now);
  return context.store.of(serverKind).add(id, attributes, lifecycle);
}

/** What `checkNeeded` has made sure of. */
interface NeededFields {
  readonly ServerInstanceType: string;
  readonly ImageId: string;
  readonly BizRegionId: string;
}

function systemDiskSize({ SystemDiskSize }: CreateWuyingServerRequest, image: Image): number {
  if (SystemDiskSize !== undefined && SystemDiskSize < image.SystemDiskSize) {
    throw invalidParameter(
      "SystemDiskSize",
      `must be at least ${image.SystemDiskSize}, the size of the image`,
    );
  }
  return SystemDiskSize ?? image.SystemDiskSize;
}
