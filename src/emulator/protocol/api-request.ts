import type { IncomingHttpHeaders } from "node:http";

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
