import { callerFor, codeOf } from "./support/caller";
import { callAcs3, callV1, type RawOptions } from "./support/raw-call";
import { withEmulator } from "./support/with-emulator";

const emulator = withEmulator();

const GENERATIONS = [
  ["ACS3-HMAC-SHA256", callAcs3],
  ["HMAC-SHA1", callV1],
] as const;

const ODD_NAME = "a b+c/d=e&f%20é!'()*~";

describe("the vendor's client is taken", () => {
  for (const signature of ["acs3", "v1"] as const) {
    for (const place of ["query", "body"] as const) {
      for (const method of ["POST", "GET"] as const) {
        // The client puts no body into a GET.
        if (method === "GET" && place === "body") {
          continue;
        }
        test(`${signature}, ${method}, parameters in the ${place}`, async () => {
          const call = callerFor(emulator, { signature, place, method });
          const answer = await call("DescribeInstances", { UserName: ODD_NAME, PageSize: 5 });
          expect(answer).toMatchObject({ Instances: [], TotalCount: 0, PageNumber: 1, PageSize: 5 });
          expect(answer.RequestId).toMatch(/^[0-9A-F-]{36}$/);
        });
      }
    }
    test(`${signature} with a security token`, async () => {
      const call = callerFor(emulator, { signature, securityToken: "token" });
      await expect(call("DescribeClusters")).resolves.toMatchObject({ TotalCount: 0 });
    });
    test(`${signature} with a wrong key`, async () => {
      const { endpoint, accessKeyId, accessKeySecret } = emulator;
      const stranger = callerFor({ endpoint, accessKeyId: "nobody", accessKeySecret }, { signature });
      const liar = callerFor({ endpoint, accessKeyId, accessKeySecret: "wrong" }, { signature });
      expect(await codeOf(stranger("DescribeClusters"))).toEqual(["InvalidAccessKeyId.NotFound", 404]);
      expect(await codeOf(liar("DescribeClusters"))).toEqual(["SignatureDoesNotMatch", 400]);
    });
  }
});

describe.each(GENERATIONS)("a request of %s", (_generation, send) => {
  async function outcome(options: RawOptions): Promise<unknown[]> {
    const { status, body } = await send(emulator, "DescribeClusters", options);
    return [status, body.Code];
  }

  test("is taken when all is right", async () => {
    expect(await outcome({})).toEqual([200, undefined]);
  });

  test("is refused when its time is more than 15 minutes off, either way", async () => {
    const off = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    expect(await outcome({ time: off(-16) })).toEqual([400, "InvalidTimeStamp.Expired"]);
    expect(await outcome({ time: off(16) })).toEqual([400, "InvalidTimeStamp.Expired"]);
    expect(await outcome({ time: off(-14) })).toEqual([200, undefined]);
  });

  test("is refused when its nonce was used", async () => {
    const nonce = `twice-${_generation}`;
    expect(await outcome({ nonce })).toEqual([200, undefined]);
    expect(await outcome({ nonce })).toEqual([400, "SignatureNonceUsed"]);
  });

  test("does not use up its nonce while its signature is wrong", async () => {
    const nonce = `once-${_generation}`;
    expect(await outcome({ nonce, accessKeySecret: "wrong" })).toEqual([400, "SignatureDoesNotMatch"]);
    expect(await outcome({ nonce })).toEqual([200, undefined]);
  });

  test("is refused when a parameter is added after signing", async () => {
    const tamper: RawOptions["tamper"] = ({ query }) => query.set("ClusterId", "gws-other");
    expect(await outcome({ tamper })).toEqual([400, "SignatureDoesNotMatch"]);
  });

  test("answers errors with the fields that SDKs read", async () => {
    const { body } = await send(emulator, "DescribeClusters", { accessKeyId: "nobody" });
    expect(Object.keys(body).sort()).toEqual(["Code", "HostId", "Message", "Recommend", "RequestId"]);
  });
});

describe("a request that lacks a part of its signature", () => {
  test("has no access key", async () => {
    const response = await fetch(`${emulator.endpoint}/?Action=DescribeClusters&Version=2019-06-18`);
    expect([response.status, ((await response.json()) as { Code: string }).Code]).toEqual([
      400,
      "MissingAccessKeyId",
    ]);
  });

  test.each(["Signature", "Timestamp", "SignatureNonce", "SignatureMethod", "SignatureVersion"])(
    "has no %s",
    async (name) => {
      const { body } = await callV1(emulator, "DescribeClusters", {
        tamper: ({ query }) => query.delete(name),
      });
      expect(body.Code).toBe(`Missing${name}`);
    },
  );

  test.each([
    ["SignatureMethod", "HMAC-MD5"],
    ["SignatureVersion", "2.0"],
  ])("has another %s", async (name, value) => {
    const { body } = await callV1(emulator, "DescribeClusters", { parameters: { [name]: value } });
    expect(body.Code).toBe(`Invalid${name}`);
  });

  test("has a time that is none", async () => {
    const { body } = await callV1(emulator, "DescribeClusters", { parameters: { Timestamp: "yesterday" } });
    expect(body.Code).toBe("InvalidTimeStamp.Format");
  });

  test.each(["Credential", "SignedHeaders", "Signature"])("has no %s in its header", async (name) => {
    const { body } = await callAcs3(emulator, "DescribeClusters", {
      tamper: ({ headers }) => {
        headers.authorization = headers.authorization?.replace(`${name}=`, "Other=") ?? "";
      },
    });
    expect(body.Code).toBe("IncompleteSignature");
  });

  test("has another algorithm", async () => {
    const { body } = await callAcs3(emulator, "DescribeClusters", {
      tamper: ({ headers }) => {
        headers.authorization = headers.authorization?.replace("SHA256", "SM3") ?? "";
      },
    });
    expect(body.Code).toBe("InvalidSignatureMethod");
  });

  test("has a header that is not signed", async () => {
    const { body } = await callAcs3(emulator, "DescribeClusters", {
      tamper: ({ headers }) => {
        headers["x-acs-extra"] = "smuggled";
      },
    });
    expect(body.Code).toBe("IncompleteSignature");
  });

  test("has another body than the one signed", async () => {
    const { body } = await callAcs3(emulator, "DescribeClusters", {
      tamper: (request) => {
        request.body = "ClusterId=gws-other";
        request.headers["content-type"] = "application/x-www-form-urlencoded";
      },
    });
    expect(body.Code).toBe("SignatureDoesNotMatch");
  });

  test.each(["x-acs-date", "x-acs-signature-nonce", "x-acs-content-sha256"])("has no %s", async (name) => {
    const { body } = await callAcs3(emulator, "DescribeClusters", {
      tamper: ({ headers }) => {
        delete headers[name];
      },
    });
    expect(body.Code).toBe("MissingParameter");
  });
});
