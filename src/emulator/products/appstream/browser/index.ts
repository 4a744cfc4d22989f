export * from "./browser-group";
export * from "./browser-group-view";
export * from "./create-browser-group";
export * from "./ledger";
export * from "./modify-browser-group";
