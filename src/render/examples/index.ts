import { type Described, nameOf } from "../described";
import { appstreamExamples } from "./appstream";
import type { Example } from "./example";
import { gwsExamples } from "./gws";

const EXAMPLES: Readonly<Record<string, Readonly<Record<string, Example>>>> = {
  appstream: appstreamExamples,
  gws: gwsExamples,
};

/** The example of a type. */
export function exampleFor(described: Pick<Described, "token">): Example {
  const { module, type } = nameOf(described);
  const example = EXAMPLES[module]?.[type];
  if (!example) {
    throw new Error(`${described.token} has no example: src/render/examples is to say how it is used`);
  }
  return example;
}
