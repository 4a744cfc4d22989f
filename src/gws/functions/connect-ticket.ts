import * as pulumi from "@pulumi/pulumi";
import { gws } from "../../api";
import { programContext } from "../../program/context";
import { type InputArgs, outputForm } from "../../program/output-form";
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

/** A ticket to connect to a desktop (GetConnectTicket, polled until it is there). */
export async function getConnectTicket(args: GetConnectTicketArgs): Promise<GetConnectTicketResult> {
  const context = programContext();
  const request = {
    InstanceId: args.instanceId,
    AppName: args.appName,
    UserName: args.userName,
    Password: args.password,
  };
  const { Ticket } = await awaitTask(context, `ticket for desktop ${args.instanceId}`, (TaskId) =>
    context.client.call(gws.GetConnectTicket, { ...request, AsyncMode: true, TaskId }),
  );
  if (!Ticket) throw new Error(`the cloud gave no ticket for desktop ${args.instanceId}`);
  return { ticket: Ticket };
}

const plainOutput = outputForm(getConnectTicket);

/** {@link getConnectTicket} for arguments that other resources give. The whole result is secret. */
export const getConnectTicketOutput = (
  args: InputArgs<GetConnectTicketArgs>,
): pulumi.Output<GetConnectTicketResult> => pulumi.secret(plainOutput(args));
