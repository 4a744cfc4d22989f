export * from "./create-image";
export * from "./delete-image";
export * from "./distribute-image";
export * from "./image";
export * from "./image-view";
export * from "./in-body";
export * from "./ledger";
