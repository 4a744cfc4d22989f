import type { IncomingHttpHeaders } from "node:http";
import { ApiError } from "../core/api-error";

/** One request as it arrived, before anything is made of it. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly query: ReadonlyMap<string, string>;
  readonly form: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** A header's value, or an empty string. */
export function header(request: Pick<ApiRequest, "headers">, name: string): string {
  const value = request.headers[name];
  return (Array.isArray(value) ? value.join(",") : (value ?? "")).trim();
}

/** What the HTTP server hands over. */
export interface RawRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Takes a request apart: path, query and form parameters. */
export function parseRequest(raw: RawRequest): ApiRequest {
  if (raw.method !== "POST" && raw.method !== "GET") {
    throw new ApiError("UnsupportedHTTPMethod", `The API takes POST and GET, not ${raw.method}.`, 405);
  }
  const mark = raw.url.indexOf("?");
  const path = mark < 0 ? raw.url : raw.url.slice(0, mark);
  if (path !== "/") {
    throw new ApiError("InvalidApi.NotFound", `Both APIs are served on the path "/", not "${path}".`, 404);
  }
  return {
    method: raw.method,
    path,
    headers: raw.headers,
    query: readParameters(mark < 0 ? "" : raw.url.slice(mark + 1)),
    form: readForm(raw),
    body: raw.body,
  };
}

function readForm(raw: RawRequest): Map<string, string> {
  if (raw.body.length === 0) {
    return new Map();
  }
  const type = header(raw, "content-type").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") {
    throw new ApiError(
      "UnsupportedContentType",
      `A request body must be application/x-www-form-urlencoded, but is "${type}".`,
    );
  }
  return readParameters(raw.body.toString("utf8"));
}

/** Reads `a=1&b=2`; of a name given twice, the last value counts. */
function readParameters(text: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const pair of text.split("&")) {
    if (pair === "") {
      continue;
    }
    const equals = pair.indexOf("=");
    const name = equals < 0 ? pair : pair.slice(0, equals);
    const value = equals < 0 ? "" : pair.slice(equals + 1);
    parameters.set(decode(name), decode(value));
  }
  return parameters;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw new ApiError("InvalidParameter.Encoding", "A parameter is not valid percent-encoded UTF-8.");
  }
}
