import * as appstream from "../../../api/generated/appstream";
import { readinessDeclaration } from "../../applying/readiness";
import { servers, waitForServer } from "../workstation/reads";

export const workstationsReady = readinessDeclaration({
  token: "appstream:WorkstationsReady",
  ids: "workstationIds",
  kind: servers,
  type: "appstream.Workstation",
  operation: appstream.ListWuyingServer,
  timeout: "40m",
  waitUntilReady: (context, id) => waitForServer(context, id, "ready", servers.resting),
});
