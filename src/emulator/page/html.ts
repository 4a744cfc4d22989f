/** A text that is HTML already, and goes into the page as it is. */
export class Html {
  constructor(readonly text: string) {}
}

/** What can stand in a template: a text is escaped, what is not there is left out. */
export type Part = Html | string | number | false | undefined | readonly Part[];

/** Makes HTML of a template; everything in it that is not HTML already is escaped. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(texts.reduce((before, text, index) => `${before}${rendered(parts[index - 1])}${text}`));
}

function rendered(part: Part): string {
  if (part === undefined || part === false) {
    return "";
  }
  if (part instanceof Html) {
    return part.text;
  }
  return Array.isArray(part) ? part.map(rendered).join("") : escaped(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
