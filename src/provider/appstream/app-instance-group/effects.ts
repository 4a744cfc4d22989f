import type { Effect, ReadBack } from "../../language/declaration";
import { NO_OPERATION } from "../facts";

export const READ = "GetAppInstanceGroup";
export const MODIFY = "ModifyAppInstanceGroupAttribute";

export const REPLACE: Effect = {
  kind: "replace",
  because: NO_OPERATION,
  destroys: "the group with its open sessions, its persistent sessions and what is stored on its nodes",
};

export const readAs = (field: string): ReadBack => ({ operation: READ, field });
