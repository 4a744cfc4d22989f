import { declarations } from "../../src/provider/declarations";
import { exampleFor } from "../../src/render/examples";
import { renderPage } from "../../src/render/page";
import { renderPicture } from "../../src/render/states";

const withStates = declarations.filter(({ states }) => states !== undefined);

/** Wider than the letters are on average. */
const LETTER = 7.4;

test("every type whose objects have a state says which there are", () => {
  const named = declarations.filter(({ outputs }) => outputs.status !== undefined).map(({ token }) => token);
  expect(withStates.map(({ token }) => token)).toEqual(named);
  expect(named.length).toBeGreaterThan(6);
});

describe.each(withStates.map((each) => [each.token, each] as const))("%s", (_token, declaration) => {
  const { pending = [], resting = [], failed = {}, gone = [] } = declaration.states ?? {};
  const all = [...new Set([...pending, ...resting, ...Object.keys(failed), ...gone])];
  const picture = renderPicture(declaration) ?? "";

  test("its table and its picture have every state once", () => {
    const page = renderPage(declaration, exampleFor(declaration));
    const rows = [...page.matchAll(/^\| `(\w+)` \| (on the way|at rest|failed|gone) \|/gm)].map(
      ([, name]) => name,
    );
    expect(rows.sort()).toEqual([...all].sort());
    const drawn = [...picture.matchAll(/<text class="state"[^>]*>([^<]*)</g)].flatMap(([, line = ""]) =>
      line.split(", "),
    );
    expect(drawn.filter((name) => name !== "not listed any more").sort()).toEqual([...all].sort());
  });

  test("no text of its picture runs into another one, or out of it", () => {
    const texts = [...picture.matchAll(/<text[^>]* x="(\d+)" y="(\d+)"[^>]*>([^<]*)</g)].map(
      ([, x, y, text = ""]) => ({
        from: Number(x),
        to: Number(x) + text.length * LETTER,
        y: Number(y),
        text,
      }),
    );
    expect(texts.length).toBeGreaterThan(6);
    for (const one of texts) {
      expect(one.to).toBeLessThan(640);
      const hit = texts.filter(
        (other) => other !== one && other.y === one.y && other.from >= one.from && other.from < one.to,
      );
      expect([one.text, hit]).toEqual([one.text, []]);
    }
  });
});
