export * from "./authorize";
export * from "./authorized-users";
export * from "./ledger";
