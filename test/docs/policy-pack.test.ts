import { readFileSync } from "node:fs";
import { join } from "node:path";
import { policies } from "../../src/policy-pack";

const PAGE = join(__dirname, "../../docs/policy-pack.md");

test("the page has every rule of the pack with its settings and their defaults, in the pack's order", () => {
  const rows = readFileSync(PAGE, "utf8").matchAll(/^\| `(wuying-[a-z-]+)` \| .+? \| ?(.*?) ?\|$/gm);
  expect([...rows].map(([, name, settings]) => [name, settings])).toEqual(
    policies.map(({ name, configSchema }) => {
      const { except: _of_all, ...own } = configSchema?.properties ?? {};
      const texts = Object.entries(own).map(
        ([setting, schema]) => `\`${setting}: ${JSON.stringify(schema.default)}\``,
      );
      return [name, texts.join(", ")];
    }),
  );
});

test("every rule can be approved for single resources, and is mandatory by itself", () => {
  for (const { configSchema, enforcementLevel } of policies) {
    expect(configSchema?.properties.except).toMatchObject({ type: "array", default: [] });
    expect(enforcementLevel).toBe("mandatory");
  }
});
