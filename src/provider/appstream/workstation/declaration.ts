import * as appstream from "../../../api/generated/appstream";
import { deleteObject, listOf } from "../../applying/usual";
import type { Declaration } from "../../language/declaration";
import { losesData, NOBODY } from "../../language/disruption";
import { tagRules } from "../tags";
import { REPLACED, workstationOutputs, workstationProperties } from "./properties";
import { readWorkstation, servers, usersOf, waitForServer, workstationFrom } from "./reads";
import { refuseSubscription, workstationRules } from "./rules";
import { createWorkstation, workstationSteps } from "./steps";

export const workstation: Declaration = {
  token: "appstream:Workstation",
  doc: "An enterprise workstation (the API calls it WuyingServer): one persistent machine with its disks, image, users and power state.",
  properties: workstationProperties,
  outputs: workstationOutputs,
  disruption: { create: NOBODY, replace: REPLACED, delete: losesData("workstationUsers") },
  states: servers,
  rules: [...workstationRules, tagRules],
  timeouts: { create: "30m", update: "40m", delete: "15m" },
  holdsData: { what: servers.what, people: { property: "users", inCloud: usersOf } },
  refuseReplace: refuseSubscription,
  lifecycle: {
    createdBy: [appstream.CreateWuyingServer],
    deletedBy: [appstream.DeleteWuyingServer],
    looksAt: [appstream.ListImage],
    create: createWorkstation,
    waitUntilReady: async (context, id) => void (await waitForServer(context, id, "ready", servers.resting)),
    waitUntilListed: async (context, id) =>
      void (await waitForServer(context, id, "listed", [...servers.pending, ...servers.resting])),
    steps: workstationSteps,
    read: readWorkstation,
    list: listOf(servers, workstationFrom),
    remove: (context, WuyingServerId) =>
      deleteObject(context, servers, WuyingServerId, () =>
        context.call(appstream.DeleteWuyingServer, { WuyingServerId }, { repeatable: true }),
      ),
  },
};
