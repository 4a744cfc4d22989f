/** What stands in a text where a secret was. */
export const redacted = "[secret]";

// Next-page, idempotence and client tokens are no secrets.
const secretWord =
  "password|secret|(?<!next|idempotence|client)token|ticket|authcode|signature|apikey|privatekey";
const secretName = new RegExp(`(${secretWord})$`, "i");

/** A name and its value as they stand in a URL, a form, JSON or code; not as in prose, "password: must be longer". */
const namedSecret = new RegExp(
  `(\\w*(?:${secretWord})(?:["'\\\\]*\\s*(?:=|%3D|%253D)\\s*|["'\\\\]+\\s*:\\s*|:(?=\\S))["'\\\\]*)([^\\s"'&,;}\\\\]+)`,
  "gi",
);

/** The vendor's messages can quote whole requests; nobody reads more than this. */
const maxLength = 500;

/** A shorter value is no secret, and replacing it would make the text unreadable. */
const minSecretLength = 4;

/** Whether a parameter or field of this name holds a secret. */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/**
 * The values of all parameters of a request, at any depth, whose names say that they are secret. Some parameters
 * called `Config` are JSON texts with keys in them: such a text is secret, and so are the secrets in it.
 */
export function secretsOf(request: unknown): readonly string[] {
  if (typeof request !== "object" || request === null) return [];
  return Object.entries(request).flatMap(([name, value]) => {
    if (typeof value !== "string") return secretsOf(value);
    const isSecret = isSecretName(name) || name === "Config";
    return [...(isSecret ? [value] : []), ...secretsOf(parsed(value))];
  });
}

function parsed(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * One line of text without secrets: neither the known values, in any encoding that a message may quote them in, nor
 * what follows a name such as `Password=`.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  const known = secrets.filter((secret) => secret.length >= minSecretLength).flatMap(encodings);
  const longestFirst = [...new Set(known)].sort((a, b) => b.length - a.length);
  const clean = longestFirst.reduce((rest, secret) => rest.replaceAll(secret, redacted), text);
  return shortened(clean.replace(namedSecret, `$1${redacted}`).replace(/\s+/g, " ").trim());
}

function encodings(secret: string): string[] {
  const percent = encodeURIComponent(secret);
  const strict = percent.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const inJson = JSON.stringify(secret).slice(1, -1);
  const form = new URLSearchParams({ "": secret }).toString().slice(1);
  const twice = [strict, percent].map(encodeURIComponent);
  return [secret, percent, strict, inJson, form, ...twice];
}

function shortened(text: string): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength)}…`;
}
