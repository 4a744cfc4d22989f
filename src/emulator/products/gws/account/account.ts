import { CreateServiceLinkedRole, IsUserAdmin } from "../../../../api/generated/gws";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import type { Kind } from "../../../core/kind";
import { settled } from "../../../core/lifecycle";
import { errors } from "../errors";

const ROLE_NAME = "AliyunServiceRoleForGws";

export const serviceLinkedRoleKind: Kind = {
  name: "serviceLinkedRoles",
  idField: "RoleName",
  idPrefix: "",
  fields: {},
};

export const createServiceLinkedRole = implement(CreateServiceLinkedRole, (_request, context) => {
  const roles = context.store.of(serviceLinkedRoleKind);
  if (roles.get(ROLE_NAME) !== undefined) {
    return { AlreadyExists: true };
  }
  roles.add(ROLE_NAME, { ServiceName: "gws.aliyuncs.com" }, settled("", context.clock.now()));
  return { AlreadyExists: false };
});

/** Refuses to go on in an account without the role through which the product makes servers. */
export function requireRole(context: Context): void {
  if (context.store.of(serviceLinkedRoleKind).get(ROLE_NAME) === undefined) {
    throw errors.roleMissing();
  }
}

/** The emulator's one key is that of the account itself. */
export const isUserAdmin = implement(IsUserAdmin, () => ({ IsAdmin: true, IsAllow: true }));

/** The user id of whoever calls. */
export const CALLER_UID = 1234567890;
