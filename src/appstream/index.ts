export * from "./functions/app-instance-groups";
export * from "./functions/catalogue";
export * from "./functions/images";
export * from "./functions/workstations";
export * from "./generated";
