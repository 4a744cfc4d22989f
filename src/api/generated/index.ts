// Generated from spec/*.json by scripts/generate-api.mjs. Do not edit: change the generator and run it again.

export * as appstream from "./appstream";
export * as gws from "./gws";
