import { gws } from "../../api";
import { programContext } from "../../program/context";
import { outputForm } from "../../program/output-form";

export interface GetUserAdminResult {
  /** Whether the calling account administers cloud desktop. */
  readonly isAdmin: boolean;
  /** Whether the calling account may use cloud desktop. */
  readonly isAllow: boolean;
}

/** What the calling account may do (IsUserAdmin). */
export async function getUserAdmin(_args: object = {}): Promise<GetUserAdminResult> {
  const { IsAdmin, IsAllow } = await programContext().client.call(gws.IsUserAdmin, {});
  return { isAdmin: IsAdmin ?? false, isAllow: IsAllow ?? false };
}

/** {@link getUserAdmin} as an output. */
export const getUserAdminOutput = outputForm(getUserAdmin);
