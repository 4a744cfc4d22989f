export * from "./image";
export * from "./ledger";
