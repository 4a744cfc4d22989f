import * as gws from "../../../api/generated/gws";
import { readinessDeclaration } from "../../applying/readiness";
import { waitForObject } from "../../waiting/wait-for-object";
import { instances } from "../instance/reads";

export const instancesReady = readinessDeclaration({
  token: "gws:InstancesReady",
  ids: "instanceIds",
  kind: instances,
  type: "gws.Instance",
  operation: gws.DescribeInstances,
  timeout: "30m",
  waitUntilReady: (context, id) =>
    waitForObject(context, instances, id, { until: "ready", target: instances.resting }),
});
