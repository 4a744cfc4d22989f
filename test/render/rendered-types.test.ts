import type { Item, Property } from "../../src/provider/language/declaration";
import { NOBODY } from "../../src/provider/language/disruption";
import { renderClass } from "../../src/render/class";
import { compilerErrors } from "../support/compiler";

jest.setTimeout(120_000);

const choice: Item = { type: "string", values: ["a", "b"] };
const named = (item: Item): Property => ({ ...item, wire: "Name", doc: "What it means." });

/** One property of every type that a class can have. */
const source = renderClass({
  token: "gws:Thing",
  doc: "A thing.",
  properties: {
    need: { ...named(choice), required: true },
    name: { ...named({ type: "string" }), autoName: true },
    known: { ...named({ type: "boolean" }), plain: true },
    amount: named({ type: "integer" }),
    mode: { ...named(choice), default: "a", read: { operation: "Get", field: "Mode" } },
    hidden: { ...named(choice), default: "a", read: { unreadable: "the API does not return it" } },
    choices: named({ type: "set", items: choice }),
    chosen: named({ type: "map", items: choice }),
    usual: named({ type: "string", usual: ["a"] }),
    inner: named({ type: "object", fields: { choice: { ...named(choice), required: true } } }),
    parts: named({ type: "list", items: { type: "object", fields: { size: named({ type: "number" }) } } }),
  },
  outputs: {
    status: { type: "string", doc: "State.", read: { operation: "Get", field: "Status" } },
  },
  disruption: { create: NOBODY, replace: NOBODY, delete: NOBODY },
  timeouts: { create: "20m", update: "20m", delete: "10m" },
  lifecycle: { createdBy: [] },
});

const USES = `
import * as pulumi from "@pulumi/pulumi";
import { Thing, type ThingInner, type ThingParts } from "./thing";

const given = new Thing("given", { need: "a" });
export const taken = [
  new Thing("all", {
    need: pulumi.output("b" as const), name: "n", known: true, amount: Promise.resolve(1),
    choices: ["a", given.need], chosen: { x: "b", y: given.need }, usual: "c",
    inner: { choice: given.need }, parts: [{ size: 0.5 }, pulumi.output({ size: 2 })],
  }),
  Thing.get("existing", "thing-1"),
];
export const need: pulumi.Output<"a" | "b"> = given.need;
export const ownName: pulumi.Output<string> = given.name;
export const mode: pulumi.Output<"a" | "b"> = given.mode;
export const choices: pulumi.Output<("a" | "b")[] | undefined> = given.choices;
export const chosen: pulumi.Output<{ [key: string]: "a" | "b" } | undefined> = given.chosen;
export const inner: pulumi.Output<ThingInner | undefined> = given.inner;
export const parts: pulumi.Output<ThingParts[] | undefined> = given.parts;
export const status: pulumi.Output<string> = given.status;

// @ts-expect-error what the program may leave out is not certain
export const amount: pulumi.Output<number> = given.amount;
// @ts-expect-error a default is what a program meant, and no read tells what an object has
export const hidden: pulumi.Output<"a" | "b"> = given.hidden;
// @ts-expect-error the cloud's own states are no closed list
export const state: pulumi.Output<"Ready"> = given.status;

export const refused = [
  // @ts-expect-error no inputs where one is needed
  new Thing("x"),
  // @ts-expect-error without what is needed
  new Thing("x", {}),
  // @ts-expect-error a value that it does not have
  new Thing("x", { need: "c" }),
  // @ts-expect-error any text
  new Thing("x", { need: String("a") }),
  // @ts-expect-error an output of any text
  new Thing("x", { need: given.name }),
  // @ts-expect-error an output where the program itself has to know the value
  new Thing("x", { need: "a", known: pulumi.output(true) }),
  // @ts-expect-error an item that it does not have
  new Thing("x", { need: "a", choices: ["a", "c"] }),
  // @ts-expect-error a value of a map that it does not have
  new Thing("x", { need: "a", chosen: { x: "c" } }),
  // @ts-expect-error a nested value that it does not have
  new Thing("x", { need: "a", inner: { choice: "c" } }),
  // @ts-expect-error a misspelt name
  new Thing("x", { need: "a", inner: { choice: "a", chioce: "a" } }),
  // @ts-expect-error a nested object without what it needs
  new Thing("x", { need: "a", inner: {} }),
  // @ts-expect-error one object in place of a list
  new Thing("x", { need: "a", parts: { size: 1 } }),
  // @ts-expect-error a wrong type in an item
  new Thing("x", { need: "a", parts: [{ size: "1" }] }),
  // @ts-expect-error an output is no input
  new Thing("x", { need: "a", status: "Ready" }),
];
`;

test("a class takes what its declaration says, and the compiler refuses all else", () => {
  const thing = "src/gws/generated/thing.ts";
  const uses = "src/gws/generated/uses-of-thing.ts";
  expect(compilerErrors([thing, uses], { [thing]: source, [uses]: USES })).toEqual([]);
});
