import * as gws from "../../api/generated/gws";
import { programFunction } from "../../program/function";

export interface GetUserAdminResult {
  /** Whether the calling account administers cloud desktop. */
  readonly isAdmin: boolean;
  /** Whether the calling account may use cloud desktop. */
  readonly isAllow: boolean;
}

export const userAdmin = programFunction<Record<never, never>, GetUserAdminResult>({
  token: "gws:getUserAdmin",
  args: {},
  async run(_none, { client }) {
    const { IsAdmin, IsAllow } = await client.call(gws.IsUserAdmin, {});
    return { isAdmin: IsAdmin ?? false, isAllow: IsAllow ?? false };
  },
});
