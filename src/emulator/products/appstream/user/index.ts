export * from "./authorize";
export * from "./authorized-to-user";
export * from "./authorized-users";
export * from "./ledger";
