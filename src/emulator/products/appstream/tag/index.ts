export * from "./cloud-tags";
export * from "./group-tags";
export * from "./ledger";
export * from "./tag";
export * from "./tag-target";
