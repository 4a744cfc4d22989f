import type { Effect } from "../../language/declaration";
import { NO_OPERATION, readBy } from "../../language/describe";

export const READ = "GetAppInstanceGroup";
export const MODIFY = "ModifyAppInstanceGroupAttribute";

export const REPLACE: Effect = {
  kind: "replace",
  because: NO_OPERATION,
  destroys: "the group with its open sessions, its persistent sessions and what is stored on its nodes",
};

export const readAs = readBy(READ);
