import { PRODUCTS } from "../../src/emulator/products";
import { instanceRequest, runningCluster } from "./support/account";
import { callerFor, codeOf, failureOf } from "./support/caller";
import { callV1 } from "./support/raw-call";
import { withEmulator } from "./support/with-emulator";

const emulator = withEmulator();
const call = callerFor(emulator);

describe("an operation", () => {
  test("that the product does not have is refused", async () => {
    expect(await codeOf(call("CreateMoon"))).toEqual(["InvalidAction.NotFound", 404]);
    expect(await codeOf(call("toString"))).toEqual(["InvalidAction.NotFound", 404]);
  });

  test("of the other product is refused", async () => {
    expect(await codeOf(call("ListTenantConfig"))).toEqual(["InvalidAction.NotFound", 404]);
  });

  test("of an unknown version is refused with the versions there are", async () => {
    const failure = await failureOf(callerFor(emulator, { version: "2000-01-01" })("DescribeClusters"));
    expect(failure.code).toBe("InvalidVersion");
    expect(failure.message).toContain("2019-06-18 (gws)");
  });

  test("is missing", async () => {
    const noAction = await callV1(emulator, "");
    expect(noAction.body.Code).toBe("MissingAction");
    const noVersion = await callV1(emulator, "DescribeClusters", { version: "" });
    expect(noVersion.body.Code).toBe("MissingVersion");
  });

  test("answers in JSON only", async () => {
    const answer = await callV1(emulator, "DescribeClusters", { parameters: { Format: "XML" } });
    expect(answer.body.Code).toBe("InvalidParameter.Format");
  });
});

describe("a parameter", () => {
  test("that the operation does not have is refused by name", async () => {
    const failure = await failureOf(call("DescribeClusters", { Nmae: "x" }));
    expect([failure.code, failure.data.statusCode]).toEqual(["UnsupportedParameter", 400]);
    expect(failure.message).toContain("Nmae");
    expect(failure.message).toContain("DescribeClusters");
  });

  test("that any request may carry is taken", async () => {
    await expect(call("DescribeClusters", { RegionId: "cn-beijing" })).resolves.toMatchObject({
      TotalCount: 0,
    });
  });

  test.each(["ClusterType", "VpcId"])("%s is mandatory", async (name) => {
    const request: Record<string, unknown> = { ClusterType: "gws.s1.standard", VpcId: "vpc-1" };
    const absent = { ...request, [name]: undefined };
    expect(await codeOf(call("CreateCluster", absent))).toEqual([`Missing${name}`, 400]);
    expect(await codeOf(call("CreateCluster", { ...request, [name]: "" }))).toEqual([`Missing${name}`, 400]);
  });

  test("is taken by its older name", async () => {
    await expect(call("DescribeInstances", { UserId: 7 })).resolves.toMatchObject({ TotalCount: 0 });
  });

  test("is read from the query and the form of one request", async () => {
    const id = await runningCluster(call);
    const { endpoint } = emulator;
    const inQuery = callerFor({ ...emulator, endpoint }, { place: "query" });
    await inQuery("SetClusterName", { ClusterId: id, Name: "ö" });
    await expect(call("DescribeClusters", { ClusterId: id })).resolves.toMatchObject({
      Clusters: [{ Name: "ö" }],
    });
  });

  test.each([
    ["DescribeClusters", { PageSize: "ten" }, "PageSize"],
    ["DescribeClusters", { PageSize: 0 }, "PageSize"],
    ["DescribeClusters", { PageSize: 101 }, "PageSize"],
    ["DescribeClusters", { PageNumber: 0 }, "PageNumber"],
    ["DescribeClusterPolicy", { ClusterId: "gws-1", AsyncMode: "maybe" }, "AsyncMode"],
    ["CreateCluster", { ClusterType: "gws.s9", VpcId: "vpc-1" }, "ClusterType"],
    ["CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "my-vpc" }, "VpcId"],
    ["CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "vpc-1", VSwitchId: "x" }, "VSwitchId"],
  ])("of %s in %j is invalid: %s", async (operation, parameters, name) => {
    const failure = await failureOf(call(operation, parameters));
    expect([failure.code, failure.data.statusCode]).toEqual([`InvalidParameter.${name}`, 400]);
    expect(failure.message).toContain(name);
  });
});

describe("CreateInstance refuses", () => {
  const app = { AppName: "notepad", AppPath: "C:\\notepad.exe" };
  const subscription = { InstanceChargeType: "PrePaid" };
  let cluster: string;
  beforeAll(async () => {
    cluster = await runningCluster(call);
  });

  test.each<[Record<string, unknown>, string]>([
    [{ SystemDiskSize: "abc" }, "InvalidParameter.SystemDiskSize"],
    [{ SystemDiskSize: 19 }, "InvalidParameter.SystemDiskSize"],
    [{ SystemDiskSize: 501 }, "InvalidParameter.SystemDiskSize"],
    [{ SystemDiskSize: 39 }, "InvalidParameter.SystemDiskSize"],
    [{ SystemDiskCategory: "cloud" }, "InvalidParameter.SystemDiskCategory"],
    [{ WorkMode: "desktop" }, "InvalidParameter.WorkMode"],
    [{ InstanceType: "g6.large" }, "InvalidParameter.InstanceType"],
    [{ VSwitchId: "switch" }, "InvalidParameter.VSwitchId"],
    [{ AllocatePublicAddress: "yes" }, "InvalidParameter.AllocatePublicAddress"],
    [{ InternetChargeType: "Free" }, "InvalidParameter.InternetChargeType"],
    [{ InternetMaxBandwidthIn: 0 }, "InvalidParameter.InternetMaxBandwidthIn"],
    [{ InternetMaxBandwidthOut: 101 }, "InvalidParameter.InternetMaxBandwidthOut"],
    [{ InstanceChargeType: "Gift" }, "InvalidParameter.InstanceChargeType"],
    [{ AutoRenew: "1" }, "InvalidParameter.AutoRenew"],
    [subscription, "MissingPeriod"],
    [{ ...subscription, Period: 10 }, "InvalidParameter.Period"],
    [{ ...subscription, Period: 5, PeriodUnit: "Week" }, "InvalidParameter.Period"],
    [{ ...subscription, Period: 1, PeriodUnit: "Year" }, "InvalidParameter.PeriodUnit"],
    [{ AppList: [app] }, "InvalidParameter.AppList"],
    [{ WorkMode: "Application", AppList: Array(11).fill(app) }, "InvalidParameter.AppList"],
    [{ WorkMode: "Application", AppList: [{ AppPath: "x" }] }, "InvalidParameter.AppList.1.AppName"],
    [{ WorkMode: "Application", AppList: [{ ...app, AppIcon: "x" }] }, "UnsupportedParameter"],
    [{ WorkMode: "Application", "AppList.0.AppName": "x" }, "InvalidParameter.AppList"],
    [{ WorkMode: "Application", AppList: "notepad" }, "InvalidParameter.AppList"],
    [{ ImageId: "m-none" }, "InvalidImageId.NotFound"],
    [{ ClusterId: "gws-none" }, "InvalidClusterId.NotFound"],
  ])("%j with %s", async (parameters, code) => {
    const [seen] = await codeOf(call("CreateInstance", instanceRequest(cluster, parameters)));
    expect(seen).toBe(code);
  });
});

test("an operation that is not there yet says so", async () => {
  const appstream = callerFor(emulator, { version: "2021-09-01" });
  const product = PRODUCTS.find(({ name }) => name === "appstream-center");
  const answered = new Set(product?.handlers.map(({ operation }) => operation));
  const open = Object.values(product?.operations ?? {}).find(
    ({ name, params }) => !answered.has(name) && Object.values(params).every(({ required }) => !required),
  );
  if (open !== undefined) {
    expect(await codeOf(appstream(open.name))).toEqual(["EmulatorNotImplemented", 501]);
  }
});
