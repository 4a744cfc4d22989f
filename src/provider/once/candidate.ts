import type { Candidate } from "../language/declaration";
import { momentOf } from "../language/moment";
import { markOf } from "./owner-name";

/** An object whose mark is its name, from what a listing says of it. */
export const candidateByName = (
  id: string | undefined,
  name: string | undefined,
  createTime: string | undefined,
): Candidate => ({ id: id ?? "", mark: markOf(name), createdAt: momentOf(createTime) });
