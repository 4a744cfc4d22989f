import { Code, filledCall, formatted, formattedCall, onOneLine, WIDTH } from "../../src/adopt/expression";

const long = "x".repeat(40);

test.each([
  ["a text", "it's", `"it's"`],
  ["a text with double quotes", 'the "old" one\n', `'the "old" one\\n'`],
  ["a text with both", `"it's"`, `"\\"it's\\""`],
  ["an object", { a: 1, "b c": [true, null] }, `{ a: 1, "b c": [true, null] }`],
  [
    "a variable of the same name",
    { user: new Code("user"), id: new Code("user.id") },
    "{ user, id: user.id }",
  ],
  ["nothing", {}, "{}"],
])("%s on one line", (_what, value, expected) => expect(onOneLine(value)).toBe(expected));

test("a text is read back as it was", () => {
  for (const text of [`a"b`, `a'b`, `a"'b`, 'a\\\\"b', "${x}`", "\u2028", "设计"]) {
    expect(new Function(`return ${onOneLine(text)}`)()).toBe(text);
  }
});

test("what fits stays on its line, and what does not has a line for each part", () => {
  expect(formatted({ a: long, b: long }, 0, 0, 0)).toBe(`{ a: "${long}", b: "${long}" }`);
  expect(formatted({ a: long, b: long, c: long }, 2, 2, 1)).toBe(
    `{\n    a: "${long}",\n    b: "${long}",\n    c: "${long}",\n  }`,
  );
});

test("a list of several objects has a line for each", () => {
  const disks = [
    { size: 1, level: "PL0" },
    { size: 2, level: "PL1" },
  ];
  expect(formatted(disks, 0, 0, 0)).toBe('[\n  { size: 1, level: "PL0" },\n  { size: 2, level: "PL1" },\n]');
  expect(formatted([{ size: 1 }], 0, 0, 0)).toBe("[{ size: 1 }]");
});

test("a call that does not fit breaks around its argument", () => {
  const head = `config.require<"${long}" | "${long}">`;
  const code = new Code(`${head}("desktopDisk")`, { head, argument: '"desktopDisk"' });
  expect(formattedCall("new X", ["a"], { kind: code }, 0)).toBe(
    `new X("a", {\n  kind: ${head}(\n    "desktopDisk",\n  ),\n});`,
  );
});

test("a filled call has as many arguments on a line as there is room for", () => {
  const args = { a: long, b: long, c: 1, d: { e: long, f: long, g: long }, h: 2 };
  const text = filledCall("new X", ["a"], args, 0);
  expect(text).toBe(
    [
      'new X("a", {',
      `  a: "${long}", b: "${long}", c: 1,`,
      "  d: {",
      `    e: "${long}", f: "${long}",`,
      `    g: "${long}",`,
      "  },",
      "  h: 2,",
      "});",
    ].join("\n"),
  );
  expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(WIDTH);
});
