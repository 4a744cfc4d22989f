import { DescribeClusterConnections } from "../../../../api/generated/gws";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import type { Kind } from "../../../core/kind";
import { settled } from "../../../core/lifecycle";
import { invalidParameter } from "../../../core/rules";
import { findRunningCluster } from "../cluster/cluster";
import { answerQuery } from "../task";
import { fullTime } from "../times";
import { taskSeconds } from "../transitions";
import type { Instance } from "./instance";

/** A user's session on an instance. The emulator opens one for every ticket it hands out. */
export type Connection = {
  readonly ClusterId: string;
  readonly InstanceId: string;
  readonly InstanceName: string;
  readonly HostName: string;
  readonly ClientName: string;
  readonly LogonTime: string;
  /** Empty while the session lasts. */
  readonly LogoffTime: string;
  /** `0` after a normal end, empty while the session lasts. */
  readonly LogoffStatus: string;
};

export const connectionKind: Kind<Connection> = {
  name: "connections",
  idField: "ConnectionId",
  idPrefix: "connection-",
  fields: {
    ClientName: "string",
    LogonTime: "string",
    LogoffTime: "string",
    LogoffStatus: "string",
  },
};

export function addConnection(
  context: Context,
  instanceId: string,
  instance: Instance,
  logonAt: number,
): void {
  const connection = {
    ClusterId: instance.ClusterId,
    InstanceId: instanceId,
    InstanceName: instance.Name,
    HostName: instance.HostName,
    ClientName: `client-${context.random.word(6)}`,
    LogonTime: fullTime(logonAt),
    LogoffTime: "",
    LogoffStatus: "",
  };
  const id = context.newId(connectionKind.idPrefix);
  context.store.of(connectionKind).add(id, connection, settled("", context.clock.now()));
}

/** Ends the sessions on an instance whose server goes down. */
export function logOffAll(context: Context, instanceId: string): void {
  const connections = context.store.of(connectionKind);
  const LogoffTime = fullTime(context.clock.now());
  for (const { attributes, id } of connections.all()) {
    if (attributes.InstanceId === instanceId && attributes.LogoffTime === "") {
      connections.update(id, { LogoffTime, LogoffStatus: "0" });
    }
  }
}

/** The sessions of a cluster that began between two moments, as `DescribeClusterConnections` lists them. */
function connectionsBetween(context: Context, clusterId: string, from: number, to: number) {
  const now = context.clock.now();
  return context.store
    .of(connectionKind)
    .all()
    .filter(({ attributes }) => {
      const logon = Date.parse(attributes.LogonTime);
      return attributes.ClusterId === clusterId && logon >= from && logon <= Math.min(to, now);
    })
    .map(({ attributes: { ClusterId: _clusterId, ...connection } }) => connection);
}

const DAY_MS = 24 * 60 * 60 * 1000;

export const describeClusterConnections = implement(DescribeClusterConnections, async (request, context) => {
  findRunningCluster(context, request.ClusterId);
  const times = [parseTime("StartTime", request.StartTime), parseTime("EndTime", request.EndTime)];
  const answer = await answerQuery(context, {
    purpose: "clusterConnections",
    resourceId: request.ClusterId,
    seconds: taskSeconds.queryConnections,
    taskId: request.TaskId,
    asynchronous: true,
    values: () => {
      // The reference swaps the two descriptions, so either order is taken; the last day counts whole.
      const from = Math.min(...times);
      const to = Math.max(...times) + DAY_MS;
      const connections = connectionsBetween(context, request.ClusterId, from, to);
      return { Connections: connections, TotalCount: connections.length };
    },
  });
  return answer.TaskFinished ? answer : { ...answer, Connections: [], TotalCount: 0 };
});

function parseTime(name: string, text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) {
    throw invalidParameter(name, `must be a date such as 2020-09-01, but is "${text}"`);
  }
  return time;
}
