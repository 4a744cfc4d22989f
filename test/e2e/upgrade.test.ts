import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { declarations } from "../../src/provider/declarations";
import { isHidden } from "../../src/provider/language/hidden";
import { providerReference } from "../../src/provider/reference";
import { Stack, type StateResource } from "./support/stack";

jest.setTimeout(900_000);

// As in scripts/write-golden.mjs.
const GOLDEN = join(__dirname, "golden");
const ENDPOINT = "http://127.0.0.1:0";
const KEY = { accessKeyId: "golden", accessKeySecret: "golden" };

const KINDS = ["clusters", "instances", "images", "appInstanceGroups", "wuyingServers", "centerImages"];
const tokenOf = ({ type }: StateResource): string => type.replace("pulumi-nodejs:dynamic/wuying/", "");

describe.each(readdirSync(GOLDEN))("a stack that version %s made", (version) => {
  let account: string;
  let stack: Stack;

  beforeAll(async () => {
    account = mkdtempSync(join(tmpdir(), "wuying-account-"));
    const stateFile = join(account, "emulator.json");
    copyFileSync(join(GOLDEN, version, "emulator.json"), stateFile);
    stack = await Stack.create({ ...KEY, stateFile });
    for (const name of ["index.ts", "Pulumi.dev.yaml", "stack.json"]) {
      const text = readFileSync(join(GOLDEN, version, name), "utf8");
      stack.write(name, text.replaceAll(ENDPOINT, stack.emulator.endpoint));
    }
    await stack.succeed("stack", "import", "--file", "stack.json");
  });
  afterAll(async () => {
    await stack.close();
    rmSync(account, { recursive: true, force: true });
  });

  test("names its providers by the text that programs register now", async () => {
    const { resources } = await stack.state();
    for (const [name, resource] of Object.entries(resources)) {
      const __provider = providerReference(tokenOf(resource));
      expect([name, resource.inputs]).toEqual([name, expect.objectContaining({ __provider })]);
      expect([name, resource.outputs]).toEqual([name, expect.objectContaining({ __provider })]);
    }
  });

  test("has no property that is not declared any more", async () => {
    const { resources } = await stack.state();
    for (const [name, resource] of Object.entries(resources)) {
      const declaration = declarations.find(({ token }) => token === tokenOf(resource));
      const declared = Object.keys({ ...declaration?.properties, ...declaration?.outputs });
      const held = Object.keys({ ...resource.inputs, ...resource.outputs }).filter((each) => !isHidden(each));
      expect([name, held.filter((each) => !declared.includes(each))]).toEqual([name, []]);
    }
  });

  test("previews without changes", () => stack.expectNoChanges());

  test("refreshes without changes, and previews without any after it", async () => {
    const before = (await stack.state("--show-secrets")).resources;
    await stack.refresh("--expect-no-changes");
    const after = (await stack.state("--show-secrets")).resources;
    for (const [name, { outputs }] of Object.entries(before)) {
      // A cluster counts its desktops when it is made, and there are none then.
      const { instanceCount: _count, ...rest } = outputs ?? {};
      expect({ name, outputs: after[name]?.outputs }).toMatchObject({ name, outputs: rest });
    }
    await stack.expectNoChanges();
  });

  test("changes in place, by one call", async () => {
    expect(await stack.apply('clipboard: "read"', 'clipboard: "readwrite"')).toEqual(["SetClusterPolicy"]);
  });

  test("destroy leaves nothing behind", async () => {
    await stack.destroy();
    for (const kind of KINDS) {
      expect([kind, await stack.control.objects(kind)]).toEqual([kind, []]);
    }
  });
});
