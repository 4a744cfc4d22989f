import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { adviceFor } from "../../src/api/advice";
import { codeMeaning } from "../../src/api/codes";
import { emulatorCodes, localCodes } from "../../src/api/errors";
import { errors as appstreamErrors } from "../../src/emulator/products/appstream/errors";
import { errors as gwsErrors } from "../../src/emulator/products/gws/errors";

const ROOT = join(__dirname, "../..");
const page = readFileSync(join(ROOT, "docs/troubleshooting.md"), "utf8");

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes("generated"))
    .map((name) => readFileSync(join(ROOT, folder, name), "utf8"));
const source = sources("src").join("\n");

/** The rows of all tables below a heading, as cells. */
const rowsBelow = (heading: string): string[][] =>
  (page.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.slice(2, -2).split(" | "));

const quotedIn = (cell: string | undefined): string[] =>
  [...(cell ?? "").matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text);

interface Row {
  readonly code: string;
  readonly again: string;
}

const rows: readonly Row[] = rowsBelow("Error codes").flatMap(([codes, _what, again = ""]) =>
  quotedIn(codes).map((code) => ({ code, again })),
);

/** Codes that the vendor's pages name and nothing here answers with. */
const DOCUMENTED = [
  "InvalidAppInstanceGroup.AuthorizeBlockedBySet",
  "ExceedAppAuthUserQuota",
  "TryRegionBind.NoCandidateAppInstance",
];

/** A code with `…` stands for all that fit. */
const example = (code: string): string => code.replaceAll("…", "X");

test("every code stands on the page once", () => {
  const codes = rows.map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(60);
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
});

test("every code is one that the package, its emulator or the vendor's documents have", () => {
  const unknown = rows
    .map(({ code }) => code)
    .filter(
      (code) =>
        !source.includes(`"${code}"`) &&
        !DOCUMENTED.includes(code) &&
        codeMeaning(example(code)) === undefined &&
        adviceFor({ code: example(code) }) === undefined,
    );
  expect(unknown).toEqual([]);
  expect(DOCUMENTED.filter((code) => source.includes(`"${code}"`))).toEqual([]);
});

const isOnPage = (code: string): boolean =>
  rows.some((row) => new RegExp(`^${row.code.replaceAll(".", "\\.").replaceAll("…", ".*")}$`).test(code));

/** What each error of the emulator is called; lists serve for all arguments, which only go into messages. */
const codesOf = (
  errors: Readonly<Record<string, (...args: never[]) => { readonly code: string }>>,
): string[] =>
  Object.values(errors).map(
    (error) => (error as (...args: unknown[]) => { readonly code: string })([], [], []).code,
  );

test("the page has every code that the package makes, and every one that a resource may get of the emulator", () => {
  const own = [...Object.values(localCodes), ...Object.values(emulatorCodes)];
  expect(own.filter((code) => !isOnPage(code))).toEqual([]);
  // These are of functions or of requests that the package never sends.
  const ofFunctions = [
    "InvalidTaskId.NotFound",
    "InvalidAppName.NotFound",
    "InvalidAppInstanceGroupSet.NotFound",
    "Missing",
  ];
  const answered = [...codesOf(gwsErrors), ...codesOf(appstreamErrors)];
  expect(answered.filter((code) => !isOnPage(code) && !ofFunctions.includes(code))).toEqual([]);
});

const WORDS = { throttled: "15 min", fault: "2 min", busy: "while busy", short: "later" };

/** Codes of which the transport, or the delete of a cluster, says itself whether they are tried again. */
const OTHERWISE = [
  "EndpointUnreachable",
  "UnreadableAnswer",
  "ConnectionLost",
  "RequestTimeout",
  "DependencyViolation",
];

test("the page says of each code whether it is tried again as the package does it", () => {
  const judged = rows
    .filter(({ code }) => !OTHERWISE.includes(code))
    .map(({ code, again }) => {
      const meaning = codeMeaning(example(code));
      return { code, again, expected: meaning === undefined ? "no" : WORDS[meaning] };
    });
  expect(judged.filter(({ again, expected }) => again !== expected)).toEqual([]);
});

test("messages without a code are worded on the page as the package words them", () => {
  const messages = rowsBelow("Messages without a code").flatMap(([message]) => quotedIn(message));
  expect(messages.length).toBeGreaterThan(10);
  const fragments = messages.flatMap((message) => message.split("…").map((part) => part.trim()));
  const missing = fragments.filter((fragment) => !source.includes(fragment));
  expect(missing).toEqual([]);
});
