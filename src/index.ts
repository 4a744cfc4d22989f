/** Cloud desktop (graphic workstation), API 2019-06-18. */

export { isWuyingError, WuyingError } from "./api";
export * as gws from "./gws";
