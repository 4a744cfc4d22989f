export {
  type CallOptions,
  isBusy,
  isNotFound,
  isRead,
  isWuyingError,
  type Operation,
  WuyingError,
} from "../api";
export { appstream, gws } from "../api/generated";
export { type Client, type ClientOptions, createClient } from "./create-client";
export { type ListedBy, type ListOptions, listAll } from "./list-all";
