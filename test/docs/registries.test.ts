import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

/** In parts, so that this file names none either. */
const HOSTS = [
  ["npmjs", "org"],
  ["npmjs", "com"],
  ["yarnpkg", "com"],
  ["npmmirror", "com"],
  ["jsr", "io"],
  ["pypi", "org"],
  ["pythonhosted", "org"],
  ["proxy", "golang", "org"],
  ["sum", "golang", "org"],
  ["goproxy", "(io|cn)"],
].map((parts) => parts.join("\\."));

/** Where packages come from is a matter of the machine: an address in the repository sends others to the wrong place. */
const ADDRESS = new RegExp(
  [
    ...HOSTS,
    "\\bregistry\\.[a-z0-9-]+\\.[a-z]{2,}",
    "(registry|index-url|GOPROXY)[=:\\s\"']+https?://",
    '"resolved":\\s*"http',
  ].join("|"),
  "i",
);

const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\0")
  .filter((name) => name !== "");

test("no file names the host of a package registry, the lock file included", () => {
  expect(files).toContain("package-lock.json");
  const naming = files.flatMap((name) =>
    linesOf(name)
      .map((line, at) => ({ line, place: `${name}:${at + 1}` }))
      .filter(({ line }) => ADDRESS.test(line))
      .map(({ place }) => place),
  );
  expect(naming).toEqual([]);
});

function linesOf(name: string): string[] {
  try {
    return readFileSync(join(ROOT, name), "utf8").split("\n");
  } catch (error) {
    // Deleted, and not committed yet.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      return [];
    }
    throw error;
  }
}
