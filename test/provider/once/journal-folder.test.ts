import { homedir } from "node:os";
import { journalFolder } from "../../../src/provider/once/journal-folder";

test("the journal is in Pulumi's own folder, and in another one where that is named", () => {
  expect(journalFolder({})).toBe(`${homedir()}/.pulumi/wuying`);
  expect(journalFolder({ WUYING_JOURNAL_DIR: " " })).toBe(`${homedir()}/.pulumi/wuying`);
  expect(journalFolder({ PULUMI_HOME: "/kept/pulumi" })).toBe("/kept/pulumi/wuying");
  expect(journalFolder({ PULUMI_HOME: "/kept/pulumi", WUYING_JOURNAL_DIR: "/kept/journal" })).toBe(
    "/kept/journal",
  );
});

test.each([".wuying", "~/journal", "kept/journal"])("%j is refused: it does not say where from", (folder) => {
  expect(() => journalFolder({ WUYING_JOURNAL_DIR: folder })).toThrow(
    `WUYING_JOURNAL_DIR must be an absolute path, not "${folder}"`,
  );
});
