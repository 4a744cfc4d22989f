import type { Property } from "./declaration";
import { recorded } from "./describe";

const PROMISE = "it is a promise of the program, not a setting of the cloud";

/** The input by which a program accepts that what people have on an object is lost. */
const allowLossOf = (doc: string): Property => ({
  type: "boolean",
  wire: "",
  plain: true,
  default: false,
  doc,
  effect: recorded(PROMISE),
  read: { unreadable: PROMISE },
  source: "this provider",
});

export const allowMachineLoss = allowLossOf(
  "Whether the disk of the machine, with all that is stored on it, may be lost. Without it a change that replaces " +
    "or rebuilds the machine fails in preview, and a machine that the program gives to somebody is protected from deletion.",
);

export const allowSessionLoss = allowLossOf(
  "Whether the sessions of the group, with all that is stored on its nodes, may be lost. Without it a change that " +
    "replaces the group fails in preview. A group that is taken out of the program is deleted in any case.",
);
