import { createHash, createHmac, randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import type { AccessKey } from "../../../src/emulator/protocol/authenticator";
import { exchange } from "./raw-http";
import type { Shot } from "./shots";

/** What became of a request; without a status when the connection was closed. */
export interface Hit {
  readonly status?: number;
  readonly body: string;
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends requests over connections that stay open, as an SDK does. */
export class Gun {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 16 });

  constructor(readonly target: AccessKey & { readonly endpoint: string }) {}

  async fire(shot: Shot): Promise<Hit> {
    if (shot.kind === "bytes") {
      const { status, text } = await exchange(new URL(this.target.endpoint), (socket) => {
        socket.write(shot.bytes, "latin1", () => socket.end());
      });
      return { status, body: text };
    }
    if (shot.kind === "http") {
      return this.#send(shot, shot.impatient);
    }
    return this.#send(shot.style === "v1" ? this.#signV1(shot) : this.#signAcs3(shot), false);
  }

  close(): void {
    this.#agent.destroy();
  }

  #send({ method, path, headers, body }: Request, impatient: boolean): Promise<Hit> {
    const { hostname, port } = new URL(this.target.endpoint);
    return new Promise((resolve) => {
      const chunks: Buffer[] = [];
      const options = { agent: this.#agent, hostname, port, method, path, headers };
      const sent = request(options, (response) => {
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("close", () =>
          resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString() }),
        );
      });
      sent.on("error", () => resolve({ body: "" }));
      if (impatient) {
        setTimeout(() => sent.destroy(), 1);
      }
      sent.end(body);
    });
  }

  #signAcs3({ operation, version, parameters, place, spoil }: Shot & { kind: "call" }): Request {
    const pairs = encoded(parameters);
    const query = place === "query" ? pairs.join("&") : "";
    const body = place === "form" ? pairs.join("&") : "";
    const headers: Record<string, string> = {
      "content-type": "application/x-www-form-urlencoded",
      host: new URL(this.target.endpoint).host,
      "x-acs-action": operation,
      "x-acs-version": version,
      "x-acs-date": now(),
      "x-acs-signature-nonce": randomUUID(),
      "x-acs-content-sha256": sha256(body),
    };
    const names = Object.keys(headers).sort();
    const lines = names.map((name) => `${name}:${headers[name]}\n`).join("");
    const canonical = ["POST", "/", query, lines, names.join(";"), sha256(body)].join("\n");
    const key = spoil ? "wrong" : this.target.accessKeySecret;
    const signature = createHmac("sha256", key)
      .update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`)
      .digest("hex");
    const claim = `Credential=${this.target.accessKeyId},SignedHeaders=${names.join(";")},Signature=${signature}`;
    headers.authorization = `ACS3-HMAC-SHA256 ${claim}`;
    return { method: "POST", path: query === "" ? "/" : `/?${query}`, headers, body };
  }

  #signV1({ operation, version, parameters, place, spoil }: Shot & { kind: "call" }): Request {
    const all = {
      ...parameters,
      AccessKeyId: this.target.accessKeyId,
      Action: operation,
      SignatureMethod: "HMAC-SHA1",
      SignatureNonce: randomUUID(),
      SignatureVersion: "1.0",
      Timestamp: now(),
      Version: version,
    };
    const pairs = encoded(all);
    const toSign = `POST&%2F&${percent(pairs.join("&"))}`;
    const key = spoil ? "wrong" : this.target.accessKeySecret;
    const text = `${pairs.join("&")}&Signature=${percent(createHmac("sha1", `${key}&`).update(toSign).digest("base64"))}`;
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    return place === "query"
      ? { method: "POST", path: `/?${text}`, headers: {}, body: "" }
      : { method: "POST", path: "/", headers, body: text };
  }
}

/** Sorted pairs, percent-encoded as both signature generations want them. */
function encoded(parameters: Readonly<Record<string, string>>): string[] {
  return Object.entries(parameters)
    .map(([name, value]) => [percent(name), percent(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
}

function percent(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
