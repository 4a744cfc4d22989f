import { NoPlan, readPlan } from "../../src/report/plan";
import { deleted, OPENED, preview, recorded } from "./support/previews";

const operations = (text: string): Record<string, string> =>
  Object.fromEntries(readPlan(text).steps.map(({ resource }) => [resource.name, resource.operation]));

test("a preview of a new stack has what it creates, in the region of the configuration", () => {
  const plan = readPlan(recorded("quickstart-create"));
  expect(plan).toMatchObject({ project: "test", stack: "dev", others: [], unchanged: 0, failures: [] });
  expect(operations(recorded("quickstart-create"))).toEqual({
    gws: "create",
    studio: "create",
    master: "create",
    golden: "create",
    desk: "create",
  });
  expect(plan.steps.map(({ resource }) => resource.region)).toEqual(Array(5).fill("cn-hangzhou"));
});

test("a preview of a change has each resource once, with its state, what the program says, and what differs", () => {
  const plan = readPlan(recorded("change"));
  expect(operations(recorded("change"))).toEqual({
    build: "update",
    web: "create",
    cad: "update",
    lab: "replace",
    studio: "update",
    bob: "replace",
    alice: "update",
    carol: "delete",
  });
  const studio = plan.steps.find(({ resource }) => resource.name === "studio");
  expect(studio).toMatchObject({
    resource: {
      token: "gws:Cluster",
      id: expect.stringMatching(/^gws-/),
      before: { policy: { clipboard: "off" } },
      after: { policy: { clipboard: "readwrite" } },
    },
    changedPaths: ["policy.clipboard"],
  });
});

test("resources of others are known by type and name alone, and the stack is none of them", () => {
  const { others, unchanged } = readPlan(recorded("change"));
  expect(others).toEqual([
    {
      urn: expect.stringMatching(/::note$/),
      type: "pulumi-nodejs:dynamic/studio:Note",
      name: "note",
      operation: "update",
    },
  ]);
  expect(unchanged).toBe(2);
});

test("a preview that failed says why", () => {
  const { steps, failures } = readPlan(recorded("refused"));
  expect(steps).toEqual([]);
  expect(failures).toEqual([
    expect.stringMatching(/^a change of systemDiskSize .* would replace workstation/),
  ]);
});

test("the parts of a replacement are one replacement", () => {
  const part = { token: "gws:Cluster", name: "lab", id: "gws-2" };
  const text = preview([
    { ...part, op: "create-replacement", before: { vpcId: "vpc-1" }, after: { vpcId: "vpc-2" } },
    { ...part, op: "replace", before: { vpcId: "vpc-1" }, after: { vpcId: "vpc-2" }, paths: ["vpcId"] },
    { ...part, op: "delete-replaced", before: { vpcId: "vpc-1" } },
  ]);
  const { steps } = readPlan(text);
  expect(steps).toHaveLength(1);
  expect(steps[0]).toMatchObject({
    resource: { operation: "replace", before: { vpcId: "vpc-1" }, after: { vpcId: "vpc-2" } },
    changedPaths: ["vpcId"],
  });
});

test("a resource that stays is named for what it is, and an import is nothing that this package does", () => {
  const { steps, untouched, others } = readPlan(
    preview([
      { ...deleted("desk", "alice"), op: "same" },
      { ...OPENED, op: "import" },
    ]),
  );
  expect(steps).toEqual([]);
  expect(untouched.map(({ name }) => name)).toEqual(["desk"]);
  expect(others).toMatchObject([{ name: "studio", operation: "import" }]);
});

test("a name may have colons, and a parent's type is not the resource's", () => {
  const text = preview([OPENED])
    .replace("dev::studio::", "dev::studio::studio:teams:Team$")
    .replace("Cluster::studio", "Cluster::a::b");
  expect(readPlan(text).steps[0]?.resource).toMatchObject({ token: "gws:Cluster", name: "a::b" });
});

test("a pool is no resource of others, and its desktops count", () => {
  const text = preview([{ op: "create", token: "gws:DesktopPool", name: "desk" }, OPENED]);
  const { steps, others } = readPlan(
    text.replace("pulumi-nodejs:dynamic/wuying/gws:Desk", "wuying:gws:Desk"),
  );
  expect(others).toEqual([]);
  expect(steps).toHaveLength(1);
});

test("lines that a wrapper says before the preview do not matter", () => {
  expect(operations(`Switched to Node 22\n${preview([OPENED])}`)).toEqual({ studio: "update" });
});

test("a preview without any step plans nothing", () => {
  expect(readPlan(JSON.stringify({ changeSummary: { same: 3 } }))).toMatchObject({ steps: [], unchanged: 3 });
});

test.each([
  ["", /^the preview is empty: it has failed/],
  [
    "Previewing update (dev):\n + create",
    /^the preview is not in JSON\. Write it with: pulumi preview --json$/,
  ],
  ['{"steps": 3}', /^this is not what pulumi preview --json writes/],
  ['{"steps": [{"op": "create"}]}', /a step has no op or no urn/],
  ['{"steps": [', /it has no steps/],
  [
    '{"sequence":1,"preludeEvent":{}}\n{"sequence":2,"summaryEvent":{}}',
    /Unset PULUMI_ENABLE_STREAMING_JSON_PREVIEW/,
  ],
])("%j is no preview, and what is wrong is said", (text, said) => {
  expect(() => readPlan(text)).toThrow(NoPlan);
  expect(() => readPlan(text)).toThrow(said);
});
