export * from "./functions";
export * from "./generated";
