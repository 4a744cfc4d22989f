// Made by scripts/generate-resources.mjs.
export * from "./service-linked-role";
export * from "./cluster";
export * from "./instance";
export * from "./instance-restart";
export * from "./instances-ready";
export * from "./image";
