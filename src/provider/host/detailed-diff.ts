import type * as protocol from "@pulumi/pulumi/proto/provider_pb";
import type { Detail } from "../planning/diff-details";
import { hostModule } from "./host-modules";

/** What a diff says to the host, and to the engine beyond what the host hands on. */
export interface DetailedDiff {
  readonly changes: boolean;
  readonly replaces: string[];
  readonly deleteBeforeReplace: boolean;
  readonly details: readonly Detail[];
}

/** The details of the diff that the host is reading right now. */
let beingRead: readonly Detail[] | undefined;
let isTaught = false;

/**
 * The same diff for the host. The host hands no details on, and without them the engine compares the inputs itself:
 * it then shows no line for a changed secret, and for a replacement all outputs. So the host's answer is taught to take
 * the details along. Where that does not work, the answer is what it was without.
 */
export function withDetails(diff: DetailedDiff): DetailedDiff {
  if (diff.details.length === 0 || !teachHost()) {
    return diff;
  }
  return {
    ...diff,
    get changes() {
      // The host reads this and puts it into its answer with nothing in between.
      beingRead = diff.details;
      return diff.changes;
    },
  };
}

function teachHost(): boolean {
  if (isTaught) {
    return true;
  }
  const proto = hostModule<typeof protocol>("../../proto/provider_pb");
  if (typeof proto?.DiffResponse?.prototype.setChanges !== "function") {
    return false;
  }
  const { DiffResponse, PropertyDiff } = proto;
  const setChanges = DiffResponse.prototype.setChanges;
  DiffResponse.prototype.setChanges = function (this: protocol.DiffResponse, changes) {
    for (const { path, kind, replaces } of beingRead ?? []) {
      const entry = new PropertyDiff();
      entry.setKind(PropertyDiff.Kind[`${WORDS[kind]}${replaces ? "_REPLACE" : ""}`]);
      this.getDetaileddiffMap().set(path, entry);
    }
    if (beingRead !== undefined) {
      this.setHasdetaileddiff(true);
    }
    beingRead = undefined;
    return setChanges.call(this, changes);
  };
  isTaught = true;
  return true;
}

const WORDS = { add: "ADD", delete: "DELETE", update: "UPDATE" } as const;
