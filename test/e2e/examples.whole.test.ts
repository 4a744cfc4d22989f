import { emulatorEnvironment } from "../../src/cli/emulator-environment";
import { startEmulator } from "../../src/emulator";
import { ExampleProject, expectInOrder } from "./support/example-project";

jest.setTimeout(600_000);

let project: ExampleProject;
afterEach(() => project.close());

/** What all that the README has for the emulator prints. */
async function runReadme(example: string): Promise<string> {
  project = await ExampleProject.create(example);
  let output = "";
  for (const listing of project.listings("On the emulator")) {
    output += await project.sh(listing);
  }
  return output;
}

test.each([
  ["quickstart", 6],
  ["app-streaming", 2],
  ["app-schedule", 2],
  ["workstations", 3],
  ["two-regions", 6],
  ["ci", 4],
])("the README of %s runs as it stands there, from preview to destroy", async (example, count) => {
  const output = await runReadme(example);
  const counts = [`+ ${count} to create`, `+ ${count} created`, `${count} unchanged`, `- ${count} deleted`];
  expectInOrder(output, ...counts);
  expect(await project.account()).toEqual({});
});

test("the image pipeline tries an image in one region, gives it to the other one, and drops the old one", async () => {
  project = await ExampleProject.create("image-pipeline");
  const [first = "", second = ""] = project.listings("On the emulator");
  expect(await project.sh(first)).toContain("+ 5 created");
  const tried = ["+ 1 created", "~ 1 updated"];
  const given = ["~ 1 updated", "- 1 deleted"];
  expectInOrder(await project.sh(second), ...tried, ...given, "5 unchanged", "- 5 deleted");
  expect(await project.account()).toEqual({});
});

test("environments take images over from the stack that makes them, one after the other", async () => {
  const output = await runReadme("environments");
  const made = ["+ 5 created", "+ 3 created", "+ 5 created"];
  const changed = ["+ 1 created", "+-1 replaced", "5 unchanged"];
  expectInOrder(output, ...made, ...changed, "- 3 deleted", "- 5 deleted", "- 6 deleted");
  expect(await project.account()).toEqual({});
});

test("an environment that asks for an image that there is not is refused in the preview", async () => {
  project = await ExampleProject.create("environments");
  const onEmulator = "npx pulumi-wuying emulator --state account.json --time-scale 0.01 --";
  const { code, output } = await project.run(`
    npm install
    pulumi -C images stack init shared
    pulumi -C desktops stack init staging
    ${onEmulator} pulumi -C images up --yes --skip-preview -s shared
    pulumi -C desktops config set golden 7 -s staging
    ${onEmulator} pulumi -C desktops preview -s staging
  `);
  expect(code).not.toBe(0);
  expect(output).toContain("There is no golden image 7, only 1.");
});

test("workstations go off at night and come back in the morning, and the program has nothing against it", async () => {
  const output = await runReadme("nightly-power-off");
  expect(output).toContain("+ 4 created");
  expect(output.match(/^(stopping|starting) .*$/gm)).toEqual([
    "stopping design-01",
    "stopping design-02",
    "starting design-01",
    "starting design-02",
  ]);
  expect(output).toContain("4 unchanged");
  expect(await project.account()).toEqual({});
});

test("the policy pack lets the quickstart through, and not its trial", async () => {
  project = await ExampleProject.create("policy-pack");
  await project.addBeside("quickstart");
  project.takePolicies();
  const [listing = ""] = project.listings("On the emulator");
  expect(await project.sh(listing)).toContain("+ 6 to create");
  const again = listing
    .split("\n")
    .filter((line) => !/^npm|stack init/.test(line))
    .join("\n")
    .replace("trial false", "trial true");
  const { code, output } = await project.run(again);
  expect(code).not.toBe(0);
  expect(output).toContain("wuying-data-loss");
});

test("the README of the scripts runs as it stands there", async () => {
  expect(await runReadme("scripts")).toBe("");
});

// An emulator stands in for the cloud: what a stack of one's own needs is in the README, and nothing else.
test.each([
  "quickstart",
  "design-studio",
  "app-streaming",
  "app-schedule",
  "workstations",
  "nightly-power-off",
  "image-pipeline",
  "two-regions",
  "environments",
])("%s comes up in the cloud by what its README says", async (example) => {
  project = await ExampleProject.create(example);
  const emulator = await startEmulator({ timeScale: 0.005 });
  try {
    const [listing = ""] = project.listings("In the cloud");
    const env = emulatorEnvironment(emulator, { WUYING_REGION: "" });
    const output = await project.sh(`npm install\n${listing}`, { ...env, WUYING_REGION: undefined });
    expect(output).toMatch(/\+ \d+ created/);
  } finally {
    await emulator.close();
  }
});
