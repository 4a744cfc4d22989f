import { engineEnvironment } from "./engine";
import { Stack } from "./stack";

/** Far above the 4 s of a run on an idle machine, far below the 40 s and more that Node.js 20 and 22 need to inspect an error. */
const ALLOWED_SECONDS = 30;
export const NO_REGION =
  "InvalidSettings: no region is set: run `pulumi config set wuying:region cn-hangzhou` or set WUYING_REGION.";
export const NO_KEY =
  "MissingCredentials: no access key was found. Set wuying:accessKeyId and wuying:accessKeySecret " +
  "(`pulumi config set --secret wuying:accessKeySecret …`), or give the environment, profile or role that @alicloud/credentials looks for.";

/** Inspecting such an error takes 3.7 GB; with this the program would run out of memory. */
const SMALL_HEAP = "--max-old-space-size=1024";

const FUNCTION = `export const image = wuying.gws.getImageOutput({ nameRegex: "Windows", mostRecent: true }).imageId;`;

/** Takes a setting out of the configuration of a stack. */
export const unset = {
  region: (stack: Stack) => stack.succeed("config", "rm", "wuying:endpoint"),
  key: async (stack: Stack) => {
    await stack.succeed("config", "rm", "wuying:accessKeyId");
    await stack.succeed("config", "rm", "wuying:accessKeySecret");
  },
};

/** What a preview that fails in time says once it is over; while it runs it shows the same lines. */
export async function diagnosticsOf(stack: Stack, what: string): Promise<string> {
  const start = Date.now();
  const { output } = await stack.fail("preview");
  const seconds = (Date.now() - start) / 1000;
  console.log(`${what}: ${seconds.toFixed(1)} s`);
  expect(seconds).toBeLessThan(ALLOWED_SECONDS);
  return output.slice(output.indexOf("Diagnostics:"));
}

export const timesIn = (text: string, part: string): number => text.split(part).length - 1;

/** The first mistakes that people make, on the Node.js release in the folder, which is asked for when a test begins. */
export function describeFirstMistakes(version: string, folder: () => string): void {
  describe(`on Node.js ${version}`, () => {
    let stack: Stack;
    beforeEach(async () => {
      stack = await Stack.create();
      stack.more.PATH = `${folder()}:${engineEnvironment().PATH}`;
      stack.more.NODE_OPTIONS = SMALL_HEAP;
    });
    afterEach(() => stack.close());

    test.each([
      ["region", NO_REGION],
      ["key", NO_KEY],
    ] as const)("a missing %s is one sentence within seconds", async (what, sentence) => {
      stack.program(`${FUNCTION}\nif (process.version !== "v${version}") throw new Error(process.version);`);
      await unset[what](stack);
      const diagnostics = await diagnosticsOf(stack, `Node.js ${version}, no ${what}`);
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
      const diagnostics = await diagnosticsOf(stack, `Node.js ${version}, a mistake`);
      expect(timesIn(diagnostics, "TypeError: a mistake")).toBe(1);
      // From the place of the mistake in the program to the function of the package that met it.
      expect(diagnostics).toMatch(/^ +at .*get nameRegex.*index\.ts:\d+:\d+\)$/m);
      expect(diagnostics).toMatch(/^ +at .*program.function\.ts:\d+:\d+\)?$/m);
    });
  });
}
