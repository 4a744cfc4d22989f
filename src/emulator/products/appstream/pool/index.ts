export * from "./ledger";
export * from "./modify-pool";
export * from "./new-pool";
export * from "./node-pool";
export * from "./node-types";
export * from "./pool-view";
export * from "./scaling";
export * from "./schedule";
