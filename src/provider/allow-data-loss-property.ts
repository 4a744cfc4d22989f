import type { Property } from "./declaration";

const PROMISE = "it is a promise of the program, not a setting of the cloud";

/** The input by which a program accepts that what people stored on a machine is lost. */
export const allowDataLoss: Property = {
  type: "boolean",
  wire: "",
  plain: true,
  default: false,
  doc:
    "Whether the disk of the machine, with all that is stored on it, may be lost. Without it a change that replaces " +
    "or rebuilds the machine fails in preview, and a machine that the program gives to somebody is protected from deletion.",
  effect: { kind: "recorded", because: PROMISE },
  read: { unreadable: PROMISE },
  source: "this provider",
};
