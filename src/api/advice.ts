import type { ErrorFacts } from "./errors";

type Facts = Pick<ErrorFacts, "product" | "operation" | "code" | "mayHaveTakenEffect">;

interface Advice {
  readonly code: RegExp;
  readonly say: string | ((facts: Facts) => string | undefined);
}

// Pulumi configures the provider from the state there, so the key of the configuration is not the one that failed.
const keysOfLastUp =
  "`pulumi refresh`, `pulumi destroy` and every --refresh use the keys that were configured at the last `pulumi up`: " +
  "after a change of keys run `pulumi up` without --refresh first, or refresh and destroy with --run-program.";

/** What to do, by error code. The first match counts. */
const table: readonly Advice[] = [
  {
    code: /^InvalidAccessKeyId/,
    say: `Set wuying:accessKeyId, or ALIBABA_CLOUD_ACCESS_KEY_ID, to an access key that exists and is enabled. ${keysOfLastUp}`,
  },
  {
    code: /^(SignatureDoesNotMatch|IncompleteSignature)/,
    say: `Check wuying:accessKeySecret, or ALIBABA_CLOUD_ACCESS_KEY_SECRET: it does not belong to the access key. ${keysOfLastUp}`,
  },
  {
    code: /^(InvalidSecurityToken|MissingSecurityToken|SecurityTokenExpired)/,
    say: `Check wuying:securityToken, or ALIBABA_CLOUD_SECURITY_TOKEN: temporary keys need one that has not expired. ${keysOfLastUp}`,
  },
  // The vendor's other products put a word before it, such as `OperationDenied.`, which is no missing permission here.
  { code: /(^|\.)ServiceLinkedRoleNotExist/, say: missingRole },
  { code: /^InvalidTimeStamp/, say: "Set this machine's clock: it is too far off." },
  { code: /^(NoPermission|Forbidden|AccessDenied|NotAuthorized|ImplicitDeny)/, say: permission },
  {
    code: /^EndpointUnreachable$/,
    say: "Check wuying:region and wuying:endpoint, and that this machine may connect there.",
  },
  {
    code: /^UnreadableAnswer$/,
    say: "Check wuying:endpoint, and whether a proxy stands between this machine and the API.",
  },
  {
    code: /^Invalid(Action|Api|ApiName|Version|Product)\b/,
    say: "Check wuying:endpoint: another API seems to answer there.",
  },
  {
    code: /^InvalidRegion/,
    say: "Check wuying:region: the endpoint and the region of the request do not match.",
  },
  {
    code: /^(Throttling|FlowControl|TooManyRequests)/,
    say: "The account sends more requests than the API allows; try again later, or lower --parallel.",
  },
  {
    code: /Quota|LimitExceed|CountExceed/,
    say: "Free some of what the account holds, or ask the vendor for more quota.",
  },
  {
    code: /^(InvalidAccountStatus|NotEnoughBalance|InsufficientBalance|Account\.Arrearage)/,
    say: "Top up the account's balance.",
  },
  { code: /^ClusterNotReady$/, say: "Wait until the cluster is running." },
  { code: /^(ConnectionLost|RequestTimeout|Aborted)$/, say: lostAnswer },
];

// Documented per operation; this one asks for the permission of another.
const otherPermission: Readonly<Record<string, string>> = { ListZones: "ListAppInstanceType" };

/** A sentence that says what to do about a failure, where there is something to say. */
export function adviceFor(facts: Facts): string | undefined {
  const advice = table.find(({ code }) => code.test(facts.code));
  return typeof advice?.say === "function" ? advice.say(facts) : advice?.say;
}

function missingRole({ product }: Facts): string | undefined {
  if (product !== "gws") return undefined;
  return 'Add `const role = new wuying.gws.ServiceLinkedRole("gws")` to the program, and give the cluster the option `dependsOn: role`.';
}

function permission(facts: Facts): string {
  if (facts.operation === undefined) return "Grant the user or role the missing permission in RAM.";
  if (facts.product === "gws") {
    // The vendor documents no action names for gws; this is the pattern of its other products.
    return `Grant the user or role the RAM action gws:${facts.operation} (the name is assumed), or gws:*.`;
  }
  const action = otherPermission[facts.operation] ?? facts.operation;
  return `Grant the user or role the RAM action appstreaming:${action}.`;
}

function lostAnswer(facts: Facts): string | undefined {
  if (!facts.mayHaveTakenEffect) return undefined;
  return "The request may have taken effect: look before you send it again.";
}
