import { loadedWhenUsed } from "../program/loaded-when-used";

export type * from "./desktop-pool";
export * from "./functions";
export * from "./generated";
export { policies } from "./policies";

/** Desktops of many people, one each, that are alike: a component of one `Instance` for each user. */
export declare const DesktopPool: typeof import("./desktop-pool").DesktopPool;
export type DesktopPool = import("./desktop-pool").DesktopPool;

loadedWhenUsed(exports, { DesktopPool: () => require("./desktop-pool") });
