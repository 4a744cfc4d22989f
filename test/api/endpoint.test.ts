import { parseEndpoint, regionalEndpoint } from "../../src/api";

describe("regionalEndpoint", () => {
  test.each([
    ["gws", "cn-hangzhou", "gws.cn-hangzhou.aliyuncs.com"],
    ["gws", "ap-southeast-3", "gws.ap-northeast-3.aliyuncs.com"],
    ["gws", "cn-hangzhou-finance", "ecd.cn-hangzhou-finance.aliyuncs.com"],
    ["appstream-center", "cn-shanghai", "appstream-center.cn-shanghai.aliyuncs.com"],
    ["appstream-center", "cn-hangzhou", "appstream-center.cn-shanghai.aliyuncs.com"],
    ["appstream-center", "eu-central-1", "appstream-center.ap-southeast-1.aliyuncs.com"],
  ] as const)("%s in %s is %s", (product, region, host) => {
    expect(regionalEndpoint(product, region)).toEqual({ protocol: "https", host });
  });
});

describe("parseEndpoint", () => {
  test.each([
    ["http://127.0.0.1:4567", { protocol: "http", host: "127.0.0.1:4567" }],
    ["http://localhost:4567/", { protocol: "http", host: "localhost:4567" }],
    ["http://[::1]:4567", { protocol: "http", host: "[::1]:4567" }],
    ["gws.cn-hangzhou.aliyuncs.com", { protocol: "https", host: "gws.cn-hangzhou.aliyuncs.com" }],
    ["proxy.example.com:8443", { protocol: "https", host: "proxy.example.com:8443" }],
    ["https://proxy.example.com", { protocol: "https", host: "proxy.example.com" }],
  ])("%s", (text, endpoint) => {
    expect(parseEndpoint(text, "wuying:endpoint")).toEqual(endpoint);
  });

  test("plain http to another machine is refused unless it is allowed", () => {
    const parse = (allow?: boolean) => parseEndpoint("http://10.0.0.1:80", "wuying:endpoint", allow);
    expect(() => parse()).toThrow(/wuying:endpoint is http:\/\/10\.0\.0\.1.*WUYING_ALLOW_HTTP=true/);
    expect(parse(true)).toEqual({ protocol: "http", host: "10.0.0.1" });
  });

  test("a name that only looks like loopback is another machine", () => {
    expect(() => parseEndpoint("http://127.0.0.1.example.com", "e")).toThrow("plain http");
  });

  test.each(["ftp://host", "https://", "http://", "not a host", "https://host/path", "https://host?x=1"])(
    "refuses %s",
    (text) => {
      expect(() => parseEndpoint(text, "wuying:gwsEndpoint")).toThrow("wuying:gwsEndpoint must be");
    },
  );

  test("refuses a password, and does not repeat it", () => {
    const parse = () => parseEndpoint("https://me:canary@host", "wuying:endpoint");
    expect(parse).toThrow("must not hold a user name or password");
    expect(parse).not.toThrow("canary");
  });
});
