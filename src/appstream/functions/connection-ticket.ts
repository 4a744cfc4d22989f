import { localCodes, WuyingError } from "../../api";
import * as appstream from "../../api/generated/appstream";
import { programFunction } from "../../program/function";
import type { Context } from "../../provider/applying/context";
import { CLOUD_APP } from "../../provider/appstream/product";
import { waitFor } from "../../provider/waiting/wait";
import { idFilter } from "./id-filter";

const TICKET_PRODUCTS = ["CloudApp", "AndroidCloud"] as const;
const ACCESS_TYPES = ["INTERNET", "VPC"] as const;

export interface GetConnectionTicketArgs {
  /** Name of the user who will connect. */
  readonly endUserId: string;
  /** Id of the application to open, as `getApps` lists them. */
  readonly appId: string;
  /** Default: any version that the user may open. */
  readonly appVersion?: string;
  /** Parameters to start the application with. */
  readonly appStartParam?: string;
  /** Ids of the delivery groups to choose from. Default: all that the user may use. */
  readonly appInstanceGroupIdList?: string[];
  readonly appInstanceGroupSetId?: string;
  /** Only this application instance. `appInstanceGroupIdList` then has to name its one group. */
  readonly appInstanceId?: string;
  /** Only this persistent session. `appInstanceGroupIdList` is then needed too. */
  readonly appInstancePersistentId?: string;
  /** Only groups in this region. Default: every region. */
  readonly bizRegionId?: string;
  /** Whether to connect over the internet or from a VPC. Default: the ticket has both ways. */
  readonly accessType?: (typeof ACCESS_TYPES)[number];
  readonly appPolicyId?: string;
  readonly environmentConfig?: string;
  /** Default: `CloudApp`. */
  readonly productType?: (typeof TICKET_PRODUCTS)[number];
}

export interface GetConnectionTicketResult {
  /** With it the client connects, as the user. Whoever has it can connect: keep it secret. */
  readonly ticket: string;
  readonly appInstanceGroupId: string | undefined;
  /** The application instance that the user was given. */
  readonly appInstanceId: string | undefined;
  readonly appInstancePersistentId: string | undefined;
  readonly bizRegionId: string | undefined;
  /** Such as `Windows`. */
  readonly osType: string | undefined;
  /** Id of the Alibaba Cloud account. */
  readonly tenantId: number | undefined;
  readonly avatarId: string | undefined;
}

export const connectionTicket = programFunction<GetConnectionTicketArgs, GetConnectionTicketResult>({
  token: "appstream:getConnectionTicket",
  args: {
    endUserId: { type: "string", required: true },
    appId: { type: "string", required: true },
    appVersion: { type: "string" },
    appStartParam: { type: "string" },
    appInstanceGroupIdList: idFilter(),
    appInstanceGroupSetId: { type: "string" },
    appInstanceId: { type: "string" },
    appInstancePersistentId: { type: "string" },
    bizRegionId: { type: "string" },
    accessType: { type: "string", values: ACCESS_TYPES },
    appPolicyId: { type: "string" },
    environmentConfig: { type: "string" },
    productType: { type: "string", values: TICKET_PRODUCTS },
  },
  rule({ appInstanceGroupIdList: groups = [], appInstanceId, appInstancePersistentId }) {
    if (appInstanceId !== undefined && groups.length !== 1) {
      return `appInstanceGroupIdList: must be the one group of the instance that appInstanceId names, not ${groups.length} groups`;
    }
    return appInstancePersistentId !== undefined && groups.length === 0
      ? "appInstanceGroupIdList: is required where appInstancePersistentId names a persistent session"
      : undefined;
  },
  secret: true,
  async run(args, context) {
    const answer = await ticketFor(context, {
      ProductType: args.productType ?? CLOUD_APP,
      EndUserId: args.endUserId,
      AppId: args.appId,
      AppVersion: args.appVersion,
      AppStartParam: args.appStartParam,
      AppInstanceGroupIdList: args.appInstanceGroupIdList,
      AppInstanceGroupSetId: args.appInstanceGroupSetId,
      AppInstanceId: args.appInstanceId,
      AppInstancePersistentId: args.appInstancePersistentId,
      BizRegionId: args.bizRegionId,
      AccessType: args.accessType,
      AppPolicyId: args.appPolicyId,
      EnvironmentConfig: args.environmentConfig,
    });
    return {
      ticket: answer.Ticket,
      appInstanceGroupId: answer.AppInstanceGroupId,
      appInstanceId: answer.AppInstanceId,
      appInstancePersistentId: answer.AppInstancePersistentId,
      bizRegionId: answer.BizRegionId,
      osType: answer.OsType,
      tenantId: answer.TenantId,
      avatarId: answer.AvatarId,
    };
  },
});

type Answer = appstream.GetConnectionTicketResponse;

async function ticketFor(
  context: Context,
  request: appstream.GetConnectionTicketRequest,
): Promise<Answer & { readonly Ticket: string }> {
  const what = `ticket of ${request.EndUserId} for application ${request.AppId}`;
  let taskId: string | undefined;
  const answer = await waitFor<Answer>(context, {
    what,
    until: "finished",
    read: async () => {
      // Only the first call gives the user an instance; the later ones ask how far its task is.
      const isPoll = taskId !== undefined;
      const latest = await context.call(
        appstream.GetConnectionTicket,
        { ...request, TaskId: taskId },
        { repeatable: isPoll },
      );
      taskId ??= latest.TaskId;
      return latest;
    },
    // The ticket may be there at once, without a task.
    state: (latest) => (latest?.Ticket ? FINISHED : (latest?.TaskStatus ?? RUNNING)),
    // A failed task ends in the error of a call, with a code, and not in that of a wait.
    target: [FINISHED, FAILED],
    pending: [RUNNING],
  });
  if (answer?.Ticket) {
    return { ...answer, Ticket: answer.Ticket };
  }
  const hasFailed = answer?.TaskStatus?.toLowerCase() === FAILED.toLowerCase();
  throw new WuyingError({
    product: "appstream-center",
    operation: "GetConnectionTicket",
    code: hasFailed ? localCodes.taskFailed : localCodes.unreadable,
    detail: `the cloud gave no ${what}: task ${taskId ?? "(without an id)"} is ${answer?.TaskStatus}, and no reason is given`,
    requestId: answer?.RequestId,
  });
}

const RUNNING = "Running";
const FINISHED = "Finished";
const FAILED = "Failed";
