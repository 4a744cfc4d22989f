import { GetConnectTicket, type GetConnectTicketRequest } from "../../../../api/generated/gws";
import { ApiError } from "../../../core/api-error";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";
import { taskSeconds } from "../machines";
import { pollTask } from "../task/poll-task";
import { startTask } from "../task/start-task";
import { addConnection } from "./connection";
import { findInstanceIn } from "./find-instance";
import type { Instance } from "./instance";
import { domainOf } from "./instance-view";
import { ticketText } from "./ticket-text";

export const getConnectTicket = implement(GetConnectTicket, async (request, context) => {
  const { attributes } = findInstanceIn(context, request.InstanceId, ["Registered"]);
  checkApp(request, attributes);
  checkDomainUser(request, domainOf(context, attributes));
  if (request.AsyncMode && request.TaskId) {
    return poll(context, request, request.TaskId);
  }
  const task = startTask(context, "connectTicket", request.InstanceId, taskSeconds.ticket);
  addConnection(context, request.InstanceId, attributes, task.finishesAt);
  if (request.AsyncMode) {
    return { TaskId: task.id, TaskFinished: false };
  }
  await context.until(task.finishesAt);
  return poll(context, request, task.id);
});

function checkApp({ AppName, InstanceId }: GetConnectTicketRequest, { AppList, WorkMode }: Instance): void {
  if (WorkMode === "Desktop" && AppName) {
    throw invalidParameter("AppName", "must be absent for an instance in the work mode Desktop");
  }
  if (WorkMode !== "Application") {
    return;
  }
  if (!AppName) {
    throw new ApiError(
      "MissingAppName",
      "AppName is mandatory for an instance in the work mode Application.",
    );
  }
  if (!AppList.some((app) => app.AppName === AppName)) {
    throw errors.appNotFound(AppName, InstanceId);
  }
}

function checkDomainUser({ Password, UserName }: GetConnectTicketRequest, domain: string): void {
  const missing = !UserName ? "UserName" : !Password ? "Password" : undefined;
  if (domain !== "" && missing !== undefined) {
    throw new ApiError(
      `Missing${missing}`,
      `${missing} is mandatory for an instance in the domain ${domain}.`,
    );
  }
}

function poll(context: Context, request: GetConnectTicketRequest, taskId: string) {
  const finished = pollTask(context, { purpose: "connectTicket", resourceId: request.InstanceId, taskId });
  const Ticket = finished ? Buffer.from(ticketText(request, taskId)).toString("base64") : undefined;
  return { TaskId: taskId, TaskFinished: finished, Ticket };
}
