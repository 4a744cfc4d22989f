// Whether a run ended as one without faults: each object once, known to the state, and as the program says.
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { tookEffect } from "./plan.mjs";

/** What the cloud keeps for a while of work that it has done; no program ever asks for it. */
const PASSING = ["tasks", "connections", "connectionTasks", "otaTasks"];

/**
 * What is left when a command has ended.
 *
 * @typedef {object} End
 * @property {Record<string, object[]>} cloud Objects by kind, in wire names.
 * @property {object[]} resources Of the stack's state.
 * @property {object[]} pending Operations that the state calls unfinished.
 * @property {object[]} calls
 * @property {string} program
 */

/**
 * @typedef {{ kind: "lost" | "duplicated" | "unrecovered", text: string }} Finding
 */

/**
 * Compares the end of a run with the end of the same run without faults.
 *
 * @param {End} end
 * @param {End} clean
 * @param {Record<string, object[]>} account What a new account holds.
 * @returns {Finding[]}
 */
export function judge(end, clean, account) {
  return [
    ...countsDiffer(end, clean, account),
    ...deletedMore(end, clean),
    ...stateDiffers(end, clean, account),
    ...factsDiffer(end, clean),
  ];
}

const idOf = (object) => Object.values(object)[0];
const kindsOf = ({ cloud }) => Object.keys(cloud).filter((kind) => !PASSING.includes(kind));

function countsDiffer(end, clean, account) {
  return kindsOf(end).flatMap((kind) => {
    const seeded = account[kind].map(idOf);
    const own = ({ cloud }) => cloud[kind].map(idOf).filter((id) => !seeded.includes(id));
    const [found, expected] = [own(end).length, own(clean).length];
    if (found === expected) return [];
    const ids = own(end).join(", ");
    return [
      {
        kind: found > expected ? "duplicated" : "lost",
        text: `the cloud has ${found} ${kind} instead of ${expected}: ${ids || "none"}`,
      },
    ];
  });
}

/** What was made and then deleted again was made once too often. */
function deletedMore(end, clean) {
  const deleted = ({ calls }) =>
    new Set(
      calls
        .filter((call) => /^Delete[A-Z]/.test(call.operation) && tookEffect(call))
        .map(({ resourceId }) => resourceId),
    );
  const [found, expected] = [deleted(end), deleted(clean)];
  if (found.size <= expected.size) return [];
  return [
    {
      kind: "duplicated",
      text: `${found.size} objects were deleted instead of ${expected.size}: ${[...found].join(", ")}`,
    },
  ];
}

function stateDiffers(end, clean, account) {
  const there = allIds(end);
  const withObject = new Set(
    clean.resources.filter(({ id }) => allIds(clean).has(id)).map(({ type }) => type),
  );
  const gone = end.resources.filter(({ type, id }) => withObject.has(type) && !there.has(id));
  const [names, expected] = [urns(end), urns(clean)];
  return [
    ...strayObjects(end, clean, account),
    ...gone.map(({ id, type }) => ({
      kind: "lost",
      text: `the state knows ${type} ${id}, which is not there`,
    })),
    ...(isDeepStrictEqual(names, expected)
      ? []
      : [
          {
            kind: names.length < expected.length ? "lost" : "unrecovered",
            text: `the state has ${names.join(", ") || "nothing"} instead of ${expected.join(", ") || "nothing"}`,
          },
        ]),
    ...(end.pending.length > clean.pending.length
      ? [{ kind: "unrecovered", text: `the state has ${end.pending.length} pending operations` }]
      : []),
  ];
}

/** Objects that no state knows, where the clean run has none: it leaves those that cannot be deleted. */
function strayObjects(end, clean, account) {
  return [...ownKindsOf(clean)].flatMap((kind) => {
    const strays = ({ cloud, resources }) => {
      const known = new Set([...account[kind].map(idOf), ...resources.map(({ id }) => id)]);
      return cloud[kind].map(idOf).filter((id) => !known.has(id));
    };
    if (strays(end).length <= strays(clean).length) return [];
    return [{ kind: "lost", text: `the state does not know ${strays(end).join(", ")} of ${kind}` }];
  });
}

const allIds = (end) => new Set(kindsOf(end).flatMap((kind) => end.cloud[kind].map(idOf)));

/** Kinds of objects that resources stand for. The clean run has them in its state, at its end or at its start. */
function ownKindsOf(clean) {
  const ids = new Set([...clean.resources, ...clean.resourcesBefore].map(({ id }) => id));
  const all = [clean.cloud, clean.cloudBefore];
  return new Set(
    kindsOf(clean).filter((kind) =>
      all.some((cloud) => (cloud[kind] ?? []).some((each) => ids.has(idOf(each)))),
    ),
  );
}

const urns = ({ resources }) =>
  resources
    .map(({ urn, delete: isOld }) => `${urn.split("::").at(-1)}${isOld ? " (to be deleted)" : ""}`)
    .sort();

function factsDiffer(end, clean) {
  return kindsOf(end).flatMap((kind) => {
    if (end.cloud[kind].length !== clean.cloud[kind].length) return [];
    const [found, expected] = [factsOf(end, kind), factsOf(clean, kind)];
    return found.flatMap((facts, index) =>
      differences(facts, expected[index], kind).map((text) => ({ kind: "unrecovered", text })),
    );
  });
}

function differences(found, expected, path) {
  if (isDeepStrictEqual(found, expected)) return [];
  if (isRecord(found) && isRecord(expected)) {
    const names = new Set([...Object.keys(found), ...Object.keys(expected)]);
    return [...names].flatMap((name) => differences(found[name], expected[name], `${path}.${name}`));
  }
  return [`${path} is ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`];
}

const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The objects of a kind without what chance and time made of them. */
function factsOf(end, kind) {
  const words = new Set([...end.program.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, word]) => word));
  const ids = new Map(kindsOf(end).flatMap((each) => end.cloud[each].map((object) => [idOf(object), each])));
  return sorted(end.cloud[kind].map((object) => plain(object, { words, ids })));
}

const sorted = (list) => [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

function plain(value, known) {
  if (Array.isArray(value)) return sorted(value.map((each) => plain(each, known)));
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each, known)]));
  if (typeof value === "string") return plainText(value, known);
  return typeof value === "number" && value > 1e12 ? "(time)" : value;
}

const CHANCE = [
  [/^pulumi-[0-9a-f]{20}$/, "(mark)"],
  [/^[0-9a-f]{20}(-\d+)?$/, "(token)"],
  [/-[0-9a-z]{17,18}\b/, "(id)"],
  [/^\d{15}$/, "(order)"],
  [/^\d+\.\d+\.\d+\.\d+$/, "(address)"],
  [/^\d{4}-\d\d-\d\dT|^\w{3} \w{3} \d\d /, "(time)"],
];

function plainText(text, { words, ids }) {
  if (words.has(text)) return text;
  if (ids.has(text)) return `(one of ${ids.get(text)})`;
  if (text.startsWith("sha256:")) return secretOf(text, words);
  return CHANCE.find(([pattern]) => pattern.test(text))?.[1] ?? text;
}

/** The cloud shows of a secret only a salted hash; the program tells which one it is. */
function secretOf(text, words) {
  const [, salt, hash] = text.split(":");
  const isIt = (word) => createHash("sha256").update(salt).update(word).digest("hex").startsWith(hash);
  return [...words].find(isIt) ?? "(another secret)";
}
