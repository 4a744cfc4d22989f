import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** The folders of the provider. Each may import from those before it, and none from those behind it. */
const ROOMS = ["language", "waiting", "once", "planning", "applying", "resources", "host"];
const RESOURCES = ["gws", "appstream"];

const provider = join(__dirname, "../../src/provider");
const sources = readdirSync(provider, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);

/** The room of a file by its path in the provider; undefined for the files beside the rooms, which may use all of them. */
function roomOf(path: string): string | undefined {
  const [folder, ...rest] = path.split(sep);
  if (rest.length === 0) {
    return undefined;
  }
  return RESOURCES.includes(folder ?? "") ? "resources" : folder;
}

/** The files of the provider that a file imports, by their paths in it. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(provider, path), "utf8");
  return [...text.matchAll(/\bfrom "(\.[^"]+)"/g)]
    .map(([, target]) => relative(provider, resolve(dirname(join(provider, path)), target ?? "")))
    .filter((target) => !target.startsWith(".."));
}

test("every folder of the provider has its place in the order", () => {
  const folders = new Set(sources.map(roomOf).filter((room) => room !== undefined));
  expect([...folders].sort()).toEqual([...ROOMS].sort());
});

test("imports go one way through the folders of the provider", () => {
  const place = (path: string): number => ROOMS.indexOf(roomOf(path) ?? "");
  const all = sources.flatMap((path) => importsOf(path).map((target) => ({ path, target })));
  const inRooms = all.filter(({ path }) => roomOf(path) !== undefined);
  expect(inRooms.length).toBeGreaterThan(ROOMS.length);
  const backwards = inRooms.filter(
    ({ path, target }) => roomOf(target) === undefined || place(target) > place(path),
  );
  expect(backwards.map(({ path, target }) => `${path} imports ${target}`)).toEqual([]);
});

test("the two products know nothing of each other", () => {
  const folderOf = (path: string): string => path.split(sep)[0] ?? "";
  const across = sources
    .filter((path) => roomOf(path) === "resources")
    .flatMap((path) => importsOf(path).map((target) => ({ path, target })))
    .filter(({ path, target }) => roomOf(target) === "resources" && folderOf(path) !== folderOf(target));
  expect(across).toEqual([]);
});
