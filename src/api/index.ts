export type { AccessKey } from "./access-key";
export { allByToken } from "./all-by-token";
export { type CallOptions, Client, type ClientOptions } from "./client";
export { type Endpoint, parseEndpoint, regionalEndpoint } from "./endpoint";
export {
  type ErrorFacts,
  emulatorCodes,
  isBusy,
  isNotFound,
  isWuyingError,
  localCodes,
  WuyingError,
} from "./errors";
export type { Field, Operation, Param, Product } from "./operation";
export {
  listAll,
  PAGE_SIZE,
  type Page,
  type PageRequest,
  type Pages,
  type Paging,
  pagesOf,
  type Whole,
} from "./page";
export { isRead } from "./reads";
export { isSecretName, redact } from "./redact";
export { resolveSettings, type SettingKey, type Settings } from "./settings";
export type { Timings } from "./timings";
export { scriptWording, stackWording, type Wording } from "./wording";
