import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as appstream from "../../src/api/generated/appstream";
import * as gws from "../../src/api/generated/gws";

const root = join(__dirname, "../..");

/** The generator is an ES module, which this test environment cannot import. */
async function generatedFiles(): Promise<Map<string, string>> {
  const { execFileSync } = await import("node:child_process");
  const script =
    'import("./scripts/generate-api.mjs").then((m) => console.log(JSON.stringify([...m.generate()])))';
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: root,
    encoding: "utf8",
  });
  return new Map(JSON.parse(output));
}

describe("generated operations", () => {
  test("are what the generator makes of the contract", async () => {
    const files = await generatedFiles();
    expect(files.size).toBe(3);
    for (const [path, text] of files) {
      expect(readFileSync(join(root, path), "utf8") === text ? "same" : path).toBe("same");
    }
  });

  test("are all operations of both contracts", () => {
    expect(Object.keys(gws.operations)).toHaveLength(28);
    expect(Object.keys(appstream.operations)).toHaveLength(92);
    expect(gws.operations.CreateCluster).toBe(gws.CreateCluster);
  });

  test("cannot be changed", () => {
    expect(Object.isFrozen(appstream.CreateAppInstanceGroup.params.NodePool?.fields)).toBe(true);
  });

  test("correct the marks that the documentation contradicts", () => {
    expect(appstream.GetConnectionTicket.params.TaskId?.required).toBeUndefined();
    expect(appstream.CreateAppInstanceGroup.params.UserInfo?.required).toBeUndefined();
    expect(appstream.CreateAppInstanceGroup.params.ProductType?.required).toBe(true);
  });

  test("have what only the Go SDK knows, marked so", () => {
    expect(gws.SetClusterPolicy.params.Audio?.onlyIn).toBe("go-sdk-3.0.0");
    expect(gws.DescribeClusterPolicy.response.Audio?.onlyIn).toBe("go-sdk-3.0.0");
    expect(gws.GetConnectTicket.params.UsePrivateIp?.onlyIn).toBe("go-sdk-3.0.0");
    expect(gws.DescribeInstances.response.Instances?.items?.fields?.HostName?.onlyIn).toBe("go-sdk-3.0.0");
  });
});
