import type { Property } from "./declaration";
import { NOBODY } from "./disruption";

/** The input by which an object that already exists comes under management. */
export const adoptId: Property = {
  type: "string",
  wire: "",
  doc:
    "Id of an existing object to take under management instead of creating one. It is read first; when a property " +
    "that cannot be changed in place differs from the program, nothing is touched and the differences are named.",
  effect: {
    kind: "ignored",
    because: "it only matters when the resource is first created in the stack",
    disruption: NOBODY,
  },
  read: { unreadable: "it is an instruction to the provider, not a property of the object" },
  source: "this provider",
};
