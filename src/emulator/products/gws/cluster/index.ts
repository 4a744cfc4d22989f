export * from "./cluster";
export * from "./cluster-domain";
export * from "./cluster-policy";
export * from "./create-cluster";
export * from "./delete-cluster";
export * from "./ledger";
export * from "./set-cluster-dnat";
