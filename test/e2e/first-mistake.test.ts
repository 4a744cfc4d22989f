import { dirname } from "node:path";
import {
  describeFirstMistakes,
  diagnosticsOf,
  NO_KEY,
  NO_REGION,
  timesIn,
  unset,
} from "./support/first-mistake";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

const FUNCTION_AND_RESOURCES = `
const role = new wuying.gws.ServiceLinkedRole("gws");
const cluster = new wuying.gws.Cluster("c", { clusterType: "gws.s1.standard", vpcId: "vpc-1" }, { dependsOn: role });
const windows = wuying.gws.getImageOutput({ nameRegex: "Windows", mostRecent: true });
wuying.appstream.getImagesOutput();
new wuying.gws.Instance("d", {
  clusterId: cluster.id, imageId: windows.imageId, instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop",
});`;

describeFirstMistakes(process.versions.node, () => dirname(process.execPath));

describe("in programs of any kind", () => {
  let stack: Stack;
  beforeEach(async () => {
    stack = await Stack.create();
  });
  afterEach(() => stack.close());

  test.each([
    ["region", NO_REGION],
    ["key", NO_KEY],
  ] as const)(
    "a missing %s is said once by a program of several functions and resources",
    async (what, sentence) => {
      stack.program(FUNCTION_AND_RESOURCES);
      await unset[what](stack);
      const diagnostics = await diagnosticsOf(stack, `No ${what}, several calls`);
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
      const diagnostics = await diagnosticsOf(stack, sentence);
      expect(diagnostics).toContain(`    error: ${sentence}`);
      expect(timesIn(diagnostics, sentence)).toBe(1);
      const trace = diagnostics.split("\n").filter((line) => /^ +at /.test(line));
      expect(trace.filter((line) => !line.includes("/index.ts:3:"))).toEqual([]);
    }
  });
});
