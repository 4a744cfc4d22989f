import { gws } from "../../api";
import { programContext } from "../../program/context";
import { outputForm } from "../../program/output-form";
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

/** Who was connected to a cluster's desktops, and when (DescribeClusterConnections, waiting for its background task). */
export async function getClusterConnections(
  args: GetClusterConnectionsArgs,
): Promise<GetClusterConnectionsResult> {
  if (!(Date.parse(args.startTime) < Date.parse(args.endTime))) {
    throw new Error(
      `startTime has to lie before endTime, both such as "2020-09-01T01:02:03.456Z"; they are ${args.startTime} and ${args.endTime}`,
    );
  }
  const context = programContext();
  const request = { ClusterId: args.clusterId, StartTime: args.startTime, EndTime: args.endTime };
  const { Connections } = await awaitTask(context, `connections of cluster ${args.clusterId}`, (TaskId) =>
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
}

/** {@link getClusterConnections} for arguments that other resources give. */
export const getClusterConnectionsOutput = outputForm(getClusterConnections);
