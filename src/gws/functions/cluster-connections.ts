import * as gws from "../../api/generated/gws";
import { wrongArguments } from "../../program/arguments";
import { programFunction } from "../../program/function";
import { awaitTask } from "../../provider/gws/task";

export interface GetClusterConnectionsArgs {
  readonly clusterId: string;
  /** Start of the span to look at, such as `2020-09-01T01:02:03.456Z`. */
  readonly startTime: string;
  /** End of the span. */
  readonly endTime: string;
}

export interface ClusterConnection {
  readonly instanceId: string | undefined;
  readonly instanceName: string | undefined;
  readonly hostName: string | undefined;
  readonly clientName: string | undefined;
  readonly logonTime: string | undefined;
  readonly logoffTime: string | undefined;
  readonly logoffStatus: string | undefined;
}

export interface GetClusterConnectionsResult {
  readonly connections: ClusterConnection[];
}

export const clusterConnections = programFunction<GetClusterConnectionsArgs, GetClusterConnectionsResult>({
  token: "gws:getClusterConnections",
  args: {
    clusterId: { type: "string", required: true },
    startTime: { type: "string", required: true },
    endTime: { type: "string", required: true },
  },
  async run({ clusterId, startTime, endTime }, context) {
    if (!(Date.parse(startTime) < Date.parse(endTime))) {
      throw wrongArguments(
        "getClusterConnections",
        `startTime has to lie before endTime, both such as "2020-09-01T01:02:03.456Z"; they are ${startTime} and ${endTime}`,
      );
    }
    const request = { ClusterId: clusterId, StartTime: startTime, EndTime: endTime };
    const { Connections } = await awaitTask(context, `connections of cluster ${clusterId}`, (TaskId) =>
      context.client.call(gws.DescribeClusterConnections, { ...request, TaskId }),
    );
    return {
      connections: (Connections ?? []).map((each) => ({
        instanceId: each.InstanceId,
        instanceName: each.InstanceName,
        hostName: each.HostName,
        clientName: each.ClientName,
        logonTime: each.LogonTime,
        logoffTime: each.LogoffTime,
        logoffStatus: each.LogoffStatus,
      })),
    };
  },
});
