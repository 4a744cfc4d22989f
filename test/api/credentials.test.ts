import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AccessKey } from "../../src/api";
import { credentialsFor } from "../../src/api/credentials";
import { withServer } from "./server";

/** A key shows nothing but its id by itself. */
const plain = ({ id, secret, securityToken }: AccessKey): AccessKey => ({ id, secret, securityToken });

const original = { ...process.env };

/** An environment in which the default chain finds nothing but what the test gives. */
function onlyWith(env: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(process.env)) {
    if (name.startsWith("ALIBABA_CLOUD_")) {
      delete process.env[name];
    }
  }
  const HOME = mkdtempSync(join(tmpdir(), "wuying-"));
  Object.assign(process.env, { HOME, ALIBABA_CLOUD_ECS_METADATA_DISABLED: "true", ...env });
}

afterEach(() => {
  process.env = { ...original };
});

describe("credentials", () => {
  test("are the given key", async () => {
    const key = { id: "i", secret: "s" };
    expect(await credentialsFor(key, 1000).get()).toBe(key);
  });

  test("come from the environment without one", async () => {
    onlyWith({ ALIBABA_CLOUD_ACCESS_KEY_ID: "i", ALIBABA_CLOUD_ACCESS_KEY_SECRET: "s" });
    expect(plain(await credentialsFor(undefined, 1000).get())).toEqual({ id: "i", secret: "s" });
  });

  test("are found by concurrent calls although an earlier provider of the chain has none", async () => {
    const answer = {
      AccessKeyId: "i",
      AccessKeySecret: "s",
      SecurityToken: "t",
      Expiration: "2099-01-01T00:00:00Z",
    };
    await withServer(
      (_, response) => response.end(JSON.stringify({ Code: "Success", ...answer })),
      async (server) => {
        onlyWith({ ALIBABA_CLOUD_CREDENTIALS_URI: `http://${server.host}/key` });
        const credentials = credentialsFor(undefined, 5000);
        const key = { id: "i", secret: "s", securityToken: "t" };
        const found = await Promise.all([credentials.get(), credentials.get()]);
        expect(found.map(plain)).toEqual([key, key]);
        expect(plain(await credentials.get())).toEqual(key);
        expect(server.received).toHaveLength(1);
      },
    );
  });

  test("that are missing fail with one sentence that says what to set", async () => {
    onlyWith({});
    await expect(credentialsFor(undefined, 5000).get()).rejects.toThrow(
      /^MissingCredentials: no access key was found\. Set wuying:accessKeyId and wuying:accessKeySecret \(`pulumi config set --secret wuying:accessKeySecret …`\), or give the environment, profile or role/,
    );
  });

  test("are looked for again after a failure", async () => {
    onlyWith({});
    const credentials = credentialsFor(undefined, 5000);
    await expect(credentials.get()).rejects.toThrow("no access key was found");
    onlyWith({ ALIBABA_CLOUD_ACCESS_KEY_ID: "i", ALIBABA_CLOUD_ACCESS_KEY_SECRET: "s" });
    expect(plain(await credentials.get())).toEqual({ id: "i", secret: "s" });
  });

  test("are not waited for long", async () => {
    await withServer(
      () => {},
      async (server) => {
        onlyWith({ ALIBABA_CLOUD_CREDENTIALS_URI: `http://${server.host}/key` });
        const start = performance.now();
        await expect(credentialsFor(undefined, 100).get()).rejects.toThrow("no access key was found");
        expect(performance.now() - start).toBeLessThan(1000);
      },
    );
  });

  test("that a service gives in a wrong shape are in no error", async () => {
    await withServer(
      (_, response) =>
        response.end(JSON.stringify({ AccessKeyId: "i", AccessKeySecret: "canary", Other: "canary" })),
      async (server) => {
        onlyWith({ ALIBABA_CLOUD_CREDENTIALS_URI: `http://${server.host}/key` });
        const error = await credentialsFor(undefined, 5000).get().catch(String);
        expect(error).toContain("no access key was found");
        expect(error).not.toContain("canary");
      },
    );
  });
});
