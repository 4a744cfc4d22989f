export { isWuyingError, WuyingError } from "./api/errors";
/** App Streaming Center, API 2021-09-01. */
export * as appstream from "./appstream";
/** Cloud desktop (graphic workstation), API 2019-06-18. */
export * as gws from "./gws";
