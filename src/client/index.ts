export {
  appstream,
  type CallOptions,
  gws,
  isBusy,
  isNotFound,
  isRead,
  isWuyingError,
  type Operation,
  WuyingError,
} from "../api";
export { type Client, type ClientOptions, createClient } from "./create-client";
export { type ListedBy, type ListOptions, listAll } from "./list-all";
