import { resolveSettings, type SettingKey, type Settings } from "../../src/api";
import { endpointOf } from "../../src/api/settings";

type Config = Partial<Record<SettingKey, string>>;
const resolve = (config: Config, env: Record<string, string> = {}): Settings =>
  resolveSettings((key) => config[key], env);

describe("resolveSettings", () => {
  test("finds both endpoints from the region", () => {
    expect(resolve({ region: "cn-hangzhou" }).endpoints).toEqual({
      gws: { protocol: "https", host: "gws.cn-hangzhou.aliyuncs.com" },
      "appstream-center": { protocol: "https", host: "appstream-center.cn-shanghai.aliyuncs.com" },
    });
  });

  test("configuration wins over the environment", () => {
    const env = { WUYING_REGION: "cn-beijing", WUYING_ENDPOINT: "http://127.0.0.1:1" };
    const settings = resolve({ region: "cn-hangzhou", endpoint: "http://127.0.0.1:2" }, env);
    expect(settings.region).toBe("cn-hangzhou");
    expect(settings.endpoints.gws?.host).toBe("127.0.0.1:2");
  });

  test("the environment does the same as the configuration", () => {
    const settings = resolve({}, { WUYING_REGION: "cn-beijing", WUYING_ENDPOINT: "http://127.0.0.1:1" });
    expect(settings.region).toBe("cn-beijing");
    expect(settings.endpoints["appstream-center"]?.host).toBe("127.0.0.1:1");
  });

  test("the endpoint of one product wins over the one of both", () => {
    const { endpoints } = resolve({ endpoint: "http://127.0.0.1:1", gwsEndpoint: "http://127.0.0.1:2" });
    expect(endpoints.gws?.host).toBe("127.0.0.1:2");
    expect(endpoints["appstream-center"]?.host).toBe("127.0.0.1:1");
  });

  test("needs no region where there is an endpoint", () => {
    const settings = resolve({ endpoint: "http://127.0.0.1:1" });
    expect(endpointOf(settings, "gws").host).toBe("127.0.0.1:1");
  });

  test("says how to set the region where neither is set", () => {
    expect(() => endpointOf(resolve({ gwsEndpoint: "http://127.0.0.1:1" }), "appstream-center")).toThrow(
      "InvalidSettings: no region is set: run `pulumi config set wuying:region cn-hangzhou` or set WUYING_REGION.",
    );
  });

  test("an endpoint has the region in its place", () => {
    const endpoint = "https://gws-vpc.{region}.aliyuncs.com";
    expect(resolve({ region: "cn-beijing", gwsEndpoint: endpoint }).endpoints.gws).toEqual({
      protocol: "https",
      host: "gws-vpc.cn-beijing.aliyuncs.com",
    });
    const env = { WUYING_REGION: "cn-beijing", WUYING_ENDPOINT: "{region}.example.com" };
    expect(resolve({}, env).endpoints["appstream-center"]?.host).toBe("cn-beijing.example.com");
    expect(() => endpointOf(resolve({ gwsEndpoint: endpoint }), "gws")).toThrow(
      "InvalidSettings: wuying:gwsEndpoint names no endpoint for a stack without wuying:region, since it has {region} in it.",
    );
  });

  test("a list of endpoints is looked up by the region", () => {
    const endpoint = "cn-hangzhou=http://127.0.0.1:1, cn-shanghai = http://127.0.0.1:2,cn-beijing=";
    const host = (region: string) => endpointOf(resolve({ region, endpoint }), "gws").host;
    expect(host("cn-hangzhou")).toBe("127.0.0.1:1");
    expect(host("cn-shanghai")).toBe("127.0.0.1:2");
    for (const region of ["cn-shenzhen", "cn-beijing", "cn-hang"]) {
      expect(() => host(region)).toThrow(
        `wuying:endpoint names no endpoint for the region ${region}, only for cn-hangzhou, cn-shanghai, cn-beijing.`,
      );
    }
    expect(() => resolve({ region: "cn-hangzhou", endpoint: "cn-hangzhou=ftp://host" })).toThrow(
      "wuying:endpoint must be a URL",
    );
  });

  test("a region that is in the list of one product only is refused to the other one alone", () => {
    const settings = resolve({ region: "ap-southeast-1", gwsEndpoint: "cn-hangzhou=http://127.0.0.1:1" });
    expect(endpointOf(settings, "appstream-center").host).toBe(
      "appstream-center.ap-southeast-1.aliyuncs.com",
    );
    expect(() => endpointOf(settings, "gws")).toThrow("wuying:gwsEndpoint names no endpoint for the region");
  });

  test("a list of endpoints says nothing of a stack without a region until that is called", () => {
    const settings = resolve({ endpoint: "cn-hangzhou=http://127.0.0.1:1" });
    expect(settings.region).toBeUndefined();
    expect(() => endpointOf(settings, "gws")).toThrow(
      "wuying:endpoint names no endpoint for a stack without wuying:region, only for cn-hangzhou.",
    );
  });

  test.each(["cn hangzhou", "cn-hangzhou.example.com/", "CN-HANGZHOU"])("refuses the region %s", (region) => {
    expect(() => resolve({ region })).toThrow("wuying:region must be a region id such as cn-hangzhou");
  });

  test("takes a whole key", () => {
    const { accessKey } = resolve({ accessKeyId: "i", accessKeySecret: "s", securityToken: "t" });
    const { id, secret, securityToken } = accessKey ?? {};
    expect([id, secret, securityToken]).toEqual(["i", "s", "t"]);
    expect(resolve({}).accessKey).toBeUndefined();
  });

  test.each([
    [{ accessKeyId: "i" }, "wuying:accessKeyId is set but wuying:accessKeySecret is not"],
    [{ accessKeySecret: "s" }, "wuying:accessKeySecret is set but wuying:accessKeyId is not"],
    [
      { accessKeyId: "i", accessKeySecret: " " },
      "wuying:accessKeyId is set but wuying:accessKeySecret is not",
    ],
    [{ securityToken: "t" }, "wuying:securityToken is set without a key"],
  ])("refuses half a key: %j", (config, message) => {
    expect(() => resolve(config)).toThrow(message);
  });
});

test("how long to wait for an answer can be set in whole seconds", () => {
  const timings = (text: string) =>
    resolveSettings(() => undefined, { WUYING_REQUEST_TIMEOUT_SECONDS: text }).timings;
  expect(timings("30")).toEqual({ readTimeoutMs: 30_000 });
  expect(timings(" ")).toBeUndefined();
  for (const text of ["0", "601", "1.5", "30s", "-1"]) {
    expect(() => timings(text)).toThrow(
      "WUYING_REQUEST_TIMEOUT_SECONDS must be a whole number from 1 to 600",
    );
  }
});
