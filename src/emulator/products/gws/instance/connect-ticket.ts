import { GetConnectTicket, type GetConnectTicketRequest } from "../../../../api/generated/gws";
import { ApiError } from "../../../core/api-error";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";
import { pollTask, startTask } from "../task";
import { taskSeconds } from "../transitions";
import { addConnection } from "./connection";
import { domainOf, findInstanceIn, type Instance } from "./instance";

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

/** The text of a connection file, as a client would open it. It connects to nothing. */
function ticketText(
  request: { readonly InstanceId: string; readonly AppName?: string; readonly UsePrivateIp?: boolean },
  taskId: string,
): string {
  const title = request.AppName || "Desktop";
  return [
    "[WFClient]",
    "Version=2",
    "[ApplicationServers]",
    `${title}=`,
    `[${title}]`,
    `Address=${request.UsePrivateIp ? "10.0.0.1" : "203.0.113.1"}:1494`,
    `InitialProgram=#${title}`,
    `LogonTicket=${taskId}`,
    `SessionHost=${request.InstanceId}`,
    "",
  ].join("\r\n");
}
