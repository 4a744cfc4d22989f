import type { Kind } from "../../../core/kind";

/** An application instance with the user who is bound to it. */
export type Session = {
  readonly AppInstanceGroupId: string;
  readonly EndUserId: string;
  readonly AppId: string;
  readonly NodeId: string;
  /** `connect` or `disconnect`. */
  readonly SessionStatus: string;
  readonly AppInstancePersistentId?: string;
};

export const sessionKind: Kind<Session> = {
  name: "appInstances",
  idField: "AppInstanceId",
  statusField: "Status",
  idPrefix: "ai-",
  fields: { EndUserId: "string", AppId: "string", NodeId: "string", SessionStatus: "string" },
};
