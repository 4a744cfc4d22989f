export * from "./addresses";
export * from "./check-server";
export * from "./create-server";
export * from "./ledger";
export * from "./modify-server";
export * from "./power";
export * from "./server";
export * from "./server-view";
