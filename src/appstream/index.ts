import { loadedWhenUsed } from "../program/loaded-when-used";

export * from "./functions";
export * from "./generated";
export { policies } from "./policies";
export type * from "./quiet-image-update";

/** A hook for `AppInstanceGroup`: another image comes only in a maintenance window, and when nobody is connected. */
export declare const QuietImageUpdate: typeof import("./quiet-image-update").QuietImageUpdate;
export type QuietImageUpdate = import("./quiet-image-update").QuietImageUpdate;

loadedWhenUsed(exports, { QuietImageUpdate: () => require("./quiet-image-update") });
