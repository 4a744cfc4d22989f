import { appstream } from "../../../api";
import type { Context } from "../../applying/context";
import type { Change, Step } from "../../language/declaration";
import { text } from "../../language/text";
import { isAbsent } from "../../language/values";
import { texts } from "../../language/wire";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { WORKSTATION } from "../facts";
import { changeTags } from "../tags";
import { servers, stateOf, waitForServer } from "./reads";

const ProductType = WORKSTATION;

/** One call carries every changed attribute. */
const attributesStep: Step = {
  properties: ["wuyingServerName", "password", "erdmaEnabled"],
  unmarks: true,
  async run({ call }, WuyingServerId, { desired, applied }) {
    const isChanged = (name: string): boolean => !isAbsent(desired[name]) && desired[name] !== applied[name];
    await call(
      appstream.ModifyWuyingServerAttribute,
      {
        WuyingServerId,
        ProductType,
        WuyingServerName: isChanged("wuyingServerName") ? text(desired, "wuyingServerName") : undefined,
        Password: isChanged("password") ? text(desired, "password") : undefined,
        ErdmaEnabled: isChanged("erdmaEnabled") && desired.erdmaEnabled === true ? true : undefined,
      },
      { repeatable: true },
    );
  },
};

const imageStep: Step = {
  properties: ["imageId"],
  async run(context, WuyingServerId, { desired }) {
    const ImageId = text(desired, "imageId");
    const { client, call } = context;
    const before = await servers(client).get(WuyingServerId);
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
    if (desired.powerState === "Stopped") await switchOff(context, WuyingServerId);
  },
};

const powerOnStep: Step = {
  properties: ["powerState"],
  when: ({ desired }) => desired.powerState === "Running",
  async run(context, id) {
    await power(context, id, "STOPPED", appstream.StartWuyingServer);
    await waitForServer(context, id, "running", ["RUNNING"]);
  },
};

const powerOffStep: Step = {
  properties: ["powerState"],
  when: ({ desired }) => desired.powerState === "Stopped",
  run: (context, id) => switchOff(context, id),
};

async function switchOff(context: Context, id: string): Promise<void> {
  await power(context, id, "RUNNING", appstream.StopWuyingServer);
  await waitForServer(context, id, "stopped", ["STOPPED"]);
}

type PowerOperation = typeof appstream.StartWuyingServer | typeof appstream.StopWuyingServer;

/** Switches only from the opposite state: an interrupted run may have switched already. */
async function power(
  { client, call }: Context,
  id: string,
  from: string,
  operation: PowerOperation,
): Promise<void> {
  if (stateOf(await servers(client).get(id)) !== from) return;
  await call(operation, { WuyingServerIdList: [id], ProductType }, { repeatable: true });
}

const addressesStep: Step = {
  properties: ["secondaryPrivateIpAddressCount"],
  async run({ client, call }, WuyingServerId, { desired }) {
    const server = await servers(client).get(WuyingServerId);
    const secondary = (server?.PrivateIpSets ?? [])
      .filter(({ Primary }) => !Primary)
      .map((each) => each.PrivateIpAddress ?? "");
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
};

const usersStep: Step = {
  properties: ["users"],
  async run({ client, call }, id, change: Change) {
    const wanted = texts(change.desired.users);
    const server = await servers(client).get(id);
    const before = [...(server?.Users ?? [])];
    const added = wanted.filter((user) => !before.includes(user));
    const removed = before.filter((user) => !wanted.includes(user));
    for (let at = 0; at < Math.max(added.length, removed.length); at += 100) {
      const part = (ids: string[]): string[] | undefined =>
        ids.length > at ? ids.slice(at, at + 100) : undefined;
      await call(
        appstream.AuthorizeInstanceGroup,
        {
          ProductType,
          AppInstanceGroupId: id,
          AppInstancePersistentId: server?.InstanceInfoList?.[0]?.InstanceId,
          AuthorizeUserIds: part(added),
          UnAuthorizeUserIds: part(removed),
        },
        { repeatable: true },
      );
    }
  },
};

const tagsStep: Step = {
  properties: ["tags"],
  run: (context, id, { desired, applied }) => changeTags(context, "WyId", id, applied.tags, desired.tags),
};

export const workstationSteps: readonly Step[] = [
  attributesStep,
  imageStep,
  powerOnStep,
  addressesStep,
  usersStep,
  tagsStep,
  powerOffStep,
];
