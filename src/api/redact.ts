/** What stands in a text where a secret was. */
export const redacted = "[secret]";

// Next-page, idempotence and client tokens are no secrets.
const secretWord =
  "password|secret|(?<!next|idempotence|client)token|ticket|authcode|signature|apikey|privatekey";
const secretName = new RegExp(`(${secretWord})$`, "i");

/** A value in JSON, in JSON within JSON, between single quotes, or bare. */
const value = [
  `(?<=(?<!\\\\)")(?:[^"\\\\]|\\\\[^])+`,
  `(?<=\\\\")(?:(?!(?<!\\\\)\\\\")[^])+`,
  `(?<=')[^']+`,
  `[^\\s"'&,;}\\\\]+`,
].join("|");

/**
 * A name and its value as they stand in a URL, a form, JSON or code; not as in prose, "password: must be longer".
 * Without a limit to what goes before the word, a long text takes quadratic time.
 */
const namedSecret = new RegExp(
  `(\\w{0,40}(?:${secretWord})(?:["'\\\\]*\\s*(?:=|%3D|%253D)\\s*|["'\\\\]+\\s*:\\s*|:(?=\\S))(?:\\\\*["'])?)(?:${value})`,
  "gi",
);

/** The vendor's messages can quote whole requests; nobody reads more than this. */
const maxLength = 500;

/** White space and names of secrets are looked for in this much, which is more than is ever kept. */
const maxSearched = 20 * maxLength;

/** A shorter value is no secret, and replacing it would make the text unreadable. */
const minSecretLength = 4;

/** Whether a parameter or field of this name is secret. */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** Whether a value must not be shown. Some parameters called `Config` are JSON texts with keys in them. */
export function holdsSecret(name: string, value: unknown): boolean {
  return isSecretName(name) || (name === "Config" && typeof value === "string");
}

/**
 * The values of all parameters of a request, at any depth, that must not be shown, and the secrets within those that
 * are JSON texts.
 */
export function secretsOf(request: unknown): readonly string[] {
  if (typeof request !== "object" || request === null) {
    return [];
  }
  return Object.entries(request).flatMap(([name, value]) => {
    if (typeof value !== "string") {
      return secretsOf(value);
    }
    return [...(holdsSecret(name, value) ? [value] : []), ...secretsOf(parsed(value))];
  });
}

function parsed(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A text without secrets: neither the known values, in any encoding that a message may quote them in, nor what follows
 * a name such as `Password=`.
 */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return withoutNamed(withoutKnown(text, secrets));
}

/** The same as one line of reasonable length. */
export function redact(text: string, secrets: readonly string[] = []): string {
  const searched = withoutKnown(text, secrets).slice(0, maxSearched);
  return shortened(withoutNamed(searched).replace(/\s+/g, " ").trim());
}

function withoutKnown(text: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => secret.length >= minSecretLength).flatMap(encodings);
  const longestFirst = [...new Set(known)].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, secret) => rest.replaceAll(secret, redacted), text);
}

const withoutNamed = (text: string): string => text.replace(namedSecret, `$1${redacted}`);

function encodings(secret: string): string[] {
  const percent = encodeURIComponent(secret);
  const strict = percent.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const inJson = JSON.stringify(secret).slice(1, -1);
  const form = new URLSearchParams({ "": secret }).toString().slice(1);
  const percents = [percent, strict, form].flatMap((text) => [text, text.replace(/%../g, lowerCase)]);
  return [
    secret,
    inJson,
    inJson.replace(/[<>&='\u2028\u2029]/g, unicodeEscape),
    ...percents,
    ...percents.map(encodeURIComponent),
  ];
}

const lowerCase = (text: string): string => text.toLowerCase();

/** How the JSON writers of Java and Go put characters that mean something in HTML. */
const unicodeEscape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

function shortened(text: string): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength)}…`;
}
