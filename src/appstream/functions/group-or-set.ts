export interface GroupOrSet {
  readonly appInstanceGroupId?: string;
  readonly appInstanceGroupSetId?: string;
}

/** What is wrong where a delivery group or a set of them has to be named, and not both. */
export function groupOrSetFailure({
  appInstanceGroupId,
  appInstanceGroupSetId,
}: GroupOrSet): string | undefined {
  if ((appInstanceGroupId === undefined) !== (appInstanceGroupSetId === undefined)) {
    return undefined;
  }
  const given = appInstanceGroupId === undefined ? "neither is given" : "both are given";
  return `appInstanceGroupId: give either it or appInstanceGroupSetId; ${given}`;
}
