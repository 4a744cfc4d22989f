export * from "./functions";
export * from "./generated";
export { policies } from "./policies";
export { type MaintenanceWindow, QuietImageUpdate, type QuietImageUpdateArgs } from "./quiet-image-update";
