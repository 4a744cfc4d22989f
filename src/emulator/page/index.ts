import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ControlParts } from "../control/control-service";
import type { Reply } from "../server/reply";
import { pageText } from "./page";
import { parseQuery } from "./query";

/** Nothing but this origin's own files runs or is loaded, and no other page can frame it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "content-security-policy": POLICY,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

const FILES: Readonly<Record<string, string>> = {
  "/_emulator/page.css": "text/css;charset=utf-8",
  "/_emulator/page.js": "text/javascript;charset=utf-8",
};

/** The page, or one of the files that it is made of. */
export function documentFor(path: string, url: string, parts: ControlParts): Reply {
  const fileType = FILES[path];
  const text = fileType === undefined ? pageText(parts, parseQuery(url)) : fileText(path);
  const headers = { ...HEADERS, "content-type": fileType ?? "text/html;charset=utf-8" };
  return { kind: "document", headers, text };
}

const fileText = (path: string): string =>
  readFileSync(join(__dirname, "static", path.slice("/_emulator/".length)), "utf8");
