import type { ErrorFacts } from "./errors";
import type { Product } from "./operation";
import type { SettingKey } from "./settings";
import { stackWording, type Wording } from "./wording";

type Facts = Pick<ErrorFacts, "product" | "operation" | "code" | "mayHaveTakenEffect">;

interface Advice {
  readonly code: RegExp;
  readonly say: string | ((facts: Facts, wording: Wording) => string | undefined);
}

/** What to do, by error code. The first match counts. */
const table: readonly Advice[] = [
  {
    code: /^InvalidAccessKeyId/,
    say: aboutKey(
      "accessKeyId",
      (name) => `Set ${name}, or ALIBABA_CLOUD_ACCESS_KEY_ID, to an access key that exists and is enabled.`,
    ),
  },
  {
    code: /^(SignatureDoesNotMatch|IncompleteSignature)/,
    say: aboutKey(
      "accessKeySecret",
      (name) => `Check ${name}, or ALIBABA_CLOUD_ACCESS_KEY_SECRET: it does not belong to the access key.`,
    ),
  },
  {
    code: /^(InvalidSecurityToken|MissingSecurityToken|SecurityTokenExpired)/,
    say: aboutKey(
      "securityToken",
      (name) =>
        `Check ${name}, or ALIBABA_CLOUD_SECURITY_TOKEN: temporary keys need one that has not expired.`,
    ),
  },
  // The vendor's other products put a word before it, such as `OperationDenied.`, which is no missing permission here.
  { code: /(^|\.)ServiceLinkedRoleNotExist/, say: missingRole },
  { code: /^InvalidTimeStamp/, say: "Set this machine's clock: it is too far off." },
  { code: /^(NoPermission|Forbidden|AccessDenied|NotAuthorized|ImplicitDeny)/, say: permission },
  {
    code: /^EndpointUnreachable$/,
    say: (_facts, { nameOf }) =>
      `Check ${nameOf("region")} and ${nameOf("endpoint")}, and that this machine may connect there.`,
  },
  {
    code: /^UnreadableAnswer$/,
    say: (_facts, { nameOf }) =>
      `Check ${nameOf("endpoint")}, and whether a proxy stands between this machine and the API.`,
  },
  {
    code: /^Invalid(Action|Api|ApiName|Version|Product)\b/,
    say: (_facts, { nameOf }) => `Check ${nameOf("endpoint")}: another API seems to answer there.`,
  },
  {
    code: /^InvalidRegion/,
    say: (_facts, { nameOf }) =>
      `Check ${nameOf("region")}: the endpoint and the region of the request do not match.`,
  },
  {
    code: /^(Throttling|FlowControl|TooManyRequests)/,
    say: (_facts, { slowDown }) =>
      `The account sends more requests than the API allows; try again later, or ${slowDown}.`,
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

/** A sentence that says what to do about a failure, where there is something to say. */
export function adviceFor(facts: Facts, wording: Wording = stackWording): string | undefined {
  const advice = table.find(({ code }) => code.test(facts.code));
  return typeof advice?.say === "function" ? advice.say(facts, wording) : advice?.say;
}

function aboutKey(key: SettingKey, say: (name: string) => string) {
  return (_facts: Facts, { nameOf, otherKeys }: Wording): string =>
    [say(nameOf(key)), otherKeys].filter(Boolean).join(" ");
}

function missingRole({ product }: Facts, { makeRole }: Wording): string | undefined {
  return product === "gws" ? makeRole : undefined;
}

/** The vendor documents no action names for gws; this is the pattern of its other products. */
const actionPrefix: Readonly<Record<Product, string>> = { gws: "gws", "appstream-center": "appstreaming" };

/** Documented per operation: these ask for the permission of another. */
const otherAction: Readonly<Record<string, string>> = { ListZones: "ListAppInstanceType" };

/** The RAM action that an operation asks for, such as `appstreaming:ListImage`. */
export const ramActionOf = (product: Product, operation: string): string =>
  `${actionPrefix[product]}:${otherAction[operation] ?? operation}`;

function permission({ product, operation }: Facts): string {
  if (operation === undefined) {
    return "Grant the user or role the missing permission in RAM.";
  }
  const action = ramActionOf(product ?? "appstream-center", operation);
  return product === "gws"
    ? `Grant the user or role the RAM action ${action} (the name is assumed), or gws:*.`
    : `Grant the user or role the RAM action ${action}.`;
}

function lostAnswer(facts: Facts): string | undefined {
  if (!facts.mayHaveTakenEffect) {
    return undefined;
  }
  return "The request may have taken effect: look before you send it again.";
}
