import { fromWire } from "../../../src/provider/language/wire";

test("a word of the vendor is read as the declaration spells it, whatever its case there", () => {
  const values = { DEFAULT: "the older kind", CENTER: "the centralised kind" };
  expect(fromWire({ type: "string", values }, "Center")).toBe("CENTER");
  expect(fromWire({ type: "string", values: ["on", "off"] }, "ON")).toBe("on");
});

test("a word that the declaration does not have is read as it is", () => {
  expect(fromWire({ type: "string", values: ["on", "off"] }, "Sometimes")).toBe("Sometimes");
  expect(fromWire({ type: "string" }, "Center")).toBe("Center");
});
