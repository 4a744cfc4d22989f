// Made by scripts/generate-resources.mjs.
export * from "./app-instance-group";
export * from "./workstation";
export * from "./image";
