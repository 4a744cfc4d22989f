import { type Client, isWuyingError, localCodes, type Product, type WuyingError } from "../api";
import { declarations } from "../provider/declarations";
import { productOf } from "../provider/language/product";
import type { Finding } from "./doctor-finding";

/** A listing of one kind of object that was tried. */
export interface Tried {
  readonly product: Product;
  /** The resource type, such as `gws:Cluster`. */
  readonly token: string;
  /** How many objects it listed; absent when it failed. */
  readonly count?: number;
  readonly error?: WuyingError;
}

const ABOUT_KEY =
  /^(InvalidAccessKeyId|MissingAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|InvalidSecurityToken|MissingSecurityToken|SecurityTokenExpired)/;
const ABOUT_CLOCK = /^InvalidTimeStamp/;
const ABOUT_PERMISSION = /^(NoPermission|Forbidden|AccessDenied|NotAuthorized|ImplicitDeny)/;

/** Lists every kind of object, which only reads. */
export const tryReads = async (client: Client): Promise<readonly Tried[]> =>
  (
    await Promise.all(declarations.map(({ token, lifecycle: { list } }) => tryRead(client, token, list)))
  ).flat();

async function tryRead(
  client: Client,
  token: string,
  list: (typeof declarations)[number]["lifecycle"]["list"],
): Promise<Tried[]> {
  if (typeof list !== "function") {
    return [];
  }
  const product = productOf(token);
  try {
    return [{ product, token, count: (await list(client)).length }];
  } catch (error) {
    if (!isWuyingError(error)) {
      throw error;
    }
    return [{ product, token, error }];
  }
}

/** Whether the API itself answered, if only with a refusal. */
const isAnswered = ({ error }: Tried): boolean =>
  error === undefined || (error.httpStatus !== undefined && error.code !== localCodes.unreadable);

const isAboutKey = ({ error }: Tried): boolean => error !== undefined && ABOUT_KEY.test(error.code);
const isAboutClock = ({ error }: Tried): boolean => error !== undefined && ABOUT_CLOCK.test(error.code);
const isRefused = ({ error }: Tried): boolean => error !== undefined && ABOUT_PERMISSION.test(error.code);

const problemOf = (check: string, { detail, code, advice, retryable }: WuyingError): Finding => ({
  check,
  status: retryable ? "unknown" : "problem",
  detail: `${detail} (${code})`,
  ...(advice === undefined ? {} : { advice }),
});

/** Whether the endpoint of a product answers. */
export function endpointFinding(product: Product, address: string, tried: readonly Tried[]): Finding {
  const check = `endpoint of ${product}`;
  const ofProduct = tried.filter((each) => each.product === product);
  if (ofProduct.some(isAnswered)) {
    return { check, status: "ok", detail: `${address} answers` };
  }
  const [first] = ofProduct;
  if (first?.error === undefined || first.error.code === localCodes.credentials) {
    return { check, status: "unknown", detail: `${address} was not called` };
  }
  // No connection may be had later too, but whoever asks wants to know it now.
  return { ...problemOf(check, first.error), status: "problem" };
}

/** What the API says of the access key, where it refuses it. */
export function refusedKey(tried: readonly Tried[]): Finding | undefined {
  const error = tried.find(isAboutKey)?.error;
  return error && problemOf("credentials", error);
}

/** Which reads of a product the access key may make. */
export function readsFinding(product: Product, tried: readonly Tried[]): Finding {
  const check = `reads of ${product}`;
  const answered = tried.filter((each) => each.product === product && isAnswered(each));
  if (answered.length === 0 || answered.some(isAboutKey) || answered.some(isAboutClock)) {
    return { check, status: "unknown", detail: "see the problems above" };
  }
  const refused = answered.flatMap((each) => (isRefused(each) && each.error ? [each.error] : []));
  if (refused.length > 0) {
    const said = refused.map(({ operation, code }) => `${operation} (${code})`);
    const advice = [...new Set(refused.map((error) => error.advice))].join(" ");
    return { check, status: "problem", detail: `refused: ${said.join(", ")}`, advice };
  }
  const failed = answered.find(({ error }) => error !== undefined)?.error;
  if (failed !== undefined) {
    return problemOf(check, failed);
  }
  const kinds = answered.map(({ token, count }) => `${count} ${token}`);
  return { check, status: "ok", detail: `allowed; listed are ${kinds.join(", ")}` };
}

/** Whether the account has the role that clusters need. The API can create it, but not look at it. */
export function roleFinding(tried: readonly Tried[]): Finding {
  const check = "service-linked role";
  const clusters = tried.find(({ token }) => token === "gws:Cluster");
  if (clusters?.count) {
    return { check, status: "ok", detail: "it is there, since the account has clusters" };
  }
  return {
    check,
    status: "unknown",
    detail: "the API cannot look at it, and it is needed before the first cluster",
    advice: 'Have `new wuying.gws.ServiceLinkedRole("gws")` in the program: creating it again is harmless.',
  };
}
