// Whether a run ended as one without faults: each object once, known to the state, and as the program says.
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { tookEffect } from "./plan.mjs";

/** @import { CallRecord } from "../../src/emulator/core/call-log.js" */
/** @import { StateResource } from "../../scripts/lib/project.mjs" */

/** @typedef {Readonly<Record<string, unknown>>} CloudObject */

/**
 * Objects by kind, in wire names.
 * @typedef {Readonly<Record<string, readonly CloudObject[]>>} Cloud
 */

/** What the cloud keeps for a while of work that it has done; no program ever asks for it. */
const PASSING = ["tasks", "connections", "connectionTasks", "otaTasks"];

/**
 * What is left when a command has ended.
 *
 * @typedef {object} End
 * @property {Cloud} cloud
 * @property {readonly StateResource[]} resources Of the stack's state.
 * @property {readonly unknown[]} pending Operations that the state calls unfinished.
 * @property {readonly CallRecord[]} calls
 * @property {string} program
 */

/**
 * What is left when a command without faults has ended, and what there was before it.
 * @typedef {End & { readonly cloudBefore: Cloud, readonly resourcesBefore: readonly StateResource[] }} CleanEnd
 */

/**
 * @typedef {{ kind: "lost" | "duplicated" | "unrecovered", text: string }} Finding
 */

/**
 * Compares the end of a run with the end of the same run without faults.
 *
 * @param {End} end
 * @param {CleanEnd} clean
 * @param {Cloud} account What a new account holds.
 * @returns {Finding[]}
 */
export function judge(end, clean, account) {
  return [
    ...countsDiffer(end, clean, account),
    ...deletedMore(end, clean),
    ...actionsDiffer(end, clean),
    ...stateDiffers(end, clean, account),
    ...factsDiffer(end, clean),
  ];
}

/** @param {CloudObject} object */
export const idOf = (object) => String(Object.values(object)[0]);

/**
 * @param {Cloud} cloud
 * @param {string} kind
 */
const idsOf = (cloud, kind) => (cloud[kind] ?? []).map(idOf);

/** @param {Pick<End, "cloud">} end */
const kindsOf = ({ cloud }) => Object.keys(cloud).filter((kind) => !PASSING.includes(kind));

/**
 * @param {End} end
 * @param {CleanEnd} clean
 * @param {Cloud} account
 * @returns {Finding[]}
 */
function countsDiffer(end, clean, account) {
  return kindsOf(end).flatMap((kind) => {
    const seeded = idsOf(account, kind);
    /** @param {End} of */
    const own = ({ cloud }) => idsOf(cloud, kind).filter((id) => !seeded.includes(id));
    const [found, expected] = [own(end).length, own(clean).length];
    if (found === expected) {
      return [];
    }
    const ids = own(end).join(", ");
    return [
      {
        kind: found > expected ? "duplicated" : "lost",
        text: `the cloud has ${found} ${kind} instead of ${expected}: ${ids || "none"}`,
      },
    ];
  });
}

/**
 * What was made and then deleted again was made once too often.
 * @param {End} end
 * @param {CleanEnd} clean
 * @returns {Finding[]}
 */
function deletedMore(end, clean) {
  /** @param {End} of */
  const deleted = ({ calls }) =>
    new Set(
      calls
        .filter((call) => /^Delete[A-Z]/.test(call.operation) && tookEffect(call))
        .map(({ resourceId }) => resourceId),
    );
  const [found, expected] = [deleted(end), deleted(clean)];
  if (found.size <= expected.size) {
    return [];
  }
  return [
    {
      kind: "duplicated",
      text: `${found.size} objects were deleted instead of ${expected.size}: ${[...found].join(", ")}`,
    },
  ];
}

/** What leaves nothing that could be counted. It may be done twice, but not left out. */
const ACTIONS = /^(Restart|LogOff|Unbind|Approve|Renew|DeleteAppInstances)/;
/** Of these each time counts: it costs money, or goes to the next object. */
const ONCE = /^(Renew|Approve)/;

/**
 * @param {End} end
 * @param {CleanEnd} clean
 * @returns {Finding[]}
 */
function actionsDiffer(end, clean) {
  const [found, expected] = [actionsIn(end), actionsIn(clean)];
  return [...new Set([...found.keys(), ...expected.keys()])].flatMap((operation) => {
    const [times, wanted] = [found.get(operation) ?? 0, expected.get(operation) ?? 0];
    const text = `${operation} was done ${times} times instead of ${wanted}`;
    if (times < wanted) {
      return [lost(text)];
    }
    return ONCE.test(operation) && times > wanted
      ? [{ kind: /** @type {const} */ ("duplicated"), text }]
      : [];
  });
}

/**
 * @param {End} end
 * @returns {ReadonlyMap<string, number>}
 */
function actionsIn({ calls }) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const call of calls.filter((each) => ACTIONS.test(each.operation) && tookEffect(each))) {
    counts.set(call.operation, (counts.get(call.operation) ?? 0) + 1);
  }
  return counts;
}

/**
 * @param {End} end
 * @param {CleanEnd} clean
 * @param {Cloud} account
 * @returns {Finding[]}
 */
function stateDiffers(end, clean, account) {
  const there = allIds(end);
  const withObject = new Set(
    clean.resources.filter(({ id }) => allIds(clean).has(id ?? "")).map(({ type }) => type),
  );
  const gone = end.resources.filter(({ type, id }) => withObject.has(type) && !there.has(id ?? ""));
  return [
    ...strayObjects(end, clean, account),
    ...gone.map(({ id, type }) => lost(`the state knows ${type} ${id}, which is not there`)),
    ...namesDiffer(urns(end), urns(clean)),
    ...(end.pending.length > clean.pending.length
      ? [unrecovered(`the state has ${end.pending.length} pending operations`)]
      : []),
  ];
}

/**
 * @param {readonly string[]} names
 * @param {readonly string[]} expected
 * @returns {Finding[]}
 */
function namesDiffer(names, expected) {
  if (isDeepStrictEqual(names, expected)) {
    return [];
  }
  const text = `the state has ${names.join(", ") || "nothing"} instead of ${expected.join(", ") || "nothing"}`;
  return [names.length < expected.length ? lost(text) : unrecovered(text)];
}

/**
 * @param {string} text
 * @returns {Finding}
 */
const lost = (text) => ({ kind: "lost", text });

/**
 * @param {string} text
 * @returns {Finding}
 */
const unrecovered = (text) => ({ kind: "unrecovered", text });

/**
 * Objects that no state knows, where the clean run has none: it leaves those that cannot be deleted.
 * @param {End} end
 * @param {CleanEnd} clean
 * @param {Cloud} account
 * @returns {Finding[]}
 */
function strayObjects(end, clean, account) {
  return [...ownKindsOf(clean)].flatMap((kind) => {
    /** @param {End} of */
    const strays = ({ cloud, resources }) => {
      const known = new Set([...idsOf(account, kind), ...resources.map(({ id }) => id)]);
      return idsOf(cloud, kind).filter((id) => !known.has(id));
    };
    if (strays(end).length <= strays(clean).length) {
      return [];
    }
    return [lost(`the state does not know ${strays(end).join(", ")} of ${kind}`)];
  });
}

/** @param {End} end */
const allIds = (end) => new Set(kindsOf(end).flatMap((kind) => idsOf(end.cloud, kind)));

/**
 * Kinds of objects that resources stand for. The clean run has them in its state, at its end or at its start.
 * @param {CleanEnd} clean
 */
function ownKindsOf(clean) {
  const ids = new Set([...clean.resources, ...clean.resourcesBefore].map(({ id }) => id));
  const all = [clean.cloud, clean.cloudBefore];
  return new Set(
    kindsOf(clean).filter((kind) => all.some((cloud) => idsOf(cloud, kind).some((id) => ids.has(id)))),
  );
}

/** @param {End} end */
const urns = ({ resources }) =>
  resources
    .map(({ urn, delete: isOld }) => `${urn.split("::").at(-1)}${isOld ? " (to be deleted)" : ""}`)
    .sort();

/**
 * @param {End} end
 * @param {CleanEnd} clean
 * @returns {Finding[]}
 */
function factsDiffer(end, clean) {
  return kindsOf(end).flatMap((kind) => {
    const [found, expected] = [factsOf(end, kind), factsOf(clean, kind)];
    if (found.length !== expected.length) {
      return [];
    }
    return found.flatMap((facts, index) => differences(facts, expected[index], kind).map(unrecovered));
  });
}

/**
 * @param {unknown} found
 * @param {unknown} expected
 * @param {string} path
 * @returns {string[]}
 */
function differences(found, expected, path) {
  if (isDeepStrictEqual(found, expected)) {
    return [];
  }
  if (isRecord(found) && isRecord(expected)) {
    const names = new Set([...Object.keys(found), ...Object.keys(expected)]);
    return [...names].flatMap((name) => differences(found[name], expected[name], `${path}.${name}`));
  }
  return [`${path} is ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`];
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The objects of a kind without what chance and time made of them.
 * @param {End} end
 * @param {string} kind
 */
function factsOf(end, kind) {
  const words = new Set([...end.program.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, word = ""]) => word));
  const ids = new Map(
    kindsOf(end).flatMap((each) => idsOf(end.cloud, each).map((id) => /** @type {const} */ ([id, each]))),
  );
  return sorted((end.cloud[kind] ?? []).map((object) => plain(object, { words, ids })));
}

/**
 * What a program says, and the kind of each object by its id.
 * @typedef {{ words: ReadonlySet<string>, ids: ReadonlyMap<string, string> }} Known
 */

/**
 * @template T
 * @param {readonly T[]} list
 */
const sorted = (list) => [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/**
 * @param {unknown} value
 * @param {Known} known
 * @returns {unknown}
 */
function plain(value, known) {
  if (Array.isArray(value)) {
    return sorted(value.map((each) => plain(each, known)));
  }
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each, known)]));
  }
  if (typeof value === "string") {
    return plainText(value, known);
  }
  return typeof value === "number" && value > 1e12 ? "(time)" : value;
}

/** @type {readonly [pattern: RegExp, word: string][]} */
const CHANCE = [
  [/^pulumi-[0-9a-f]{20}$/, "(mark)"],
  [/^[0-9a-f]{20}(-\d+)?$/, "(token)"],
  [/-[0-9a-z]{17,18}\b/, "(id)"],
  [/^\d{15}$/, "(order)"],
  [/^\d+\.\d+\.\d+\.\d+$/, "(address)"],
  [/^\d{4}-\d\d-\d\dT|^\w{3} \w{3} \d\d /, "(time)"],
];

/**
 * @param {string} text
 * @param {Known} known
 */
function plainText(text, { words, ids }) {
  if (words.has(text)) {
    return text;
  }
  if (ids.has(text)) {
    return `(one of ${ids.get(text)})`;
  }
  if (text.startsWith("sha256:")) {
    return secretOf(text, words);
  }
  return CHANCE.find(([pattern]) => pattern.test(text))?.[1] ?? text;
}

/**
 * The cloud shows of a secret only a salted hash; the program tells which one it is.
 * @param {string} text
 * @param {ReadonlySet<string>} words
 */
function secretOf(text, words) {
  const [, salt, hash] = text.split(":");
  if (salt === undefined || hash === undefined) {
    return "(another secret)";
  }
  /** @param {string} word */
  const isIt = (word) => createHash("sha256").update(salt).update(word).digest("hex").startsWith(hash);
  return [...words].find(isIt) ?? "(another secret)";
}
