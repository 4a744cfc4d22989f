// Made by scripts/generate-resources.mjs.
export * from "./app-instance-group";
export * from "./image";
export * from "./workstation";
