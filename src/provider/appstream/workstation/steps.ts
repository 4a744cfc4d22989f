import * as appstream from "../../../api/generated/appstream";
import { attributesRequest, stepBy } from "../../applying/usual";
import type { Context, CreateContext } from "../../language/context";
import type { NewObject, Properties, Step } from "../../language/declaration";
import { isAmong, stateOf } from "../../language/kind";
import { text } from "../../language/text";
import { takenBy, texts, toWire, withDefaults } from "../../language/wire";
import { candidates } from "../../once/candidate";
import { createOnce } from "../../once/create-once";
import { ownerName } from "../../once/owner-name";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { listCenterImages } from "../image/reads";
import { WORKSTATION } from "../product";
import { changeTags, tagOperations } from "../tags";
import { authorize, listChange } from "../users";
import { secondaryAddresses, workstationProperties } from "./properties";
import { servers, waitForServer } from "./reads";
import { hostNameProblem } from "./rules";

const ProductType = WORKSTATION;
const MOST_TOKENS = 20;

export async function createWorkstation(context: CreateContext, inputs: Properties): Promise<NewObject> {
  await checkHostName(context, inputs);
  const { wuyingServerName: _later, ...carried } = takenBy(
    appstream.CreateWuyingServer,
    workstationProperties,
    withDefaults(workstationProperties, inputs),
  );
  // A false here may not be sent: the API only knows how to turn it on.
  if (carried.erdmaEnabled === false) {
    carried.erdmaEnabled = undefined;
  }
  const request = {
    ...toWire<appstream.CreateWuyingServerRequest>(workstationProperties, carried),
    WuyingServerName: ownerName(context.ownerKey),
  };
  const made = await createOnce(context, {
    what: servers.what,
    list: candidates(context, servers, {}),
    send: () => sendWithToken(context, request),
  });
  return { ...made, known: made.resumed ? undefined : carried };
}

/**
 * The token makes a repeated create answer with the first one's workstation. It would also answer with one that was
 * finished long ago and that this one is to replace: that has its own name by now, and another token is taken.
 */
async function sendWithToken(
  context: CreateContext,
  request: appstream.CreateWuyingServerRequest,
): Promise<string> {
  for (let attempt = 0; attempt < MOST_TOKENS; attempt += 1) {
    const IdempotenceToken = attempt === 0 ? context.ownerKey : `${context.ownerKey}-${attempt}`;
    const id = await send(context, { ...request, IdempotenceToken });
    const made = await context.objects.get(servers, id);
    if (!made || made.WuyingServerName === request.WuyingServerName) {
      return id;
    }
  }
  throw new Error(
    `${MOST_TOKENS} finished workstations with the same properties stand in the way of a new one`,
  );
}

async function send({ call }: Context, request: appstream.CreateWuyingServerRequest): Promise<string> {
  const { Data } = await call(appstream.CreateWuyingServer, request, { repeatable: true });
  const [id] = Data?.WuyingServerIdList ?? [];
  if (id) {
    return id;
  }
  throw new Error(
    `the cloud accepted the create of the workstation but answered without an id (order ${Data?.OrderId ?? "unknown"})`,
  );
}

/** The rules differ between operating systems, and only the image says which one it is. */
async function checkHostName({ client }: Context, inputs: Properties): Promise<void> {
  const { hostName } = inputs;
  if (typeof hostName !== "string") {
    return;
  }
  const [image] = await listCenterImages(client, { ImageId: text(inputs, "imageId") });
  const problem = hostNameProblem(hostName, image?.OsType);
  if (problem) {
    throw new Error(`hostName ${problem}, not ${JSON.stringify(hostName)}`);
  }
}

/** One call carries every changed attribute. */
const attributesStep = stepBy(workstationProperties, [appstream.ModifyWuyingServerAttribute], {
  unmarks: true,
  isEarly: true,
  async run({ call }, WuyingServerId, change) {
    const operation = appstream.ModifyWuyingServerAttribute;
    const { ErdmaEnabled, ...changed } = attributesRequest(workstationProperties, operation, change);
    // The API only knows how to turn it on.
    const switchedOn = ErdmaEnabled === true ? { ErdmaEnabled } : {};
    const request = { ...changed, ...switchedOn, WuyingServerId, ProductType };
    await call(operation, request, { repeatable: true });
  },
});

const imageStep = stepBy(workstationProperties, [appstream.UpdateWuyingServerImage], {
  async run(context, WuyingServerId, { desired }) {
    const ImageId = text(desired, "imageId");
    const { objects, call } = context;
    const before = await objects.get(servers, WuyingServerId);
    if (before?.ImageId !== ImageId) {
      await retryWhileBusy(context, `workstation ${WuyingServerId}`, () =>
        call(
          appstream.UpdateWuyingServerImage,
          { WuyingServerId, ImageId, ProductType },
          { repeatable: true },
        ),
      );
    }
    await waitForServer(
      context,
      WuyingServerId,
      `rebuilt from image ${ImageId}`,
      ["RUNNING", "STOPPED"],
      ImageId,
    );
    // It starts from its new image by itself.
    if (desired.powerState === "Stopped") {
      await switchOff(context, WuyingServerId);
    }
  },
});

const powerOnStep = stepBy(workstationProperties, [appstream.StartWuyingServer], {
  when: ({ desired }) => desired.powerState === "Running",
  async run(context, id) {
    await power(context, id, "STOPPED", appstream.StartWuyingServer);
    await waitForServer(context, id, "running", ["RUNNING"]);
  },
});

const powerOffStep = stepBy(workstationProperties, [appstream.StopWuyingServer], {
  when: ({ desired }) => desired.powerState === "Stopped",
  run: (context, id) => switchOff(context, id),
});

async function switchOff(context: Context, id: string): Promise<void> {
  await power(context, id, "RUNNING", appstream.StopWuyingServer);
  await waitForServer(context, id, "stopped", ["STOPPED"]);
}

type PowerOperation = typeof appstream.StartWuyingServer | typeof appstream.StopWuyingServer;

/** Switches only from the opposite state: an interrupted run may have switched already. */
async function power(
  { objects, call }: Context,
  id: string,
  from: string,
  operation: PowerOperation,
): Promise<void> {
  if (!isAmong([from], stateOf(servers, await objects.get(servers, id)))) {
    return;
  }
  await call(operation, { WuyingServerIdList: [id], ProductType }, { repeatable: true });
}

const addressOperations = [
  appstream.AssignWuyingServerPrivateAddresses,
  appstream.UnassignWuyingServerPrivateAddresses,
];

const addressesStep = stepBy(workstationProperties, addressOperations, {
  async run({ objects, call }, WuyingServerId, { desired }) {
    const server = await objects.get(servers, WuyingServerId);
    const secondary = secondaryAddresses(server?.PrivateIpSets);
    const missing = Number(desired.secondaryPrivateIpAddressCount ?? secondary.length) - secondary.length;
    if (missing > 0) {
      await call(appstream.AssignWuyingServerPrivateAddresses, {
        WuyingServerId,
        SecondaryPrivateIpAddressCount: missing,
      });
    }
    if (missing < 0) {
      const PrivateIpAddresses = secondary.slice(missing);
      await call(
        appstream.UnassignWuyingServerPrivateAddresses,
        { WuyingServerId, PrivateIpAddresses },
        { repeatable: true },
      );
    }
  },
});

const usersStep = stepBy(workstationProperties, [appstream.AuthorizeInstanceGroup], {
  async run(context, AppInstanceGroupId, { desired }) {
    const server = await context.objects.get(servers, AppInstanceGroupId);
    const AppInstancePersistentId = server?.InstanceInfoList?.[0]?.InstanceId;
    await authorize(
      context,
      { AppInstanceGroupId, AppInstancePersistentId, ProductType },
      listChange([...(server?.Users ?? [])], texts(desired.users)),
    );
  },
});

const tagsStep = stepBy(workstationProperties, tagOperations, {
  isEarly: true,
  run: (context, id, { desired, applied }) => changeTags(context, "WyId", id, applied.tags, desired.tags),
});

export const workstationSteps: readonly Step[] = [
  attributesStep,
  imageStep,
  powerOnStep,
  addressesStep,
  usersStep,
  tagsStep,
  powerOffStep,
];
