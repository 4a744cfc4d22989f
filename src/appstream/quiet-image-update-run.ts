import type * as pulumi from "@pulumi/pulumi";
import { listAll, WuyingError } from "../api";
import * as appstream from "../api/generated/appstream";
import { programContext } from "../program/context";
import { CLOUD_APP } from "../provider/appstream/product";
import type { Context } from "../provider/language/context";
import { WaitError, waitFor } from "../provider/waiting/wait";
import { openForMs } from "./maintenance-window";
import type { QuietImageUpdateArgs } from "./quiet-image-update";

type Session = appstream.ListAppInstancesResponseAppInstanceModelsItem;

const MINUTE_MS = 60_000;
/** For the calls that look at the sessions and end idle ones. */
const LOOK_MS = 5 * MINUTE_MS;

/** Throws unless the image of the group may be changed now. */
export async function beforeImageUpdate(
  args: QuietImageUpdateArgs,
  { id, oldOutputs = {}, newInputs = {} }: pulumi.ResourceHookArgs,
): Promise<void> {
  if (oldOutputs.appCenterImageId === newInputs.appCenterImageId) {
    return;
  }
  const leftMs = args.window === undefined ? Number.POSITIVE_INFINITY : openForMs(args.window, Date.now());
  if (leftMs === 0) {
    throw new Error(`group ${id} keeps its image: the maintenance window is closed. ${AGAIN}`);
  }
  const waitMs = Math.min((args.waitMinutes ?? 0) * MINUTE_MS, leftMs);
  const region = typeof newInputs.region === "string" ? newInputs.region : undefined;
  const context = programContext(region, waitMs + LOOK_MS);
  await untilQuiet(context, id, args.logOffIdle ?? true, waitMs);
}

const AGAIN = 'Nothing of it has been changed. Run "pulumi up" again when it may';

async function untilQuiet(context: Context, id: string, logOffIdle: boolean, waitMs: number): Promise<void> {
  const look = async (): Promise<readonly Session[]> => connectedAfter(context, id, logOffIdle);
  let connected = await look();
  if (connected.length > 0 && waitMs > 0) {
    context.log(`${inUse(id, connected)}: waiting for them to leave`);
    const deadline = { at: Date.now() + waitMs, allowedMs: waitMs };
    await waitFor<readonly Session[]>(
      { ...context, deadline },
      {
        what: `group ${id}`,
        until: "left by its users",
        read: async () => {
          connected = await look();
          return connected;
        },
        state: (sessions) => (sessions?.length === 0 ? "left" : "in use"),
        target: ["left"],
      },
    ).catch((error) => {
      if (!(error instanceof WaitError && error.kind === "timeout")) {
        throw error;
      }
    });
  }
  if (connected.length > 0) {
    const them = connected.length === 1 ? "it" : "them";
    throw new Error(`${inUse(id, connected)}, and another image would cut ${them} off. ${AGAIN}`);
  }
}

const inUse = (id: string, { length }: readonly Session[]): string =>
  `group ${id} is in use: ${length === 1 ? "one session is" : `${length} sessions are`} open`;

/** Ends the idle sessions where that is wanted; resolves to those that are left. */
async function connectedAfter(
  context: Context,
  id: string,
  logOffIdle: boolean,
): Promise<readonly Session[]> {
  const sessions = await openSessions(context, id);
  if (!logOffIdle) {
    return sessions;
  }
  const idle = sessions.filter(
    ({ BindInfo, SessionStatus }) => SessionStatus === "disconnect" && Boolean(BindInfo?.EndUserId),
  );
  for (const session of idle) {
    await logOff(context, id, session);
  }
  if (idle.length > 0) {
    context.log(
      `group ${id}: ${idle.length === 1 ? "one idle session was" : `${idle.length} idle sessions were`} logged off`,
    );
  }
  return sessions.filter((session) => !idle.includes(session));
}

/** States in which an application instance is somebody's, or about to be. */
const OPEN = ["STARTING", "RUNNING", "BOUND"];

const openSessions = (context: Context, AppInstanceGroupId: string): Promise<readonly Session[]> =>
  listAll(
    context.client,
    appstream.ListAppInstances,
    { AppInstanceGroupId, Status: OPEN },
    { items: (page) => page.AppInstanceModels, total: (page) => page.TotalCount, pageSize: 100 },
  );

async function logOff(
  context: Context,
  AppInstanceGroupId: string,
  { AppInstanceId, BindInfo }: Session,
): Promise<void> {
  const EndUserId = BindInfo?.EndUserId ?? "";
  const request = { AppInstanceGroupId, AppInstanceId, EndUserId, ProductType: CLOUD_APP };
  await context.call(appstream.Unbind, request, { repeatable: true }).catch((error) => {
    // The session has ended by itself meanwhile, or by a call whose answer was lost.
    if (!(error instanceof WuyingError && error.code === "RegionUnBind.Fail")) {
      throw error;
    }
  });
}
