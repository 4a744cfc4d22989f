import type { Effect, Item, Property, PropertyTable } from "../../src/provider/language/declaration";
import { inPlace, replacing } from "../../src/provider/language/describe";
import {
  losesData,
  maySignOut,
  NOBODY,
  replaces,
  restarts,
  signsOut,
  whenItTurns,
} from "../../src/provider/language/disruption";
import { lets, looserWhenHigher, PEOPLE, tighterOn, UNSAID } from "../../src/provider/language/strictness";
import { renderClass } from "../../src/render/class";
import type { Described } from "../../src/render/described";
import type { Example } from "../../src/render/examples/example";
import { renderPage } from "../../src/render/page";

const text: Property = { type: "string", wire: "Text", doc: "A text." };

const objectOf = (fields: PropertyTable): Property => ({
  type: "object",
  wire: "",
  doc: "Some parts.",
  effect: replacing("the API has no operation that changes it", replaces("desktopUser")),
  read: { operation: "DescribeThings", field: "Parts" },
  source: "API reference",
  fields,
});

const listOf = (items: Item): Property => ({ ...objectOf({}), type: "list", fields: undefined, items });

const thing = (properties: PropertyTable, outputs: Described["outputs"] = {}): Described => ({
  token: "gws:Thing",
  doc: "A thing.",
  properties,
  outputs,
  disruption: { create: NOBODY, replace: replaces("desktopUser"), delete: NOBODY },
  timeouts: { create: "20m", update: "20m", delete: "10m" },
  lifecycle: { createdBy: [] },
});

const EXAMPLE: Example = {
  variable: "thing",
  name: "thing",
  program: {},
  others: { parts: "some", plain: "a", whole: { first: "one", inner: { deep: "low" } } },
};

const pageOf = (declaration: Described): string => renderPage(declaration, EXAMPLE);

/** The section of a property. */
const sectionOf = (page: string, path: string): string =>
  page.split(/^#{2,4} /m).find((section) => section.startsWith(`\`${path}\`\n`)) ?? "";

const cloudList: Described["outputs"][string] = {
  type: "list",
  doc: "Sizes.",
  read: { operation: "DescribeThings", field: "Size" },
  items: { type: "object", fields: { amount: text } },
};

describe("two types of one name, which TypeScript would merge, are refused with both paths", () => {
  test.each([
    [
      "nested objects with one last part",
      thing({ disk: objectOf({ size: objectOf({ gib: text }) }), pool: objectOf({ size: objectOf({}) }) }),
      "ThingSizeArgs would stand for both disk.size and pool.size",
    ],
    [
      "the items of a list and an object",
      thing({ disks: listOf(objectOf({ size: objectOf({ gib: text }) })), size: objectOf({}) }),
      "ThingSizeArgs would stand for both disks[].size and size",
    ],
    [
      "an input and an output",
      thing({ disk: objectOf({ size: objectOf({ gib: text }) }) }, { size: cloudList }),
      "ThingSize would stand for both disk.size and size",
    ],
    [
      "a nested object and the inputs of the class",
      thing({ args: objectOf({ gib: text }) }),
      "ThingArgs would stand for both args and the inputs",
    ],
  ])("%s", (_what, declaration, words) => {
    expect(() => renderClass(declaration)).toThrow(
      `Thing: the type ${words}, since nested objects are named by their last part. Give one of the two another name in the declaration.`,
    );
  });

  test("objects of different names each get their types, named by their last part", () => {
    const source = renderClass(thing({ disk: objectOf({ size: objectOf({ gib: text }) }) }));
    expect(source.match(/^export interface \w+/gm)).toEqual([
      "export interface ThingSizeArgs",
      "export interface ThingSize",
      "export interface ThingDiskArgs",
      "export interface ThingDisk",
      "export interface ThingArgs",
    ]);
  });
});

test.each([
  [
    "a range",
    { type: "integer", min: 0, max: 7 },
    "Each item: from 0 to 7.",
    "\n*list of integers.* Some parts. At least 1 item. Each item: from 0 to 7.\n",
  ],
  [
    "values",
    { type: "string", values: ["a", "b"] },
    "Each item: one of `a`, `b`.",
    "\n- **Each item**: `a`, `b`\n",
  ],
  [
    "usual values",
    { type: "string", usual: ["a"] },
    "Each item: known are `a`; another one brings a warning.",
    " Each item: known are `a`; another one brings a warning.\n",
  ],
] satisfies [string, Item, string, string][])(
  "the class and the page say what an item of a list takes: %s",
  (_what, items, words, onPage) => {
    const declaration = thing({ parts: { ...listOf(items), min: 1 } });
    expect(renderClass(declaration)).toContain(`   * At least 1 item.\n   * ${words}\n`);
    expect(sectionOf(pageOf(declaration), "parts")).toContain(onPage);
  },
);

test("the class and the page say what each value means, where the declaration does", () => {
  const values = { on: "data may leave", off: "it may not, the tightest" };
  const declaration = thing({ parts: { ...text, values }, plain: { ...text, values: ["a", "b"] } });
  const source = renderClass(declaration);
  const page = pageOf(declaration);
  const words = "One of `on`: data may leave; `off`: it may not, the tightest.";
  expect(source).toContain(`   * A text.\n   * ${words}\n`);
  expect(source).toContain('parts?: pulumi.Input<"on" | "off">');
  expect(sectionOf(page, "parts")).toContain(
    "\n- **Values**:\n  - `on`: data may leave\n  - `off`: it may not, the tightest\n",
  );
  expect(sectionOf(page, "plain")).toContain("\n- **Values**: `a`, `b`\n");
});

describe("a sentence follows from what is known of a change", () => {
  const parts = (effect: Property["effect"]): Property => ({ ...text, effect });
  test.each([
    ["nobody", NOBODY, "it disturbs nobody."],
    [
      "what the vendor does not say",
      maySignOut("groupUsers", "nodes may go"),
      "it may sign out all users of the group, at once (`signOut`, the vendor does not say): nodes may go.",
    ],
    [
      "a restart",
      restarts("desktopUser"),
      "it interrupts the user of the desktop by a restart, at once (`restart`).",
    ],
    [
      "a loss to come",
      losesData("groupUsers", { when: "afterSession" }),
      "it takes from all users of the group what they have stored, when their session ends (`dataLoss`).",
    ],
    [
      "what depends on the values",
      whenItTurns("Stopped", signsOut("desktopUser")),
      "at worst it signs out the user of the desktop, at once (`signOut`).",
    ],
  ])("%s", (_what, disrupts, words) => {
    const declaration = thing({ parts: parts(inPlace("SetParts", disrupts)) });
    expect(renderClass(declaration)).toContain(`   * Changed in place by SetParts; ${words}\n`);
    expect(sectionOf(pageOf(declaration), "parts")).toContain(
      `\n- **A change**: in place by SetParts; ${words.replace(/^it /, "")}\n`,
    );
  });

  test("a page says what making, replacing and deleting the whole does", () => {
    const made = {
      ...thing({}),
      disruption: { create: NOBODY, replace: NOBODY, delete: losesData("desktopUser") },
    };
    expect(pageOf(made)).toContain(
      `| create | disturbs nobody | 20m |
| change in place | what the sections below say | 20m |
| replace | disturbs nobody | those of create and delete |
| delete | takes from the user of the desktop what they have stored, at once (\`dataLoss\`) | 10m |
`,
    );
  });
});

const GONE = replaces("desktopUser");

describe("a page says once what many properties share", () => {
  const replacedFor = (because: string): Effect => replacing(because, GONE, "the disk");
  const lostOnce = replacedFor("the API has no operation that changes it");
  const read = { operation: "DescribeThings", field: "Text" };
  const page = pageOf(
    thing({
      parts: { ...text, effect: lostOnce, read, source: "one page" },
      plain: { ...text, effect: replacedFor("an object stays where it is") },
      whole: {
        ...objectOf({
          first: text,
          inner: {
            type: "object",
            wire: "",
            doc: "More.",
            fields: { deep: { ...text, source: "another page" } },
          },
        }),
        effect: inPlace("SetWhole", maySignOut("desktopUser", "for a moment")),
      },
    }),
  );

  test("why most are replaced, and what is lost with the object", () => {
    expect(page.match(/Lost with/g)).toHaveLength(1);
    expect(page).toContain(
      "\nWhere a section does not say why a change replaces the object: the API has no operation that changes it. Lost with the old one: the disk.\n",
    );
    expect(sectionOf(page, "parts")).toContain(
      "- **A change**: [replaces the object](#what-a-change-does) (`replace`).\n",
    );
    expect(sectionOf(page, "plain")).toContain(
      "[replaces the object](#what-a-change-does): an object stays where it is (`replace`).\n",
    );
  });

  test("what a nested property has of the one around it", () => {
    expect(sectionOf(page, "whole.first")).toBe(
      '`whole.first`\n\n*string.* A text.\n\n- **A change**: like [`whole`](#whole): `signOut`\n- **Example**: `first: "one"`\n\n',
    );
    expect(sectionOf(page, "whole.inner.deep")).toContain(
      'like [`whole.inner`](#wholeinner): `signOut`\n- **Source**: another page\n- **Example**: `deep: "low"`\n',
    );
  });

  test("which properties change in which way", () => {
    expect(page).toContain(
      "| In place, and sessions may end | [`whole`](#whole) |\n| Replaces the object | [`parts`](#parts), [`plain`](#plain) |\n",
    );
  });

  test("an action is done again, since it leaves no object", () => {
    const action = pageOf({ ...thing({ parts: { ...text, effect: lostOnce } }), isAction: true });
    expect(action).toContain("| Does it again | [`parts`](#parts) |");
    expect(sectionOf(action, "parts")).toContain("[does it again](#what-a-change-does) (`replace`)");
    expect(action).not.toContain("replaces the object");
  });
});

test.each<[string, Property, string]>([
  [
    "a switch",
    { ...text, type: "boolean", strictness: tighterOn("pictures") },
    "A text. `true` is the tightest.",
  ],
  [
    "values",
    { ...text, values: ["some", "all"], strictness: lets({ some: ["a"], all: ["a", "b"] }) },
    "A text. One of `some`, `all`. `some` is the tightest.",
  ],
  [
    "values that say it themselves",
    {
      ...text,
      values: { no: "nothing, the tightest", all: "all" },
      strictness: lets({ no: [], all: ["a"] }),
    },
    "A text. One of `no`: nothing, the tightest; `all`: all.",
  ],
  [
    "values of which none is tighter than all others",
    { ...text, values: ["in", "out"], strictness: lets({ in: ["a"], out: ["b"] }) },
    "A text. One of `in`, `out`.",
  ],
  [
    "a number",
    { ...text, type: "integer", strictness: looserWhenHigher() },
    "A text. A higher one is looser.",
  ],
  [
    "a number that may be endless",
    { ...text, type: "integer", strictness: looserWhenHigher(-1) },
    "A text. A higher one is looser, and -1 is the loosest.",
  ],
  [
    "people",
    { ...text, type: "set", items: { type: "string" }, strictness: PEOPLE },
    "A text. More of them are looser.",
  ],
  ["what nobody explains", { ...text, strictness: UNSAID }, "A text. Nobody says which value is tighter."],
])("the class and the page say of a policy which of its values is tighter: %s", (_what, property, words) => {
  const declaration = thing({ parts: property });
  // The page lists the values below.
  const withoutValues = words.replace(/ One of [^.]*\./, "");
  expect(sectionOf(pageOf(declaration), "parts")).toContain(`.* ${withoutValues}\n`);
  expect(renderClass(declaration).replaceAll("\n   * ", " ")).toContain(`${words}\n`);
});
