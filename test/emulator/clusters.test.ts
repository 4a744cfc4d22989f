import { clusterOf, instanceRequest, runningCluster } from "./support/account";
import { callerFor, codeOf, failureOf } from "./support/caller";
import { control, stateOf } from "./support/control";
import { eventually, expectAlong, observe } from "./support/eventually";
import { withEmulator } from "./support/with-emulator";

const emulator = withEmulator();
const call = callerFor(emulator);

const POLICY = { Clipboard: "read", LocalDrive: "off", UsbRedirect: "on", Watermark: "on" };
const INITIAL_POLICY = {
  Clipboard: "readwrite",
  LocalDrive: "readwrite",
  UsbRedirect: "off",
  Watermark: "off",
  UdpPort: "on",
};

test("a cluster needs the service-linked role, which is made once", async () => {
  const request = { ClusterType: "gws.s1.standard", VpcId: "vpc-1" };
  expect(await codeOf(call("CreateCluster", request))).toEqual(["ServiceLinkedRoleNotExist", 403]);
  await expect(call("CreateServiceLinkedRole")).resolves.toMatchObject({ AlreadyExists: false });
  await expect(call("CreateServiceLinkedRole")).resolves.toMatchObject({ AlreadyExists: true });
});

test("a cluster lives from creating to gone", async () => {
  const created = await call("CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "vpc-1" });
  const { ClusterId } = created;
  expect(ClusterId).toMatch(/^gws-[a-z0-9]{17}$/);
  expect(await codeOf(call("DeleteCluster", { ClusterId }))).toEqual(["ClusterNotReady", 400]);
  const status = async () => (await clusterOf(call, ClusterId))?.Status ?? "gone";
  expectAlong(await observe(status, "running"), ["creating", "starting", "running"]);

  const cluster = await clusterOf(call, ClusterId);
  expect(cluster).toMatchObject({ VpcId: "vpc-1", NatId: "", NatEip: "", DomainName: "", InstanceCount: 0 });
  expect(cluster.Name).toMatch(/^cluster-/);
  expect(cluster.SecurityGroup).toMatch(/^sg-/);
  expect(cluster.CreateTime).toMatch(/^[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d CST \d{4}$/);
  expect(cluster).not.toHaveProperty("ClusterType");

  await call("SetClusterName", { ClusterId, Name: "设计部" });
  expect((await clusterOf(call, ClusterId)).Name).toBe("设计部");

  await call("DeleteCluster", { ClusterId });
  expect(await codeOf(call("SetClusterName", { ClusterId, Name: "x" }))).toEqual([
    "InvalidClusterId.NotFound",
    404,
  ]);
  expectAlong(await observe(status, "gone"), ["deleted", "gone"]);
  expect(await call("DescribeClusters", { ClusterId })).toMatchObject({ Clusters: [], TotalCount: 0 });
});

test("a cluster with an instance is not deleted", async () => {
  const ClusterId = await runningCluster(call);
  await call("CreateInstance", instanceRequest(ClusterId));
  const failure = await failureOf(call("DeleteCluster", { ClusterId }));
  expect([failure.code, failure.data.statusCode]).toEqual(["DependencyViolation", 400]);
  expect(failure.message).toContain("1 instance");
  expect((await clusterOf(call, ClusterId)).InstanceCount).toBe(1);
});

test("a cluster that is not running yet takes neither instances nor policies", async () => {
  const { ClusterId } = await call("CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "vpc-1" });
  for (const attempt of [
    call("CreateInstance", instanceRequest(ClusterId)),
    call("SetClusterPolicy", { ClusterId, ...POLICY }),
    call("DescribeClusterPolicy", { ClusterId }),
    call("SetClusterDnat", { ClusterId, NatId: "nat-1" }),
  ]) {
    expect(await codeOf(attempt)).toEqual(["ClusterNotReady", 400]);
  }
});

test("any change of an unknown cluster is refused", async () => {
  const ClusterId = "gws-none";
  for (const attempt of [
    call("SetClusterName", { ClusterId, Name: "x" }),
    call("DeleteCluster", { ClusterId }),
    call("SetClusterPolicy", { ClusterId, ...POLICY }),
    call("DescribeClusterPolicy", { ClusterId }),
    call("DescribeClusterADDomain", { ClusterId }),
    call("SetClusterDnat", { ClusterId, NatId: "" }),
  ]) {
    expect(await codeOf(attempt)).toEqual(["InvalidClusterId.NotFound", 404]);
  }
});

test("clusters are listed in pages", async () => {
  await control(emulator, "POST", "reset");
  await call("CreateServiceLinkedRole");
  const ids: string[] = [];
  for (let index = 0; index < 12; index += 1) {
    ids.push((await call("CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "vpc-1" })).ClusterId);
  }
  const pages = await Promise.all([1, 2, 3].map((PageNumber) => call("DescribeClusters", { PageNumber })));
  expect(pages.map(({ Clusters }) => Clusters.length)).toEqual([10, 2, 0]);
  expect(pages.map(({ TotalCount }) => TotalCount)).toEqual([12, 12, 12]);
  expect(pages.flatMap(({ Clusters }) => Clusters).map(({ ClusterId }) => ClusterId)).toEqual(ids);
  const large = await call("DescribeClusters", { PageSize: 100 });
  expect([large.PageNumber, large.PageSize, large.Clusters.length]).toEqual([1, 100, 12]);
});

describe("the policy of a cluster", () => {
  let ClusterId: string;
  beforeAll(async () => {
    ClusterId = await runningCluster(call);
  });

  test("starts with the values of the sample", async () => {
    expect(await call("DescribeClusterPolicy", { ClusterId })).toMatchObject(INITIAL_POLICY);
  });

  test("is set when a blocking call returns", async () => {
    const before = Date.now();
    const answer = await call("SetClusterPolicy", {
      ClusterId,
      ...POLICY,
      UdpPort: "off",
      DomainList: "a.com",
    });
    expect(Date.now() - before).toBeGreaterThanOrEqual(8);
    expect(answer.TaskId).toBeUndefined();
    const policy = await call("DescribeClusterPolicy", { ClusterId });
    expect(policy).toMatchObject({ ...POLICY, UdpPort: "off", DomainList: "a.com" });
    expect(policy).not.toHaveProperty("TaskId");
  });

  test("is replaced as a whole", async () => {
    await call("SetClusterPolicy", { ClusterId, ...POLICY });
    const policy = await call("DescribeClusterPolicy", { ClusterId });
    expect(policy.UdpPort).toBe("on");
    expect(policy).not.toHaveProperty("DomainList");
  });

  test("is set in the background", async () => {
    const { TaskId } = await call("SetClusterPolicy", {
      ClusterId,
      ...POLICY,
      Watermark: "off",
      AsyncMode: true,
    });
    const read = () => call("DescribeClusterPolicy", { ClusterId, TaskId, AsyncMode: true });
    const first = await read();
    expect(first.TaskId).toBe(TaskId);
    if (!first.TaskFinished) {
      expect(first).not.toHaveProperty("Watermark");
    }
    const last = await eventually(read, ({ TaskFinished }) => TaskFinished);
    expect(last).toMatchObject({ ...POLICY, Watermark: "off", TaskId, TaskFinished: true });
  });

  test("is read in the background", async () => {
    const started = await call("DescribeClusterPolicy", { ClusterId, AsyncMode: "True" });
    expect(started).toMatchObject({ TaskFinished: false });
    expect(started).not.toHaveProperty("Clipboard");
    const read = () => call("DescribeClusterPolicy", { ClusterId, TaskId: started.TaskId, AsyncMode: true });
    expect(await eventually(read, ({ TaskFinished }) => TaskFinished)).toMatchObject({ Clipboard: "read" });
  });

  test("ends as the last of several changes has it", async () => {
    const tasks = await Promise.all(
      ["off", "read", "readwrite"].map((LocalDrive) =>
        call("SetClusterPolicy", { ClusterId, ...POLICY, LocalDrive, AsyncMode: true }),
      ),
    );
    expect(new Set(tasks.map(({ TaskId }) => TaskId)).size).toBe(3);
    expect(await call("DescribeClusterPolicy", { ClusterId })).toHaveProperty("LocalDrive");
  });

  test("is not found by a task of something else", async () => {
    const other = await runningCluster(call);
    const { TaskId } = await call("DescribeClusterPolicy", { ClusterId: other, AsyncMode: true });
    for (const id of [TaskId, "t-none"]) {
      const attempt = call("DescribeClusterPolicy", { ClusterId, TaskId: id, AsyncMode: true });
      expect(await codeOf(attempt)).toEqual(["InvalidTaskId.NotFound", 404]);
    }
  });

  test.each(["Clipboard", "LocalDrive", "UsbRedirect", "Watermark"])("needs %s", async (name) => {
    const attempt = call("SetClusterPolicy", { ClusterId, ...POLICY, [name]: undefined });
    expect(await codeOf(attempt)).toEqual([`Missing${name}`, 400]);
  });

  test.each([
    ["LocalDrive", "write"],
    ["Clipboard", "on"],
    ["UsbRedirect", "true"],
    ["UdpPort", "auto"],
  ])("does not take %s=%s", async (name, value) => {
    const attempt = call("SetClusterPolicy", { ClusterId, ...POLICY, [name]: value });
    expect(await codeOf(attempt)).toEqual([`InvalidParameter.${name}`, 400]);
  });
});

describe("the domain of a cluster", () => {
  const DOMAIN = { DomainName: "corp.example", DomainDnsIp: "10.0.0.2", DomainPassword: "hunter2-secret" };

  async function domainOf(ClusterId: string, task?: string) {
    const TaskId = task ?? (await call("DescribeClusterADDomain", { ClusterId })).TaskId;
    const read = () => call("DescribeClusterADDomain", { ClusterId, TaskId });
    return eventually(read, ({ TaskFinished }) => TaskFinished);
  }

  test("is joined and left in the background, and its password is nowhere to be read", async () => {
    const ClusterId = await runningCluster(call, "gws.s1.advanced");
    const started = await call("DescribeClusterADDomain", { ClusterId });
    expect(started).toMatchObject({ IsSupported: true, TaskFinished: false });
    expect(await domainOf(ClusterId)).toMatchObject({ DomainName: "", DomainDnsIp: "", IsSupported: true });

    const { TaskId } = await call("SetClusterADDomain", { ClusterId, ...DOMAIN, DomainAdmin: "admin" });
    expect(await domainOf(ClusterId, TaskId)).toMatchObject({
      DomainName: "corp.example",
      DomainDnsIp: "10.0.0.2",
    });
    expect((await clusterOf(call, ClusterId)).DomainName).toBe("corp.example");

    const state = await stateOf(emulator);
    const kept = state.clusters.find((cluster: { ClusterId: string }) => cluster.ClusterId === ClusterId);
    expect(kept).toMatchObject({ DomainAdmin: "admin", ClusterType: "gws.s1.advanced", VSwitchId: "vsw-1" });
    expect(kept.DomainPassword).toMatch(/^sha256:/);
    const calls = await control(emulator, "GET", "calls");
    expect(JSON.stringify([state, calls.body])).not.toContain("hunter2-secret");

    const left = await call("SetClusterADDomain", { ClusterId, ...DOMAIN, DomainDelete: true });
    expect(await domainOf(ClusterId, left.TaskId)).toMatchObject({ DomainName: "", DomainDnsIp: "" });
  });

  test("is only for advanced clusters", async () => {
    const ClusterId = await runningCluster(call);
    expect(await domainOf(ClusterId)).toMatchObject({ IsSupported: false });
    const [code] = await codeOf(call("SetClusterADDomain", { ClusterId, ...DOMAIN }));
    expect(code).toBe("OperationDenied.ClusterTypeNotSupported");
  });

  test("needs a password, even to leave, and a DNS address", async () => {
    const ClusterId = await runningCluster(call, "gws.s1.advanced");
    const silent = { ClusterId, ...DOMAIN, DomainPassword: undefined, DomainDelete: true };
    expect(await codeOf(call("SetClusterADDomain", silent))).toEqual(["MissingDomainPassword", 400]);
    const [code] = await codeOf(call("SetClusterADDomain", { ClusterId, ...DOMAIN, DomainDnsIp: "dns" }));
    expect(code).toBe("InvalidParameter.DomainDnsIp");
  });
});

describe("the NAT gateway of a cluster", () => {
  test("is linked with a picked or a given address and unlinked by an empty id", async () => {
    const ClusterId = await runningCluster(call);
    await call("SetClusterDnat", { ClusterId, NatId: "nat-1" });
    const picked = await clusterOf(call, ClusterId);
    expect(picked.NatId).toBe("nat-1");
    expect(picked.NatEip).toMatch(/^203\.0\.113\.\d+$/);

    await call("SetClusterDnat", { ClusterId, NatId: "ngw-2", NatEip: "198.51.100.7" });
    expect(await clusterOf(call, ClusterId)).toMatchObject({ NatId: "ngw-2", NatEip: "198.51.100.7" });

    for (const place of ["query", "body"] as const) {
      await callerFor(emulator, { place })("SetClusterDnat", { ClusterId, NatId: "", NatEip: "ignored" });
      expect(await clusterOf(call, ClusterId)).toMatchObject({ NatId: "", NatEip: "" });
    }
  });

  test("must be named, and be one", async () => {
    const ClusterId = await runningCluster(call);
    expect(await codeOf(call("SetClusterDnat", { ClusterId }))).toEqual(["MissingNatId", 400]);
    const [gateway] = await codeOf(call("SetClusterDnat", { ClusterId, NatId: "eip-1" }));
    const [address] = await codeOf(call("SetClusterDnat", { ClusterId, NatId: "nat-1", NatEip: "x" }));
    expect([gateway, address]).toEqual(["InvalidParameter.NatId", "InvalidParameter.NatEip"]);
  });
});

test("both cluster types are available somewhere, and the caller is an administrator", async () => {
  const { AvailableResources } = await call("DescribeAvailableResource");
  const types = AvailableResources.map(({ ClusterType }: { ClusterType: string }) => ClusterType);
  expect(new Set(types)).toEqual(new Set(["gws.s1.standard", "gws.s1.advanced"]));
  expect(await call("IsUserAdmin")).toMatchObject({ IsAdmin: true, IsAllow: true });
});
