/** Cloud desktop (graphic workstation), API 2019-06-18. */
export * as gws from "./gws";
export { isWuyingError, WuyingError } from "./api";
