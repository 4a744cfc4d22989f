import type { IncomingHttpHeaders } from "node:http";
import { ApiError } from "../core/api-error";
import { type ApiRequest, header } from "./api-request";
import { readParameters } from "./read-parameters";

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
