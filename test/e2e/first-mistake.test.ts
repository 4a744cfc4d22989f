import { engineEnvironment } from "./support/engine";
import { nodeFolders } from "./support/node-versions";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

const VERSIONS = ["20.20.2", "22.23.3", "24.21.0"];
/** Far above the 4 s of a run on an idle machine, far below the 40 s and more that Node.js 20 and 22 need to inspect an error. */
const ALLOWED_SECONDS = 30;
/** Inspecting such an error takes 3.7 GB; with this the program would run out of memory. */
const SMALL_HEAP = "--max-old-space-size=1024";

const NO_REGION =
  "InvalidSettings: no region is set: run `pulumi config set wuying:region cn-hangzhou` or set WUYING_REGION.";
const NO_KEY =
  "MissingCredentials: no access key was found. Set wuying:accessKeyId and wuying:accessKeySecret " +
  "(`pulumi config set --secret wuying:accessKeySecret …`), or give the environment, profile or role that @alicloud/credentials looks for.";

const FUNCTION = `export const image = wuying.gws.getImageOutput({ nameRegex: "Windows", mostRecent: true }).imageId;`;
const FUNCTION_AND_RESOURCES = `
const role = new wuying.gws.ServiceLinkedRole("gws");
const cluster = new wuying.gws.Cluster("c", { clusterType: "gws.s1.standard", vpcId: "vpc-1" }, { dependsOn: role });
const windows = wuying.gws.getImageOutput({ nameRegex: "Windows", mostRecent: true });
wuying.appstream.getImagesOutput();
new wuying.gws.Instance("d", {
  clusterId: cluster.id, imageId: windows.imageId, instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop",
});`;

let folders: Readonly<Record<string, string>>;
beforeAll(() => {
  folders = nodeFolders(VERSIONS);
});

let stack: Stack;
beforeEach(async () => {
  stack = await Stack.create();
});
afterEach(() => stack.close());

const unset = {
  region: () => stack.succeed("config", "rm", "wuying:endpoint"),
  key: async () => {
    await stack.succeed("config", "rm", "wuying:accessKeyId");
    await stack.succeed("config", "rm", "wuying:accessKeySecret");
  },
};

/** What a preview that fails in time says once it is over; while it runs it shows the same lines. */
async function diagnosticsOf(what: string): Promise<string> {
  const start = Date.now();
  const { output } = await stack.fail("preview");
  const seconds = (Date.now() - start) / 1000;
  console.log(`${what}: ${seconds.toFixed(1)} s`);
  expect(seconds).toBeLessThan(ALLOWED_SECONDS);
  return output.slice(output.indexOf("Diagnostics:"));
}

const timesIn = (text: string, part: string): number => text.split(part).length - 1;

describe.each(VERSIONS)("on Node.js %s", (version) => {
  beforeEach(() => {
    stack.more.PATH = `${folders[version]}:${engineEnvironment().PATH}`;
    stack.more.NODE_OPTIONS = SMALL_HEAP;
  });

  test.each([
    ["region", NO_REGION],
    ["key", NO_KEY],
  ] as const)("a missing %s is one sentence within seconds", async (what, sentence) => {
    stack.program(`${FUNCTION}\nif (process.version !== "v${version}") throw new Error(process.version);`);
    await unset[what]();
    const diagnostics = await diagnosticsOf(`Node.js ${version}, no ${what}`);
    expect(diagnostics).toMatch(/^Diagnostics:\n {2}pulumi:pulumi:Stack \(test-dev\):\n/);
    expect(diagnostics).toContain(`    error: ${sentence}\n`);
    expect(timesIn(diagnostics, sentence)).toBe(1);
    expect(diagnostics).not.toMatch(/^ +at /m);
  });

  test("a mistake inside of a function keeps its trace, within seconds too", async () => {
    stack.program(`
      const mistaken = { get nameRegex(): string { throw new TypeError("a mistake"); } };
      export const ids = pulumi.output("x").apply(() => wuying.gws.getClusters(mistaken)).ids;
    `);
    const diagnostics = await diagnosticsOf(`Node.js ${version}, a mistake`);
    expect(timesIn(diagnostics, "TypeError: a mistake")).toBe(1);
    expect(diagnostics).toMatch(/^ +at .*node_modules.@pulumi/m);
  });
});

test.each([
  ["region", NO_REGION],
  ["key", NO_KEY],
] as const)(
  "a missing %s is said once by a program of several functions and resources",
  async (what, sentence) => {
    stack.program(FUNCTION_AND_RESOURCES);
    await unset[what]();
    const diagnostics = await diagnosticsOf(`No ${what}, several calls`);
    expect(timesIn(diagnostics, sentence)).toBe(1);
    expect(diagnostics).not.toContain("node_modules");
  },
);

test("a search that finds none, wrong arguments and a resource without a name are one sentence each", async () => {
  for (const [program, sentence] of [
    [`wuying.gws.getImageOutput({ nameRegex: "BeOS" });`, 'no image fits {"nameRegex":"BeOS"}'],
    [
      `wuying.gws.getImagesOutput({ nameRegex: "(" });`,
      'InvalidArguments: nameRegex "(" is not a regular expression',
    ],
    [
      `wuying.gws.getImagesOutput({ nameRegx: "x" } as object);`,
      "InvalidArguments: getImages: nameRegx: there is no such argument; did you mean nameRegex?",
    ],
    [`new wuying.gws.ServiceLinkedRole("");`, "Missing resource name argument"],
  ] as const) {
    stack.program(program);
    const diagnostics = await diagnosticsOf(sentence);
    expect(diagnostics).toContain(`    error: ${sentence}`);
    expect(timesIn(diagnostics, sentence)).toBe(1);
    const trace = diagnostics.split("\n").filter((line) => /^ +at /.test(line));
    expect(trace.filter((line) => !line.includes("/index.ts:3:"))).toEqual([]);
  }
});
