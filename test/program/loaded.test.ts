import { loadedBy } from "../support/loaded";

const CLUSTER = `
const wuying = require("./index.ts");
new wuying.gws.Cluster("c", { clusterType: "gws.s1.standard", vpcId: "vpc-1" });
`;
const GROUP = `new wuying.appstream.AppInstanceGroup("g", { productType: "CloudApp", appCenterImageId: "img-1" });`;

/** Those of the files that lie in one of the folders. */
const among = (loaded: readonly string[], ...folders: readonly string[]): string[] =>
  loaded.filter((path) => folders.some((folder) => path.startsWith(folder)));

/** What comes with the first request that is sent. */
const VENDOR = ["node_modules/"];
const GWS = ["api/generated/gws.ts", "provider/gws/"];
const APPSTREAM = ["api/generated/appstream.ts", "provider/appstream/"];
const OTHER_PROCESSES = ["emulator/", "cli/", "render/"];

describe("a program that only declares resources", () => {
  const loaded = loadedBy(CLUSTER + GROUP);

  test("loads its classes", () => {
    expect(loaded).toContain("gws/generated/cluster.ts");
    expect(loaded).toContain("appstream/generated/app-instance-group.ts");
  });

  test("loads of the API what its configuration and its errors need", () => {
    const names = among(loaded, "api/").map((path) => path.slice("api/".length));
    expect(names.sort()).toEqual([
      "access-key.ts",
      "codes.ts",
      "endpoint.ts",
      "errors.ts",
      "redact.ts",
      "settings.ts",
      "wording.ts",
    ]);
  });

  test("loads no package, no declaration, no function, and nothing of other processes", () => {
    expect(among(loaded, ...VENDOR, ...GWS, ...APPSTREAM, ...OTHER_PROCESSES, "provider/applying/")).toEqual(
      [],
    );
    expect(among(loaded, "gws/functions/", "appstream/functions/").sort()).toEqual([
      "appstream/functions/index.ts",
      "gws/functions/index.ts",
    ]);
  });

  test("loads no more modules than its classes and thirty", () => {
    const classes = among(
      loaded,
      ...["gws/generated/", "appstream/generated/"],
      ...["gws/desktop-pool.ts", "appstream/quiet-image-update.ts"],
    );
    expect(loaded.length - classes.length).toBeLessThanOrEqual(30);
  });
});

describe("a program that calls a function", () => {
  const loaded = loadedBy(`${CLUSTER}void wuying.gws.getClusters();`);

  test("loads the client and what the function needs", () => {
    expect(loaded).toEqual(expect.arrayContaining(["api/client.ts", "gws/functions/clusters.ts"]));
  });

  test("loads no other function, and nothing of the other product", () => {
    expect(loaded).not.toContain("gws/functions/instances.ts");
    expect(among(loaded, ...APPSTREAM, ...OTHER_PROCESSES)).toEqual([]);
  });

  test("loads the vendor's client when a request is sent", () => {
    expect(among(loaded, ...VENDOR)).toEqual([]);
    // The port answers nobody: whatever becomes of the request, it has been made.
    const sending = `
      const { Client, resolveSettings } = require("./api/index.ts");
      const { DescribeClusters } = require("./api/generated/gws.ts");
      const settings = { region: "cn-hangzhou", endpoint: "http://127.0.0.1:1", accessKeyId: "a", accessKeySecret: "b" };
      const signal = AbortSignal.timeout(1000);
      new Client(resolveSettings((key) => settings[key])).call(DescribeClusters, {}, { signal }).catch(() => {});
    `;
    expect(among(loadedBy(sending), "node_modules/@alicloud/openapi-client/")).not.toEqual([]);
  });
});

describe("the preview of a program", () => {
  test("looks at the declarations of the products that it has resources of", () => {
    const said = `{ token: "gws:Cluster", urn: "urn", args: {}, ignored: [] }`;
    const loaded = loadedBy(`require("./program/wrong-resources.ts").wrongAmong([${said}]);`);
    expect(loaded).toContain("provider/gws/cluster/declaration.ts");
    expect(among(loaded, ...VENDOR, ...APPSTREAM, ...OTHER_PROCESSES)).toEqual([]);
  });
});

describe("the process of the provider", () => {
  const PROVIDER = `const { load } = require("./provider/index.ts");`;

  test("loads no product before it is asked for a resource type", () => {
    const loaded = loadedBy(PROVIDER);
    expect(loaded).toContain("provider/host/adapter.ts");
    expect(among(loaded, ...VENDOR, ...GWS, ...APPSTREAM, ...OTHER_PROCESSES)).toEqual([]);
  });

  test.each([
    { token: "gws:Cluster", own: GWS, other: APPSTREAM },
    { token: "appstream:Workstation", own: APPSTREAM, other: GWS },
  ])("loads the product of $token alone", ({ token, own, other }) => {
    const loaded = loadedBy(`${PROVIDER} load("${token}");`);
    expect(among(loaded, ...own)).not.toEqual([]);
    expect(among(loaded, ...VENDOR, ...other, ...OTHER_PROCESSES)).toEqual([]);
  });
});

describe("the command line", () => {
  const run = (...argv: readonly string[]): string[] =>
    loadedBy(`
      const io = { out: () => {}, err: () => {}, stopped: async () => {} };
      void require("./cli/run-cli.ts").runCli(${JSON.stringify(argv)}, io);
    `);

  test.each(["--version", "--help", "misspelt"])("%s loads no command", (argument) => {
    const loaded = run(argument);
    expect(loaded).not.toContain("cli/emulator.ts");
    expect(loaded).not.toContain("cli/unfinished.ts");
    expect(among(loaded, ...VENDOR, "api/", "provider/", "emulator/")).toEqual([]);
  });

  test("a command loads nothing of another", () => {
    const emulator = run("emulator", "--help");
    expect(emulator).toContain("cli/emulator.ts");
    expect(among(emulator, ...VENDOR, "provider/", "api/client.ts", "cli/unfinished")).toEqual([]);
    const unfinished = run("unfinished", "--help");
    expect(unfinished).toContain("cli/unfinished.ts");
    expect(among(unfinished, ...VENDOR, "provider/", "api/", "emulator/", "cli/emulator")).toEqual([]);
  });
});
