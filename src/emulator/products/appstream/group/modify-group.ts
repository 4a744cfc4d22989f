import {
  ModifyAppInstanceGroupAttribute,
  type ModifyAppInstanceGroupAttributeRequest,
} from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";
import { checkCapacity } from "../pool/new-pool";
import { settleScaling } from "../pool/scaling";
import { findGroup, type Group, groupKind } from "./group";

type Request = ModifyAppInstanceGroupAttributeRequest;

/** Changes what is given, at once. What is absent stays. */
export const modifyAppInstanceGroupAttribute = implement(
  ModifyAppInstanceGroupAttribute,
  (request, context) => {
    const { attributes, id } = findGroup(context, request);
    checkPreOpen(request);
    const changes = {
      ...plainChanges(request),
      ...policyChanges(request, attributes),
      ...poolChange(request, attributes),
    };
    settleScaling(context, id);
    context.store.of(groupKind).update(id, changes);
    return {};
  },
);

function checkPreOpen({ PreOpenAppId, PreOpenMode }: Request): void {
  if (PreOpenMode === "SINGLE_APP" && !PreOpenAppId) {
    throw errors.missing("PreOpenAppId", "for the mode SINGLE_APP");
  }
}

function plainChanges({ AppInstanceGroupName, PreOpenAppId, PreOpenMode, SessionTimeout }: Request) {
  return withoutAbsent({ AppInstanceGroupName, PreOpenAppId, PreOpenMode, SessionTimeout });
}

/** Policies are changed field by field. The storage policy has other fields here than when a group is made. */
function policyChanges(request: Request, group: Group): Partial<Group> {
  const { Network, PerSessionPerApp, SecurityPolicy, StoragePolicy } = request;
  return {
    ...(Network && { Network: { ...group.Network, ...withoutAbsent(Network) } }),
    ...(SecurityPolicy && { SecurityPolicy: { ...group.SecurityPolicy, ...withoutAbsent(SecurityPolicy) } }),
    ...(StoragePolicy && { StoragePolicy: storagePolicyWith(group.StoragePolicy, StoragePolicy) }),
    ...(PerSessionPerApp !== undefined && { RuntimePolicy: { ...group.RuntimePolicy, PerSessionPerApp } }),
  };
}

function poolChange({ NodePool: change }: Request, { NodePool }: Group): Partial<Group> {
  if (change === undefined) {
    return {};
  }
  if (NodePool === undefined || (change.NodePoolId && change.NodePoolId !== NodePool.NodePoolId)) {
    throw invalidParameter("NodePool.NodePoolId", `is not that of the group: "${change.NodePoolId ?? ""}"`);
  }
  const changed = { ...NodePool, NodeCapacity: change.NodeCapacity ?? NodePool.NodeCapacity };
  checkCapacity(changed);
  return { NodePool: changed };
}

function withoutAbsent<Value extends object>(value: Value): Partial<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Partial<Value>;
}

/** A profile is changed in the fields that are given: its place is said at creation only and has to stay. */
function storagePolicyWith(
  before: Group["StoragePolicy"],
  change: NonNullable<ModifyAppInstanceGroupAttributeRequest["StoragePolicy"]>,
): Group["StoragePolicy"] {
  const { UserProfile } = change;
  return {
    ...before,
    ...withoutAbsent(change),
    ...(UserProfile && { UserProfile: { ...before?.UserProfile, ...withoutAbsent(UserProfile) } }),
  };
}
