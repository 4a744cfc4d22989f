import { inspect } from "node:util";
import { isBusy, isNotFound, isWuyingError, redact, WuyingError } from "../../src/api";
import { secretsOf } from "../../src/api/redact";

const failure = (code: string, more: object = {}): WuyingError =>
  new WuyingError({ product: "gws", operation: "CreateCluster", code, detail: "it says no", ...more });

describe("WuyingError", () => {
  test("is one sentence with operation, code, status, request id and attempts, and says what to do", () => {
    const error = failure("QuotaExceed.ElasticQuota", { httpStatus: 400, requestId: "R-1", attempts: 2 });
    expect(error.message).toBe(
      "CreateCluster failed with QuotaExceed.ElasticQuota (HTTP 400, request id R-1, 2 attempts): it says no. " +
        "Free some of what the account holds, or ask the vendor for more quota.",
    );
  });

  test("is plain data in JSON", () => {
    expect(JSON.parse(JSON.stringify(failure("X", { httpStatus: 500, retryable: true })))).toEqual({
      product: "gws",
      operation: "CreateCluster",
      code: "X",
      detail: "it says no",
      httpStatus: 500,
      attempts: 1,
      retryable: true,
      mayHaveTakenEffect: false,
    });
  });

  test("is recognised by a mark, which other values do not have", () => {
    expect([failure("X"), new Error("X"), undefined, { code: "X" }].map(isWuyingError)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test.each([
    ["InvalidAccessKeyId.NotFound", "Set wuying:accessKeyId, or ALIBABA_CLOUD_ACCESS_KEY_ID,"],
    ["SignatureDoesNotMatch", "Check wuying:accessKeySecret, or ALIBABA_CLOUD_ACCESS_KEY_SECRET:"],
    ["SecurityTokenExpired", "Check wuying:securityToken, or ALIBABA_CLOUD_SECURITY_TOKEN:"],
    ["ServiceLinkedRoleNotExist", 'new wuying.gws.ServiceLinkedRole("gws")'],
    ["Forbidden.ServiceLinkedRoleNotExist", "dependsOn: role"],
    ["EndpointUnreachable", "wuying:region and wuying:endpoint"],
    ["Forbidden.RAM", "gws:CreateCluster (the name is assumed)"],
    ["Throttling.User", "try again later"],
    ["InvalidTimeStamp.Expired", "clock"],
  ])("%s has advice", (code, advice) => {
    expect(failure(code).advice).toContain(advice);
  });

  test.each([
    "InvalidAccessKeyId.NotFound",
    "InvalidAccessKeyId.Inactive",
    "SignatureDoesNotMatch",
    "IncompleteSignature",
    "InvalidSecurityToken.Expired",
    "MissingSecurityToken",
    "SecurityTokenExpired",
  ])("%s says which commands take the keys of the last up, and what to do after a change of keys", (code) => {
    expect(failure(code).advice).toContain(
      "`pulumi refresh`, `pulumi destroy` and every --refresh use the keys that were configured at the last `pulumi up`: " +
        "after a change of keys run `pulumi up` without --refresh first, or refresh and destroy with --run-program.",
    );
  });

  test("only cloud desktop has a resource for its service-linked role", () => {
    expect(failure("ServiceLinkedRoleNotExist", { product: "appstream-center" }).advice).toBeUndefined();
  });

  test("permission advice has the documented prefix of App Streaming, and the other name that ListZones needs", () => {
    const denied = (operation: string) =>
      new WuyingError({ product: "appstream-center", operation, code: "NoPermission", detail: "no" }).advice;
    expect(denied("GetAppInstanceGroup")).toContain("appstreaming:GetAppInstanceGroup.");
    expect(denied("ListZones")).toContain("appstreaming:ListAppInstanceType.");
  });
});

describe("isNotFound", () => {
  test.each([
    ["InvalidAppInstanceGroup.NotFound", true],
    ["WuyingServerError.NotFound", true],
    ["InvalidAccessKeyId.NotFound", false],
    ["InvalidAction.NotFound", false],
    ["InternalError", false],
  ])("%s: %s", (code, expected) => {
    expect(isNotFound(failure(code, { httpStatus: 400 }))).toBe(expected);
  });

  test("counts only the codes of the object in question where they are given", () => {
    const error = failure("InvalidImage.NotFound");
    expect(isNotFound(error, ["InvalidAppInstanceGroup.NotFound"])).toBe(false);
    expect(isNotFound(error, ["InvalidImage.NotFound"])).toBe(true);
  });

  test("other errors are none", () => {
    expect(isNotFound(Object.assign(new Error("x"), { code: "A.NotFound" }))).toBe(false);
  });
});

test("isBusy is true of an object in the middle of something else, and of nothing that only is short or throttled", () => {
  const busy = [
    "ClusterNotReady",
    "IncorrectInstanceStatus",
    "IncorrectStatus",
    "InvalidAppInstanceGroup.StatusInvalid",
    "TaskConflict",
    "OperationConflict.Region",
    "OperationDenied.ImageCopying",
    "OtaTask.Running",
  ];
  expect(busy.filter((code) => !isBusy(failure(code)))).toEqual([]);
  const others = [
    "Throttling.Api",
    "InternalError",
    "TryRegionBind.NoIdleAppInstance",
    "QuotaExceed",
    "X.NotFound",
  ];
  expect(others.filter((code) => isBusy(failure(code)))).toEqual([]);
  expect(isBusy(Object.assign(new Error("x"), { code: "ClusterNotReady" }))).toBe(false);
});

describe("redact", () => {
  test("finds the secrets of a request by their names, at any depth", () => {
    const request = {
      Password: "p1",
      A: [{ DomainPassword: "p2" }],
      Name: "n",
      Config: { AccessKeySecret: "p3" },
    };
    expect(secretsOf(request)).toEqual(["p1", "p2", "p3"]);
  });

  test.each([
    ["plain", "Bad canary'(1)+/ here"],
    ["percent-encoded", "Bad canary%27%281%29%2B%2F here"],
    ["encoded twice", "Bad canary%2527%25281%2529%252B%252F here"],
    ["percent-encoded in lower case", "Bad canary%27%281%29%2b%2f here"],
    ["as a form", `Bad ${new URLSearchParams({ x: "canary'(1)+/" })} here`],
    ["in the JSON of Java", "Bad canary\\u0027(1)+/ here"],
  ])("takes out a known secret, %s", (_, text) => {
    expect(redact(text, ["canary'(1)+/"])).not.toMatch(/canary/);
  });

  test("takes out what follows a secret's name", () => {
    const text =
      'Password=canary1&X=1 {"SecurityToken":"canary2"} AuthCode:canary3 Password%3Dcanary4 {\\"ApiKey\\": \\"canary5\\"}';
    expect(redact(text)).not.toMatch(/canary/);
    expect(redact(text)).toContain("X=1");
  });

  test.each([
    ['{"Password":"a, b & canary","X":1}', '{"Password":"[secret]","X":1}'],
    ["Password='a \"b\" canary' X", "Password='[secret]' X"],
    [JSON.stringify({ Password: 'a"b\\canary', X: 1 }), '{"Password":"[secret]","X":1}'],
    [
      JSON.stringify(JSON.stringify({ Password: 'a"b\\canary', X: 1 })),
      '"{\\"Password\\":\\"[secret]\\",\\"X\\":1}"',
    ],
    ['{"Password":"","X":1}', '{"Password":"","X":1}'],
  ])("takes out all of a quoted value: %s", (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  test("takes little time for a long text", () => {
    const before = performance.now();
    for (const part of ["a", "password", 'token"', " "]) {
      redact(part.repeat(1_000_000 / part.length));
    }
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  test.each(["Password: must be longer", "InvalidPassword: The password is too short", "NextToken=abc"])(
    "leaves prose and tokens that are no secrets: %s",
    (text) => {
      expect(redact(text)).toBe(text);
    },
  );

  test("finds the secrets in a parameter that is JSON text", () => {
    const Config = '{"ApiKey":"canary-1","BaseUrl":"https://example.com"}';
    expect(secretsOf({ Config })).toEqual([Config, "canary-1"]);
  });

  test("makes one line of reasonable length", () => {
    expect(redact(`a\n  b${"c".repeat(1000)}`)).toHaveLength(501);
  });

  test("an error keeps no secret that is named in its text", () => {
    const error = failure("X", { detail: "Password=canary" });
    expect([error.message, error.stack, JSON.stringify(error), inspect(error)].join()).not.toContain(
      "canary",
    );
  });
});
