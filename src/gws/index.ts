export {
  DesktopPool,
  type DesktopPoolArgs,
  type DesktopPoolMember,
  type DesktopPoolOverrides,
  type DesktopPoolRollout,
  type DesktopPoolUser,
} from "./desktop-pool";
export * from "./functions";
export * from "./generated";
export { policies } from "./policies";
