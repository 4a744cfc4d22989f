import { DescribeClusterConnections } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { connectionsBetween } from "../instance/connection";
import { taskSeconds } from "../machines";
import { answerQuery } from "../task/answer-query";
import { findRunningCluster } from "./find-cluster";

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
