import { GetConnectionTicket, type GetConnectionTicketRequest } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import type { Kind } from "../../../core/kind";
import { taskUntil } from "../../../core/lifecycle";
import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";
import { groupKind } from "../group/group";
import { imageKind } from "../image/image";
import { productTypeOf } from "../product-type";
import { workSeconds } from "../transitions";
import { candidateGroup } from "./candidate-group";
import { openSession } from "./session";

/** A connection that is being prepared. */
export type ConnectionTask = {
  readonly EndUserId: string;
  readonly ProductType: string;
  readonly AppInstanceGroupId: string;
  readonly AppInstanceId: string;
};

export const connectionTaskKind: Kind<ConnectionTask> = {
  name: "connectionTasks",
  idField: "TaskId",
  statusField: "TaskStatus",
  idPrefix: "tid-",
  fields: {},
};

const FINISHED = "Finished";

const PRODUCT_TYPES = ["CloudApp", "AndroidCloud"];

/** The first call starts a task; later calls with its id end in the ticket. */
export const getConnectionTicket = implement(GetConnectionTicket, (request, context) => {
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
  const now = context.clock.now();
  const lifecycle = taskUntil(now + context.durationMs(workSeconds.connectionTicket), now, {
    running: "Running",
    finished: FINISHED,
  });
  const task = {
    EndUserId,
    ProductType: productType,
    AppInstanceGroupId: group.id,
    AppInstanceId: session.id,
  };
  const id = context.newId(connectionTaskKind.idPrefix);
  context.store.of(connectionTaskKind).add(id, task, lifecycle);
  return id;
}

function answer(context: Context, { EndUserId }: GetConnectionTicketRequest, TaskId: string) {
  const tasks = context.store.of(connectionTaskKind);
  const task = tasks.get(TaskId);
  if (task?.attributes.EndUserId !== EndUserId) {
    throw errors.taskNotFound(TaskId);
  }
  const TaskStatus = tasks.status(task);
  if (TaskStatus !== FINISHED) {
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
