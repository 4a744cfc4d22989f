export * from "./functions";
export * from "./generated";
export { policies } from "./policies";
