import { IsUserAdmin } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";

/** The emulator's one key is that of the account itself. */
export const isUserAdmin = implement(IsUserAdmin, () => ({ IsAdmin: true, IsAllow: true }));

/** The user id of whoever calls. */
export const CALLER_UID = 1234567890;
