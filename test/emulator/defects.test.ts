import type { WuyingError } from "../../src/api";
import * as center from "../../src/api/generated/appstream";
import * as desktops from "../../src/api/generated/gws";
import { appstream } from "../../src/emulator/products/appstream";
import { gws } from "../../src/emulator/products/gws";
import { callsTo, errorOf } from "./appstream/support/client";
import { LINUX_APP_IMAGE as ImageId } from "./appstream/support/groups";
import { answering } from "./support/answering";
import { callsOf, control } from "./support/control";
import { callAcs3 } from "./support/raw-call";
import { withEmulator } from "./support/with-emulator";

const products = [
  answering(gws, {
    DescribeClusters: () => ({ Clusters: [{ ClusterId: "gws-1", Nmae: "misspelt" }] }),
    DescribeInstances: () => ({ Instances: [{ InstanceId: "i-1", Colour: undefined }] }),
    DescribeImages: () => {
      throw new TypeError("Cannot read properties of undefined (reading 'ImageId')");
    },
    SetClusterADDomain: ({ DomainPassword }) => {
      throw new Error(`nobody expects ${DomainPassword}`);
    },
  }),
  appstream,
];

const log: string[] = [];
const emulator = withEmulator({ log: (line) => log.push(line) }, products);
const call = callsTo(emulator);

beforeEach(() => {
  log.length = 0;
});

const sent = async (operation: string): Promise<number> =>
  (await callsOf(emulator)).filter((each) => each.operation === operation).length;

describe("a mistake of the emulator", () => {
  test("in an answer says which field it is, is not asked for again, and is logged once", async () => {
    const errors: WuyingError[] = [];
    for (const _ of Array(3)) {
      errors.push(await errorOf(call(desktops.DescribeClusters, {})));
    }
    expect(errors[0]).toMatchObject({ code: "EmulatorBug", httpStatus: 501, attempts: 1, retryable: false });
    expect(errors[0]?.message).toContain('"Clusters.Nmae"');
    expect(await sent("DescribeClusters")).toBe(3);
    expect(log).toEqual([expect.stringMatching(/^DescribeClusters: EmulatorBug: .*"Clusters\.Nmae"/)]);
  });

  test("in the work of an operation is told from an outage, and logged with its trace", async () => {
    const error = await errorOf(call(desktops.DescribeImages, {}));
    expect(error).toMatchObject({ code: "EmulatorBug", httpStatus: 501, attempts: 1 });
    expect(error.message).toContain("Cannot read properties of undefined (reading 'ImageId')");
    expect(log).toEqual([expect.stringMatching(/^DescribeImages: EmulatorBug: TypeError: .*\n\s+at /)]);
  });

  test("quotes no secret of the request, neither to the caller nor in the log", async () => {
    const domain = { DomainName: "corp.example.com", DomainDnsIp: "10.0.0.2", DomainPassword: "open-sesame" };
    const { status, body } = await callAcs3(emulator, "SetClusterADDomain", {
      parameters: { ClusterId: "gws-1", ...domain },
    });
    expect([status, body.Code]).toEqual([501, "EmulatorBug"]);
    expect(body.Message).toContain("nobody expects [secret].");
    expect(log).toHaveLength(1);
    expect(log[0]).not.toContain("open-sesame");
  });

  test("is none where a field that the contract does not have is left undefined", async () => {
    const { Instances } = await call(desktops.DescribeInstances, {});
    expect(Instances).toEqual([{ InstanceId: "i-1" }]);
    expect(log).toEqual([]);
  });
});

test("what an answer shows of an object is cut to the contract at any depth", async () => {
  const AppList = [{ AppId: "app-1", AppName: "editor", Licence: { Seats: 5 } }];
  expect((await control(emulator, "PATCH", `objects/${ImageId}`, { AppList })).status).toBe(200);
  const { Data = [] } = await call(center.ListImage, { ImageId });
  expect(Data[0]?.AppList).toEqual([{ AppId: "app-1", AppName: "editor" }]);
});
