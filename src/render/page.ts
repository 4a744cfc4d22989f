import type { Property } from "../provider/language/declaration";
import type { Disruption } from "../provider/language/disruption";
import { changesTable, fieldsOf, replacesWords, usualReplacement } from "./changes";
import { type Described, kebab, nameOf } from "./described";
import type { Example, Given } from "./examples/example";
import { programOf, propertyListing } from "./program";
import { propertySection, type Section } from "./property";
import { exampleOf, nestedExampleOf } from "./sample";
import { inOneLine, WIDTH } from "./source";
import { statesSection } from "./states";
import { disruptionWords, type Facts, inherited } from "./words";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** A property as its section sees it. */
interface Placed {
  readonly path: string;
  readonly property: Property;
  readonly facts: Facts;
}

/** The sections of the properties, each followed by those of what is nested in it. */
function sections({ properties, isAction }: Described, example: Example): string[] {
  const said = { usual: usualReplacement(properties), replaces: replacesWords(isAction) };
  return Object.entries(properties).flatMap(([path, property]) => {
    const own = { path, property, facts: inherited(property) };
    const listing = propertyListing(path, exampleOf(example, path, property));
    const nested = (outer: Placed): string[] =>
      placedIn(outer).flatMap((each) => {
        const value = nestedExampleOf(example, each.path, each.property, property);
        return [propertySection({ ...each, ...said, ...shownAs(each.path, value), outer }), ...nested(each)];
      });
    return [
      propertySection({ ...own, ...said, outer: undefined, listing, inline: undefined }),
      ...nested(own),
    ];
  });
}

/** A nested property is shown in a line where one is enough. */
function shownAs(path: string, value: Given | undefined): Pick<Section, "listing" | "inline"> {
  if (value === undefined) {
    return { listing: "", inline: undefined };
  }
  const name = path.slice(path.lastIndexOf(".") + 1);
  const inline = `${name}: ${inOneLine(value)}`;
  return inline.length <= WIDTH
    ? { listing: "", inline }
    : { listing: propertyListing(name, value), inline: undefined };
}

/** What is nested in a property, one level down. */
const placedIn = ({ path, property, facts }: Placed): Placed[] =>
  Object.entries(fieldsOf(property) ?? {}).map(([name, each]) => ({
    path: `${path}${property.fields ? "." : "[]."}${name}`,
    property: each,
    facts: inherited(each, facts),
  }));

/** What making, replacing and deleting the object does to people, and how long it may take. */
function wholeTable({ disruption, timeouts, isAction }: Described): string {
  const words = (each: Disruption): string => cell(disruptionWords(each));
  const lines = [
    ["create", words(disruption.create), timeouts.create],
    ["change in place", "what the sections below say", timeouts.update],
    [isAction ? "do it again" : "replace", words(disruption.replace), "those of create and delete"],
    ["delete", words(disruption.delete), timeouts.delete],
  ].map((cells) => `| ${cells.join(" | ")} |`);
  return `| to | people | default timeout |\n|---|---|---|\n${lines.join("\n")}`;
}

function replacementWords({ properties, isAction }: Described): string {
  const usual = usualReplacement(properties);
  if (!usual) {
    return "";
  }
  const lost = usual.destroys ? ` Lost with the old one: ${usual.destroys}.` : "";
  return `\n\nWhere a section does not say why a change ${replacesWords(isAction)}: ${usual.because}.${lost}`;
}

function outputRows(outputs: Described["outputs"]): string[] {
  return Object.entries(outputs).flatMap(([name, { type, doc, read, fields, items }]) => [
    `| \`${name}\` | ${type} | ${cell(doc)} | ${read.operation} |`,
    ...Object.entries(fields ?? items?.fields ?? {}).map(
      ([field, each]) =>
        `| \`${name}${fields ? "." : "[]."}${field}\` | ${each.type} | ${cell(each.doc)} | |`,
    ),
  ]);
}

/** The reference page of a resource. */
export function renderPage(described: Described, example: Example): string {
  const { module, type } = nameOf(described);
  const { doc, properties, outputs } = described;
  return `# wuying.${module}.${type}

${doc}

${programOf(described, example)}

## What a change does

${changesTable(described)}${replacementWords(described)}

${wholeTable(described)}

The resource option \`customTimeouts\` changes the timeouts. The words in brackets, such as \`signOut\`, are those of [the report](../../report.md) and [the policy pack](../../policy-pack.md).
${statesSection(described)}
## Inputs

${Object.keys(properties).length === 0 ? "None." : sections(described, example).join("\n\n")}

## Outputs

Every input is an output too.${Object.keys(outputs).length === 0 ? " The cloud adds none." : ` The cloud adds these:\n\n| property | type | meaning | from |\n|---|---|---|---|\n${outputRows(outputs).join("\n")}`}

\`${type}.get(name, id)\` reads an existing object without managing it.
`;
}

/** The index of all reference pages. */
export function renderIndexPage(all: readonly Described[]): string {
  const lines = all.map((described) => {
    const { module, type } = nameOf(described);
    return `- [wuying.${module}.${type}](${module}/${kebab(type)}.md): ${described.doc}`;
  });
  return `# Reference

Made from the resource declarations.

${lines.join("\n")}
`;
}
