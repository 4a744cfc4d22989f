import { localCodes, WuyingError } from "../../api";
import * as gws from "../../api/generated/gws";
import { programFunction } from "../../program/function";
import { awaitTask } from "../../provider/gws/task";

export interface GetConnectTicketArgs {
  readonly instanceId: string;
  /** Needed in Application mode, and not allowed in Desktop mode. */
  readonly appName?: string;
  /** Needed, with `password`, when the desktop belongs to a domain. */
  readonly userName?: string;
  readonly password?: string;
}

export interface GetConnectTicketResult {
  /** A base64-encoded `.ica` file with which the client connects. Whoever has it can connect: keep it secret. */
  readonly ticket: string;
}

export const connectTicket = programFunction<GetConnectTicketArgs, GetConnectTicketResult>({
  token: "gws:getConnectTicket",
  args: {
    instanceId: { type: "string", required: true },
    appName: { type: "string" },
    userName: { type: "string" },
    password: { type: "string", secret: true },
  },
  secret: true,
  async run(args, context) {
    const request = {
      InstanceId: args.instanceId,
      AppName: args.appName,
      UserName: args.userName,
      Password: args.password,
    };
    const { Ticket } = await awaitTask(context, `ticket for desktop ${args.instanceId}`, (TaskId) =>
      // The first call asks for a new ticket; the later ones, whether it is there.
      context.call(
        gws.GetConnectTicket,
        { ...request, AsyncMode: true, TaskId },
        { repeatable: TaskId !== undefined },
      ),
    );
    if (Ticket) {
      return { ticket: Ticket };
    }
    throw new WuyingError({
      product: "gws",
      operation: "GetConnectTicket",
      code: localCodes.unreadable,
      detail: `the cloud gave no ticket for desktop ${args.instanceId}`,
    });
  },
});
