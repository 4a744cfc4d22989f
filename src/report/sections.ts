import type { Value } from "../provider/language/declaration";
import { type Disruption, type DisruptionClass, WHEN, WHOM } from "../provider/language/disruption";
import type { Comparison } from "../provider/language/strictness";
import { canonical, isAbsent, isObject, UNKNOWN } from "../provider/language/values";
import { SECRET, type ValueMeaning } from "../provider/planning/meaning";
import { kindOf } from "./kinds";
import type { Price, Sessions } from "./look-up";
import { isNew, policyChanges, type Report, type ResourceChange } from "./model";
import { money, totalsOf, totalWords } from "./money";
import { counted, PEOPLE } from "./words";

/** A part of a cell: words of this package, or a text from elsewhere, which is set apart. */
export type Part = string | { readonly code: string };
export type Cell = readonly Part[];

/** One table of a report. */
export interface Section {
  readonly title: string;
  /** What there is to say where a row is not enough. */
  readonly note?: Cell;
  readonly columns: readonly string[];
  /** The most important first. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface SectionOptions {
  /** Whether people are named. */
  readonly showUsers: boolean;
  /** Whether the changes say their values. */
  readonly values: boolean;
}

/** The tables of a report; one with nothing in it is left out. */
export function sectionsOf(report: Report, options: SectionOptions): readonly Section[] {
  const all = [
    disruptionSection(report, options),
    dataLossSection(report, options),
    costSection(report),
    policySection(report),
    changesSection(report, options),
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

const code = (text: string): Part => ({ code: text });

/** `desktop` and its name. */
const nameCell = ({ resource }: ResourceChange): Cell => [
  `${kindOf(resource.token).one} `,
  code(resource.name),
];

const CLASS_WORDS: Readonly<Record<DisruptionClass, readonly [does: string, may: string]>> = {
  none: ["nothing", "nothing"],
  restart: ["a restart interrupts sessions", "a restart may interrupt sessions"],
  signOut: ["signed out", "may be signed out"],
  dataLoss: ["what is stored is lost", "what is stored may be lost"],
  replace: ["the object itself is lost", "the object itself may be lost"],
};

const CERTAINTY_WORDS = {
  documented: "the vendor says so",
  inferred: "follows from the change",
  unsaid: "the vendor does not say",
} as const;

function disruptionSection({ changes }: Report, options: SectionOptions): Section {
  const disrupting = changes.filter(({ meaning }) => meaning.worst.class !== "none");
  const isLive = disrupting.some(({ sessions }) => sessions.kind !== "notLookedUp");
  return {
    title: "Disruption",
    ...(isLive ? {} : { note: ["Sessions not looked up: ", code("--live"), " says how many are open now."] }),
    columns: ["resource", "by", "whom", "what", "when", "known from", ...(isLive ? ["open sessions"] : [])],
    rows: disrupting.map((change) => {
      const { meaning, sessions } = change;
      const { worst } = meaning;
      return [
        nameCell(change),
        causeCell(change),
        whomCell(change, options),
        [CLASS_WORDS[worst.class][worst.certainty === "unsaid" ? 1 : 0]],
        [WHEN[worst.when]],
        [sourceWords(worst)],
        ...(isLive ? [sessionsCell(sessions)] : []),
      ];
    }),
  };
}

const OPERATION_WORDS = {
  create: "creation",
  update: "change",
  replace: "replacement",
  delete: "deletion",
} as const;

/** The values that do it; of a whole resource, what becomes of it. */
function causeCell({ resource, meaning }: ResourceChange): Cell {
  const paths = meaning.changes
    .filter(({ path, disruption }) => path !== "" && disruption.class === meaning.worst.class)
    .map(({ path }) => path);
  const operation = OPERATION_WORDS[resource.operation];
  return paths.length === 0 ? [operation] : [`${operation} of `, ...separated(paths.map(code))];
}

const separated = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [", ", part]));

function whomCell({ meaning, people }: ResourceChange, { showUsers }: SectionOptions): Cell {
  const { names, isComplete } = people;
  const whom = WHOM[meaning.worst.whom];
  if (names.length === 0) {
    return [isComplete ? `${whom} (none is named)` : whom];
  }
  const count = `${whom} (${isComplete ? "" : "at least "}${counted(names.length, PEOPLE)}`;
  return showUsers ? [`${count}: `, ...separated(names.map(code)), ")"] : [`${count})`];
}

const sourceWords = ({ certainty, note }: Disruption): string =>
  `${CERTAINTY_WORDS[certainty]}${note === undefined ? "" : `: ${note}`}`;

function sessionsCell(sessions: Sessions): Cell {
  switch (sessions.kind) {
    case "known":
      return [
        String(sessions.count),
        ...(sessions.users && sessions.users.length > 0
          ? [": ", ...separated(sessions.users.map(code))]
          : []),
      ];
    case "unknown":
      return ["unknown: ", code(sessions.reason)];
    case "notLookedUp":
      return ["not looked up"];
  }
}

function dataLossSection({ changes }: Report, options: SectionOptions): Section {
  return {
    title: "Data loss",
    columns: ["resource", "by", "id", "whose"],
    rows: changes
      .filter(({ losesData }) => losesData)
      .map((change) => [
        nameCell(change),
        causeCell(change),
        change.resource.id === undefined ? ["not known yet"] : [code(change.resource.id)],
        whomCell(change, options),
      ]),
  };
}

function costSection({ changes, isPriced }: Report): Section {
  const priced = changes.flatMap((change) => change.prices.map((price) => ({ change, price })));
  const paid = priced.filter(({ price }) => price.kind !== "free");
  const total = totalWords(totalsOf(priced.map(({ price }) => price)));
  return {
    title: "Cost",
    ...(isPriced && { note: [`Together: ${total}. Differences to what is paid now, after discounts.`] }),
    columns: ["resource", "by", "price", "before discount", "discount"],
    rows: paid.map(({ change, price }) => [
      nameCell(change),
      [OPERATION_WORDS[change.resource.operation]],
      ...priceCells(price),
    ]),
  };
}

function priceCells(price: Price): Cell[] {
  switch (price.kind) {
    case "known": {
      const { amount, original, discount, currency, per, period } = price;
      const time = per === "month" ? " a month" : ` once${period === undefined ? "" : `, for ${period}`}`;
      return [
        [`${money(amount, currency)}${time}`],
        [money(original, currency)],
        [discount === 0 ? "none" : money(discount, currency)],
      ];
    }
    case "unknown":
      return [["unknown: ", code(price.reason)], [""], [""]];
    case "free":
      return [["none"], [""], [""]];
  }
}

const STRICTNESS_WORDS: Readonly<Record<Comparison, string>> = {
  looser: "looser",
  both: "looser in one way, tighter in another",
  unknown: "may be looser: nobody says",
  tighter: "tighter",
  neither: "the same",
};

const BY_LOOSENESS: readonly Comparison[] = ["looser", "both", "unknown", "tighter"];

function policySection({ changes }: Report): Section {
  const all = changes.flatMap((change) => policyChanges(change).map((policy) => ({ change, policy })));
  const rank = ({ change, policy }: (typeof all)[number]): number =>
    BY_LOOSENESS.indexOf(policy.strictness) + (isNew(change) ? BY_LOOSENESS.length : 0);
  return {
    title: "Policy",
    ...(all.some(({ change }) => isNew(change)) && {
      note: ["The policies of a new object are compared with what the cloud takes by itself."],
    }),
    columns: ["resource", "policy", "before", "after", "what it becomes"],
    rows: all
      .sort((a, b) => rank(a) - rank(b))
      .map(({ change, policy }) => [
        nameCell(change),
        [code(policy.path)],
        isNew(change) ? ["new"] : valueCell(policy.before),
        valueCell(policy.after),
        [STRICTNESS_WORDS[policy.strictness]],
      ]),
  };
}

function changesSection({ changes, others, unchanged }: Report, { values }: SectionOptions): Section {
  const own = changes.map((change) => [
    nameCell(change),
    [change.resource.operation],
    values ? valuesCell(change) : [counted(named(change).length, { one: "value", many: "values" })],
  ]);
  const foreign = others.map(({ type, name, operation }) => [
    [code(type), " ", code(name)],
    [operation],
    ["of another provider"],
  ]);
  return {
    title: "Changes",
    ...(unchanged > 0 && {
      note: [
        `${counted(unchanged, { one: "resource stays", many: "resources stay" })} as ${unchanged === 1 ? "it is" : "they are"}.`,
      ],
    }),
    columns: ["resource", "operation", "values"],
    rows: [...own, ...foreign],
  };
}

const named = ({ meaning }: ResourceChange): ValueMeaning[] =>
  meaning.changes.filter(({ path }) => path !== "");

function valuesCell(change: ResourceChange): Cell {
  return named(change).flatMap(({ path, before, after }, index) => [
    ...(index === 0 ? [] : ["; "]),
    code(path),
    ": ",
    ...(isNew(change) ? [] : [...valueCell(before), " → "]),
    ...valueCell(after),
  ]);
}

const MOST_OF_A_VALUE = 100;

/** A value in one line. What is not known, not there or secret is said in words. */
function valueCell(value: Value | undefined): Cell {
  if (isAbsent(value)) {
    return ["left out"];
  }
  if (value === SECRET) {
    return ["secret"];
  }
  if (value === UNKNOWN) {
    return ["not known yet"];
  }
  const text = typeof value === "string" ? value : canonical(readable(value));
  return [code(text.length > MOST_OF_A_VALUE ? `${text.slice(0, MOST_OF_A_VALUE)}…` : text)];
}

/** A value with words in place of the engine's own for what is not known. */
function readable(value: Value): Value {
  if (Array.isArray(value)) {
    return value.map(readable);
  }
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, readable(each ?? null)]));
  }
  return value === UNKNOWN ? "not known yet" : value;
}
