import { inPlace, NO_OPERATION, readBy, replacing } from "../../language/describe";
import { maySignOut, replaces } from "../../language/disruption";

export const READ = "GetAppInstanceGroup";
export const MODIFY = "ModifyAppInstanceGroupAttribute";

export const REPLACED = replaces("groupUsers");
export const REPLACE = replacing(
  NO_OPERATION,
  REPLACED,
  "the group with its open sessions, its persistent sessions and what is stored on its nodes",
);

export const CHANGED = inPlace(MODIFY, maySignOut("groupUsers"));

export const readAs = readBy(READ);
