import type { Property } from "../../../src/provider/language/declaration";
import {
  canonical,
  hasUnknown,
  knownPart,
  sameValue,
  UNKNOWN,
  withoutAbsent,
} from "../../../src/provider/language/values";

const base = { doc: "", wire: "" };

test("the order of object keys makes no difference", () => {
  expect(canonical({ a: 1, b: { c: 2, d: [1, 2] } })).toBe(canonical({ b: { d: [1, 2], c: 2 }, a: 1 }));
});

test("the order of a list makes a difference, that of a set does not", () => {
  const items: Property = { ...base, type: "string" };
  expect(sameValue({ ...base, type: "list", items }, ["a", "b"], ["b", "a"])).toBe(false);
  expect(sameValue({ ...base, type: "set", items }, ["a", "b"], ["b", "a"])).toBe(true);
  expect(sameValue({ ...base, type: "set", items }, ["a", "b"], ["a", "c"])).toBe(false);
});

test("a property left out keeps what the cloud has", () => {
  expect(sameValue({ ...base, type: "string" }, "made-by-the-cloud", undefined)).toBe(true);
});

test("a property left out that means removal differs from what the cloud has", () => {
  expect(
    sameValue({ ...base, type: "object", absent: "remove", fields: {} }, { natId: "nat-1" }, undefined),
  ).toBe(false);
  expect(sameValue({ ...base, type: "object", absent: "remove", fields: {} }, undefined, undefined)).toBe(
    true,
  );
});

test("a property left out stands for its default", () => {
  const property: Property = { ...base, type: "boolean", default: false };
  expect(sameValue(property, undefined, false)).toBe(true);
  expect(sameValue(property, false, undefined)).toBe(true);
  expect(sameValue(property, true, undefined)).toBe(false);
});

test("only the fields that the program gives are compared", () => {
  const property: Property = {
    ...base,
    type: "object",
    fields: { a: { ...base, type: "string" }, b: { ...base, type: "string" } },
  };
  expect(sameValue(property, { a: "1", b: "2" }, { a: "1" })).toBe(true);
  expect(sameValue(property, { a: "1", b: "2" }, { a: "2" })).toBe(false);
  expect(sameValue(property, { a: "1" }, { a: "1", b: "2" })).toBe(false);
});

test("a field of a list's object that the program leaves out is no difference", () => {
  const items: Property = {
    ...base,
    type: "object",
    fields: { a: { ...base, type: "string" }, b: { ...base, type: "string" } },
  };
  expect(sameValue({ ...base, type: "list", items }, [{ a: "1", b: "x" }], [{ a: "1" }])).toBe(true);
  expect(sameValue({ ...base, type: "list", items }, [{ a: "1" }, { a: "2" }], [{ a: "1" }])).toBe(false);
});

test("an unknown value counts as a change, wherever it hides", () => {
  expect(hasUnknown({ a: [{ b: UNKNOWN }] })).toBe(true);
  expect(sameValue({ ...base, type: "string" }, "x", UNKNOWN)).toBe(false);
});

test("the known part leaves unknown values out", () => {
  expect(knownPart({ a: UNKNOWN, b: { c: UNKNOWN, d: 1 } })).toEqual({ b: { d: 1 } });
  expect(knownPart(UNKNOWN)).toBeUndefined();
});

test("what is absent has no place in the state", () => {
  expect(withoutAbsent({ a: null, b: undefined, c: { d: null, e: 0 }, f: [{ g: null }] })).toEqual({
    c: { e: 0 },
    f: [{}],
  });
});
