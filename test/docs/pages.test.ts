import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRead } from "../../src/api";
import * as appstream from "../../src/api/generated/appstream";
import * as gws from "../../src/api/generated/gws";
import { declarations } from "../../src/provider/declarations";
import { renderPages, withTables } from "../../src/render/pages";
import { DOCUMENTED, LOOK_UPS } from "../../src/render/permissions-page";
import type { RamPolicy } from "../../src/render/ram-policy";

const ROOT = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

test.each([...renderPages(read)])(
  "%s is as the declarations have it (npm run generate writes it)",
  (path, text) => {
    expect(read(path)).toBe(text);
  },
);

test("a page without the place for a table is refused", () => {
  expect(() => withTables("# Waits\n", { states: "| a |" })).toThrow("<!-- states:begin -->");
  expect(withTables("<!-- a:begin -->\nold\n<!-- a:end -->\nrest", { a: "new" })).toBe(
    "<!-- a:begin -->\n\nnew\n\n<!-- a:end -->\nrest",
  );
});

test("the states are told of every type whose objects are listed", () => {
  const tokens = (those: typeof declarations): string[] => those.map(({ token }) => token);
  const listed = declarations.filter(({ lifecycle: { list } }) => typeof list === "function");
  const told = declarations.filter(({ states }) => states !== undefined);
  expect(tokens(told)).toEqual(tokens(listed));
});

describe("the policies on the page of permissions", () => {
  const page = read("docs/permissions.md");
  const policyBelow = (heading: string): RamPolicy => {
    const [, below = ""] = page.split(`\n${heading}\n`);
    const [, json = ""] = /^```json\n(.*?)^```$/ms.exec(below) ?? [];
    return JSON.parse(json) as RamPolicy;
  };
  const actionsBelow = (heading: string): readonly string[] =>
    [policyBelow(heading).Statement[0]?.Action ?? []].flat();

  test("name each operation by the API's prefix, and the one action that is called otherwise", () => {
    const known = [
      ...Object.keys(gws.operations).map((name) => `gws:${name}`),
      ...Object.keys(appstream.operations).map((name) => `appstreaming:${name}`),
    ];
    expect(actionsBelow("## Everything").filter((action) => !known.includes(action))).toEqual([]);
  });

  test("allow the whole life of a cluster, the desktops that its delete looks at included", () => {
    expect(policyBelow("### wuying.gws.Cluster")).toEqual({
      Version: "1",
      Statement: [
        {
          Effect: "Allow",
          Action: [
            "gws:CreateCluster",
            "gws:DeleteCluster",
            "gws:DescribeClusterADDomain",
            "gws:DescribeClusterPolicy",
            "gws:DescribeClusters",
            "gws:DescribeInstances",
            "gws:SetClusterADDomain",
            "gws:SetClusterDnat",
            "gws:SetClusterName",
            "gws:SetClusterPolicy",
          ],
          Resource: "*",
        },
      ],
    });
  });

  test("are said to be documented only where the vendor's page of the operation was seen", () => {
    const rows = [...page.matchAll(/^\| `(\w+):(\w+)` \| [^|]+ \| ([^|]+) \|$/gm)];
    const documented = rows
      .filter(([, , , knowledge]) => knowledge === "documented")
      .map(([, , name]) => name);
    expect(new Set(documented)).toEqual(new Set(DOCUMENTED));
    expect(
      rows.filter(([, prefix, , knowledge]) => (prefix === "gws") !== (knowledge === "assumed")),
    ).toEqual([]);
  });

  test("let the service-linked role be made by whoever has its resource", () => {
    const making = policyBelow("### wuying.gws.ServiceLinkedRole").Statement[1];
    expect(making).toMatchObject({ Action: "ram:CreateServiceLinkedRole", Resource: "*" });
    expect(policyBelow("## Everything").Statement).toContainEqual(making);
    expect(policyBelow("## Only looking").Statement).toHaveLength(1);
  });

  test("have each type, and all of them together nothing else", () => {
    const ofEach = declarations.flatMap(({ token }) => actionsBelow(`### wuying.${token.replace(":", ".")}`));
    expect([...new Set(ofEach)].sort()).toEqual(actionsBelow("## Everything"));
  });

  test("let one who only looks change nothing, and read all that a resource or a look-up does", () => {
    const looking = actionsBelow("## Only looking");
    const names = looking.map((action) => action.replace(/^\w+:/, ""));
    expect(names.filter((name) => !isRead({ name }))).toEqual([]);
    const reads = actionsBelow("## Everything").filter((action) =>
      isRead({ name: action.replace(/^\w+:/, "") }),
    );
    expect(looking).toEqual(expect.arrayContaining([...reads]));
  });

  test("know every operation that a look-up of sessions or prices calls by itself", () => {
    const folder = join(ROOT, "src/report");
    const text = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), "utf8"))
      .join("\n");
    const named = [...text.matchAll(/\b(gws|appstream)\.([A-Z]\w+)/g)].map(([, , name = ""]) => name);
    const operations = named.filter((name) => name in gws.operations || name in appstream.operations);
    expect(LOOK_UPS.map(({ name }) => name).sort()).toEqual([...new Set(operations)].sort());
  });
});
