import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ConfigureRequest } from "@pulumi/pulumi/dynamic";
import type { SettingKey } from "../../../src/api";
import { tenantConfig } from "../../../src/provider/appstream/tenant-config/declaration";
import { cluster } from "../../../src/provider/gws/cluster/declaration";
import { instance } from "../../../src/provider/gws/instance/declaration";
import { HostAdapter } from "../../../src/provider/host/adapter";
import { ProviderRun } from "../../../src/provider/host/provider-run";
import type { Declaration, Properties } from "../../../src/provider/language/declaration";
import { inRegion } from "../../../src/provider/language/region-property";
import { UNKNOWN } from "../../../src/provider/language/values";
import { Cloud } from "../support/cloud";
import { CLUSTER, DESKTOP } from "../support/inputs";

const homeBefore = process.env.PULUMI_HOME;
let home: string;
let lines: string[];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "wuying-regions-"));
  process.env.PULUMI_HOME = home;
  lines = [];
});
afterEach(() => {
  process.env.PULUMI_HOME = homeBefore;
  if (homeBefore === undefined) {
    delete process.env.PULUMI_HOME;
  }
  rmSync(home, { recursive: true });
});

type Config = Partial<Record<SettingKey, string>>;

const runOf = (config: Config): ProviderRun =>
  new ProviderRun(
    (name) => config[name],
    (line) => void lines.push(line),
  );

function adapterOf(declaration: Declaration, providerRun: ProviderRun): HostAdapter {
  const adapter = new HostAdapter(inRegion(declaration), () => providerRun);
  void adapter.configure({ config: { get: () => undefined } as unknown as ConfigureRequest["config"] });
  return adapter;
}

const CONFIGURED: Config = { region: "cn-hangzhou" };
const OF_CLUSTER: Properties = { ...CLUSTER, __owner: "owner" };
const ELSEWHERE = { region: "cn-shanghai" };

const replaces = async (olds: Properties, news: Properties, config = CONFIGURED): Promise<unknown> => {
  const adapter = adapterOf(cluster, runOf(config));
  return (await adapter.diff("gws-1", { ...OF_CLUSTER, ...olds }, { ...OF_CLUSTER, ...news })).replaces;
};

describe("the region of a resource", () => {
  test.each([
    ["is named as it is configured", {}, { region: "cn-hangzhou" }, []],
    ["is left out again where it is the configured one", { region: "cn-hangzhou" }, {}, []],
    ["stays another one", ELSEWHERE, ELSEWHERE, []],
    ["becomes another one", {}, ELSEWHERE, ["region"]],
    ["is another one and left out", ELSEWHERE, {}, ["region"]],
    ["is not known yet", {}, { region: UNKNOWN }, ["region"]],
  ])("%s", async (_what, olds, news, expected) => {
    expect(await replaces(olds, news)).toEqual(expected);
  });

  test("is compared where the stack has none and the list of endpoints only those that are named", async () => {
    const config = { gwsEndpoint: "cn-hangzhou=http://127.0.0.1:1, cn-shanghai=http://127.0.0.1:2" };
    expect(await replaces(ELSEWHERE, ELSEWHERE, config)).toEqual([]);
    expect(await replaces(ELSEWHERE, { region: "cn-hangzhou" }, config)).toEqual(["region"]);
  });

  test("of a desktop changes only with leave", async () => {
    const inputs: Properties = { ...DESKTOP, clusterId: "gws-1", __owner: "owner" };
    const diff = (news: Properties) =>
      adapterOf(instance, runOf(CONFIGURED)).diff("i-1", inputs, { ...inputs, ...news });
    await expect(diff(ELSEWHERE)).rejects.toThrow(
      'a change of region ("cn-hangzhou" => "cn-shanghai") would replace desktop i-1',
    );
    expect(await diff({ ...ELSEWHERE, allowDataLoss: true })).toMatchObject({ replaces: ["region"] });
  });
});

describe("what an account has once in each region", () => {
  const inputs = (owner: string, region?: string): Properties => ({
    appInstanceGroupExpireRemind: true,
    ...(region === undefined ? {} : { region }),
    __owner: owner,
  });

  test("belongs to one resource in each, and is put back for each", async () => {
    const [here, there] = await Promise.all([Cloud.start(), Cloud.start({ seed: 2 })]);
    try {
      const { accessKeyId, accessKeySecret } = here.emulator;
      const endpoint = `cn-shanghai=${here.emulator.endpoint},ap-southeast-1=${there.emulator.endpoint}`;
      const providerRun = runOf({ region: "cn-shanghai", endpoint, accessKeyId, accessKeySecret });
      const adapter = adapterOf(tenantConfig, providerRun);
      const [a, b] = [inputs("a"), inputs("b", "cn-shanghai")];
      await adapter.diff("tenant-config", a, a);
      await adapter.diff("tenant-config", inputs("c", "ap-southeast-1"), inputs("c", "ap-southeast-1"));
      expect(lines).toEqual([]);
      await adapter.delete("tenant-config", { ...a, expireRemindBefore: false });
      expect(await here.control.calls("ModifyTenantConfig")).toHaveLength(1);
      expect(await there.control.calls()).toEqual([]);

      await adapter.diff("tenant-config", b, b);
      expect(lines).toEqual([expect.stringContaining("tenant-config belongs to")]);
    } finally {
      await Promise.all([here.close(), there.close()]);
    }
  });

  test("is one where both regions have the same endpoint", async () => {
    const adapter = adapterOf(tenantConfig, runOf(CONFIGURED));
    await adapter.diff("tenant-config", inputs("a"), inputs("a"));
    await adapter.diff("tenant-config", inputs("b", "cn-shanghai"), inputs("b", "cn-shanghai"));
    expect(lines).toEqual([expect.stringContaining("tenant-config belongs to")]);
  });
});
