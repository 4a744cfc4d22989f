/** Around each needle, so that every encoding changes the whole: quotes, signs of URLs and HTML, letters of more bytes. */
const [BEFORE, AFTER] = ["q'\"+/%& ", " é\\<>"];

/** Secrets that are given to a stack, and looked for in all that it leaves behind. */
export class Canaries {
  readonly #needles = new Map<string, string>();

  /** A secret to give away. The needle in it looks the same in every encoding but base64 and hexadecimal. */
  make(name: string): string {
    return BEFORE + this.#needle(name) + AFTER;
  }

  /** A secret of plain letters and digits, as most are. */
  makePlain(name: string): string {
    return this.#needle(name);
  }

  /** Looks for a secret that somebody else has made. */
  found(name: string, value: string): void {
    this.#needles.set(name, value);
  }

  /** Which secrets are in a text, and in which line of it; never their values. */
  leaks(where: string, text: string): string[] {
    return [...this.#needles].flatMap(([name, needle]) => {
      const form = forms(needle).find(({ looks }) => text.includes(looks));
      if (form === undefined) {
        return [];
      }
      const line = text.slice(0, text.indexOf(form.looks)).split("\n").length;
      return [`${name} ${form.is} in ${where}, line ${line}`];
    });
  }

  /** The text without every line that has a secret in it, for a message about something else. */
  withoutLeaks(text: string): string {
    const lines = text.split("\n");
    return lines
      .map((line) => (this.leaks("", line).length > 0 ? "(a line with a secret)" : line))
      .join("\n");
  }

  #needle(name: string): string {
    const needle = `Canary${name.replace(/[^A-Za-z0-9]/g, "")}Z`;
    this.#needles.set(name, needle);
    return needle;
  }
}

function forms(needle: string): { readonly is: string; readonly looks: string }[] {
  const bytes = Buffer.from(needle);
  const base64 = [0, 1, 2].map((offset) => base64At(bytes, offset));
  const base64url = base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
  return [
    { is: "as it is", looks: needle },
    { is: "escaped", looks: JSON.stringify(needle).slice(1, -1) },
    { is: "percent-encoded", looks: encodeURIComponent(needle) },
    { is: "in hexadecimal", looks: bytes.toString("hex") },
    ...[...base64, ...base64url].map((looks) => ({ is: "in base64", looks })),
  ];
}

/** What base64 makes of the bytes within others, whatever those are, when so many come before them. */
function base64At(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
  return text.slice(Math.ceil((offset * 4) / 3), Math.floor(((offset + bytes.length) * 4) / 3));
}
