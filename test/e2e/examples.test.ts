import { ExampleProject, expectInOrder } from "./support/example-project";

jest.setTimeout(300_000);

let project: ExampleProject;
beforeAll(async () => {
  project = await ExampleProject.create("design-studio");
});
afterAll(() => project.close());

test("the design studio's README runs as it stands there: a team comes up, one joins, and all goes again", async () => {
  const [first = "", second = ""] = project.listings("On the emulator");
  const made = await project.sh(first);
  expect(made).toContain("+ 10 created");
  expect(await project.account()).toMatchObject({
    instances: ["desk-alice", "desk-bob", "desk-carol", "desk-dave", expect.stringMatching(/^master-/)],
    images: ["studio-golden-1"],
  });
  // The image and the desktop are new, the wait is for one more, and then there is nothing left to do.
  const counts = ["+ 2 created", "~ 1 updated", "9 unchanged", "12 unchanged", "- 12 deleted"];
  expectInOrder(await project.sh(second), ...counts);
  expect(await project.account()).toEqual({});
});
