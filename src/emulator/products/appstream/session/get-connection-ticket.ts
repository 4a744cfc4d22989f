import { GetConnectionTicket, type GetConnectionTicketRequest } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { checkRules, invalidParameter, type Rules } from "../../../core/rules";
import { errors } from "../errors";
import { groupKind } from "../group/group";
import { imageKind } from "../image/image";
import { workSeconds } from "../machines";
import { productTypeOf } from "../product-type";
import { candidateGroup } from "./candidate-group";
import { connectionTaskKind, TASK_MEMORY_MS } from "./connection-task";
import { openSession } from "./open-session";

const PRODUCT_TYPES = ["CloudApp", "AndroidCloud"];
const RULES: Rules = { GetConnectionTicket: { AccessType: { oneOf: ["INTERNET", "VPC"] } } };

/** The first call starts a task; later calls with its id end in the ticket. */
export const getConnectionTicket = implement(GetConnectionTicket, (request, context) => {
  checkRules(RULES, "GetConnectionTicket", { AccessType: request.AccessType });
  const productType = productTypeOf(request.ProductType, PRODUCT_TYPES);
  return answer(context, request, request.TaskId || start(context, request, productType));
});

function start(context: Context, request: GetConnectionTicketRequest, productType: string): string {
  const { AppId, AppInstanceGroupIdList = [], EndUserId } = request;
  if (!AppId) {
    throw errors.missing("AppId", "for the first call");
  }
  const named = request.AppInstanceId || request.AppInstancePersistentId;
  if (named && AppInstanceGroupIdList.length !== 1) {
    throw invalidParameter("AppInstanceGroupIdList", "must have one group when an instance is named");
  }
  const group = candidateGroup(context, request, productType);
  const session = openSession(context, { groupId: group.id, userId: EndUserId, appId: AppId });
  const until = context.clock.now() + context.duration(workSeconds.connectionTicket);
  const stages = [
    { status: "Running", until },
    { status: "Finished", until: until + TASK_MEMORY_MS },
  ];
  const task = {
    EndUserId,
    ProductType: productType,
    AppInstanceGroupId: group.id,
    AppInstanceId: session.id,
  };
  const id = context.newId(connectionTaskKind.idPrefix);
  context.store.of(connectionTaskKind).add(id, task, { startedAt: context.clock.now(), stages, end: null });
  return id;
}

function answer(context: Context, { EndUserId }: GetConnectionTicketRequest, TaskId: string) {
  const tasks = context.store.of(connectionTaskKind);
  const task = tasks.get(TaskId);
  if (task?.attributes.EndUserId !== EndUserId) {
    throw errors.taskNotFound(TaskId);
  }
  const TaskStatus = tasks.status(task);
  if (TaskStatus !== "Finished") {
    return { TaskId, TaskStatus };
  }
  const { AppInstanceGroupId, AppInstanceId } = task.attributes;
  const group = context.store.of(groupKind).get(AppInstanceGroupId)?.attributes;
  const text = `[Desktop]\r\nEmulator=1\r\nInstance=${AppInstanceId}\r\nTask=${TaskId}\r\n`;
  return {
    TaskId,
    TaskStatus,
    Ticket: Buffer.from(text).toString("base64"),
    AppInstanceGroupId,
    AppInstanceId,
    BizRegionId: group?.BizRegionId,
    OsType: context.store.of(imageKind).get(group?.AppCenterImageId ?? "")?.attributes.OsType,
  };
}
