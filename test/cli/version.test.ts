import { COMMANDS } from "../../src/cli/commands";
import { packageVersion } from "../../src/package-version";
import { cli } from "./support";

test("version is a word for people, and with --json one for programs", async () => {
  expect(await cli("version")).toEqual({ code: 0, out: `${packageVersion()}\n`, err: "" });
  const { code, out, err } = await cli("version", "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toEqual({ version: packageVersion(), node: process.versions.node });
  expect((await cli("version", "--help")).out).toContain("--json");
});

/** What they write is for a shell, or JSON already. */
const WITHOUT_JSON = ["completion", "emulator"];

test.each(Object.keys(COMMANDS).filter((name) => !WITHOUT_JSON.includes(name)))("%s has --json", (name) => {
  expect(COMMANDS[name]?.load().options).toHaveProperty("json", { type: "boolean" });
});

test.each([
  [["sweep", "--prefx", "ci-"], "--prefix"],
  [["doctor", "--sytack"], "--stack"],
  [["unfinished", "--Json"], "--json"],
  [["report", "--formt", "json"], "--format"],
])("for a misspelt option of %j the right one is proposed", async (argv, meant) => {
  const { err } = await cli(...argv);
  expect(err).toContain(`Did you mean "${meant}"?`);
});

test("nothing is proposed for another option altogether", async () => {
  expect((await cli("sweep", "--everything")).err).not.toContain("Did you mean");
});
