import type * as pulumi from "@pulumi/pulumi";
import { output } from "@pulumi/pulumi";
import { protectionOf, rememberDefault } from "../../src/program/protection";

const ALICE = { users: ["alice"] };
const protect = (args: object, opts: pulumi.CustomResourceOptions = {}): boolean | undefined =>
  protectionOf("users", { ...args }, opts);
const parentThatIs = (protection?: boolean): pulumi.Resource =>
  ({ __protect: protection }) as unknown as pulumi.Resource;

test.each<[string, object, boolean | undefined]>([
  ["somebody", ALICE, true],
  ["an object", { users: { userName: "alice" } }, true],
  ["an output, since it may name somebody", { users: output(["alice"]) }, true],
  ["nobody", { users: [] }, undefined],
  ["null", { users: null }, undefined],
  ["nothing", {}, undefined],
  ["somebody, and allows the loss", { ...ALICE, allowDataLoss: true }, undefined],
  ["somebody, and allows the loss by an output", { ...ALICE, allowDataLoss: output(true) }, true],
  ["somebody, and does not allow the loss", { ...ALICE, allowDataLoss: false }, true],
])("a program that names %s", (_what, args, expected) => {
  expect(protect(args)).toBe(expected);
});

test("what the program says of protection stands", () => {
  expect(protect(ALICE, { protect: false })).toBe(false);
  expect(protect({}, { protect: true })).toBe(true);
});

test("a machine that is let go of, and one that is only looked up, is not protected", () => {
  expect(protect(ALICE, { retainOnDelete: true })).toBeUndefined();
  expect(protect(ALICE, { id: "ws-1" })).toBeUndefined();
  expect(protect(ALICE, { urn: "urn:pulumi:a::b::c::d" })).toBeUndefined();
});

test("a resource that belongs to nobody is not protected", () => {
  expect(protectionOf(undefined, ALICE, {})).toBeUndefined();
});

test("what a parent was given is inherited", () => {
  expect(protect(ALICE, { parent: parentThatIs(false) })).toBeUndefined();
  expect(protect(ALICE, { parent: parentThatIs(true) })).toBeUndefined();
  expect(protect(ALICE, { parent: parentThatIs() })).toBe(true);
});

test("a machine's own default is not inherited", () => {
  const machine = parentThatIs(true);
  rememberDefault(machine);
  expect(protect({}, { parent: machine })).toBe(false);
  expect(protect(ALICE, { parent: machine })).toBe(true);
});
