export * from "./app-instances";
export * from "./bindings";
export * from "./candidate-group";
export * from "./connection-ticket";
export * from "./ledger";
export * from "./persistent-session";
export * from "./put-session";
export * from "./session";
