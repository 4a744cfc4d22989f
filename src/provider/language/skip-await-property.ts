import type { Property } from "./declaration";
import { recorded } from "./describe";

const HASTE = "it is about how long an `up` takes, not a setting of the cloud";

/** The input by which a program does not wait for a new object to become ready, but goes on and waits for many at once. */
export const skipAwaitFor = (ready: string, meanwhile: string): Property => ({
  type: "boolean",
  wire: "",
  plain: true,
  default: false,
  doc:
    `Whether a new object counts as made as soon as the cloud has it in its listing, long before it is ready; \`${ready}\` waits for many of them at once. ` +
    `${meanwhile} A change of an object that exists waits as ever.`,
  effect: recorded(HASTE),
  read: { unreadable: HASTE },
  source: "this provider",
});
