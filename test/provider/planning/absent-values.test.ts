import { update } from "../../../src/provider/applying/update";
import { appInstanceGroup } from "../../../src/provider/appstream/app-instance-group/declaration";
import { newTags } from "../../../src/provider/appstream/tags";
import { cluster } from "../../../src/provider/gws/cluster/declaration";
import { serviceLinkedRole } from "../../../src/provider/gws/service-linked-role/declaration";
import type { Properties } from "../../../src/provider/language/declaration";
import { needed, number, optionalNumber, optionalText, text } from "../../../src/provider/language/text";
import { texts, toWire } from "../../../src/provider/language/wire";
import { checkInputs } from "../../../src/provider/planning/check";
import { Cloud } from "../support/cloud";
import { CLUSTER, GROUP } from "../support/inputs";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await Cloud.start();
  await cloud.create(serviceLinkedRole, {});
});
afterAll(() => cloud.close());

const calls = async (operation: string): Promise<Readonly<Record<string, unknown>>[]> =>
  (await cloud.control.calls(operation)).map(({ parameters }) => parameters);

describe("a cluster whose policy the cloud does not return in full", () => {
  let id: string;
  let applied: Properties;
  beforeAll(async () => {
    ({ id, applied } = await cloud.create(cluster, CLUSTER));
    await cloud.control.patch(id, { Clipboard: "", UsbRedirect: "", UdpPort: "" });
    ({ applied } = (await cloud.read(cluster, id, applied)) ?? { applied });
    applied.policy = null;
  });

  const change = (policy: Properties): Promise<Properties> =>
    update(cluster, cloud.context(), id, applied, { ...CLUSTER, policy });

  test("does not change before the program says what is missing, and hears what it may be", async () => {
    await expect(change({ watermark: true })).rejects.toThrow(
      `the policy of cluster ${id} cannot be changed: SetClusterPolicy sets all of it at once, and neither the program nor the cloud says policy.clipboard and policy.usbRedirect. Give policy.clipboard, which is one of "off", "read", "write", "readwrite"; and policy.usbRedirect, which is true or false`,
    );
    expect(await calls("SetClusterPolicy")).toEqual([]);
  });

  test("changes once it does, and what may be left out is not sent", async () => {
    await change({ watermark: true, clipboard: "read", usbRedirect: false });
    const [sent] = await calls("SetClusterPolicy");
    expect(sent).toMatchObject({ Clipboard: "read", UsbRedirect: "off", Watermark: "on" });
    expect(Object.keys(sent ?? {})).not.toContain("UdpPort");
  });
});

test("a domain that somebody else has joined is not left with an empty password", async () => {
  const inputs = { ...CLUSTER, clusterType: "gws.s1.advanced", __owner: "joined" };
  const { id, applied } = await cloud.create(cluster, inputs);
  await cloud.control.patch(id, { DomainName: "corp.example.com", DomainDnsIp: "10.0.0.2" });
  const found = await cloud.read(cluster, id, applied);
  await expect(update(cluster, cloud.context(), id, found?.applied ?? {}, inputs)).rejects.toThrow(
    'Give adDomain as it is now, with domainPassword, and run "pulumi up"; then take adDomain out',
  );
  expect(await calls("SetClusterADDomain")).toEqual([]);
});

test("a group's runtime policy without perSessionPerApp does not switch it off", async () => {
  const inputs = { ...GROUP, appInstanceGroupName: "own", runtimePolicy: { sessionType: "NORMAL" } };
  const { id, applied } = await cloud.create(appInstanceGroup, inputs);
  const unread = { ...applied, runtimePolicy: null, sessionTimeout: 30 };
  await update(appInstanceGroup, cloud.context(), id, unread, inputs);
  const sent = await calls("ModifyAppInstanceGroupAttribute");
  expect(sent).not.toEqual([]);
  expect(sent.flatMap(Object.keys)).not.toContain("PerSessionPerApp");
});

test("no encoder makes a word of what is absent", () => {
  for (const absent of [undefined, null]) {
    expect([optionalText(absent), optionalNumber(absent)]).toEqual([undefined, undefined]);
    for (const encode of ["text", "onOff", "trueFalse"] as const) {
      const flag = { type: "boolean", wire: "Flag", encode, doc: "" } as const;
      expect(toWire({ flag }, { flag: absent })).toEqual({});
    }
    for (const encode of [needed, text, number]) {
      expect(() => encode({ user: { userName: absent } }, "user.userName")).toThrow(
        "user.userName is needed for the next call, and neither the program nor the cloud says it: give user.userName in the program",
      );
    }
  }
  expect(texts(["alice", null])).toEqual(["alice"]);
  expect(newTags({}, { team: null, stage: "test" })).toEqual({ stage: "test" });
  const sizes = {
    type: "list",
    wire: "Sizes",
    doc: "",
    items: { type: "integer", wire: "", encode: "text", doc: "" },
  };
  expect(toWire({ sizes } as Parameters<typeof toWire>[0], { sizes: [1, null] })).toEqual({ Sizes: ["1"] });
});

test("a list with an empty place is refused in preview", () => {
  const inputs = { ...GROUP, users: ["alice", null] };
  expect(checkInputs(appInstanceGroup, inputs)).toEqual([
    { property: "users[1]", reason: "is required: a string that is not empty" },
  ]);
});
