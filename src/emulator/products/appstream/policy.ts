import {
  type CreateAppInstanceGroupRequest,
  ModifyAppPolicy,
  type ModifyAppPolicyRequest,
} from "../../../api/generated/appstream";
import type { Context } from "../../core/context";
import { implement } from "../../core/handler";
import type { Kind } from "../../core/kind";
import { settled } from "../../core/lifecycle";
import { invalidParameter } from "../../core/rules";
import type { DeepReadonly } from "../../core/wire";
import { errors } from "./errors";
import { groupKind } from "./group/group";
import { productTypeOf } from "./product-type";

export type VideoPolicy = DeepReadonly<NonNullable<ModifyAppPolicyRequest["VideoPolicy"]>>;

/** A display policy. No operation reads it. */
export type AppPolicy = { readonly VideoPolicy: VideoPolicy };

export const policyKind: Kind<AppPolicy> = {
  name: "appPolicies",
  idField: "AppPolicyId",
  idPrefix: "pg-",
  fields: { VideoPolicy: "object" },
};

/** The policy of a new group: the one that it names, or one of its own. */
export function policyFor(context: Context, request: CreateAppInstanceGroupRequest): string {
  const { AppPolicyId, VideoPolicy = {} } = request;
  checkVideoPolicy(VideoPolicy);
  const policies = context.store.of(policyKind);
  const known = AppPolicyId ? policies.get(AppPolicyId) : undefined;
  const id = AppPolicyId || context.newId(policyKind.idPrefix);
  if (known === undefined) {
    policies.add(id, { VideoPolicy }, settled("", context.clock.now()));
  } else {
    policies.update(id, { VideoPolicy: { ...known.attributes.VideoPolicy, ...VideoPolicy } });
  }
  return id;
}

function checkVideoPolicy(policy: VideoPolicy): void {
  if (policy.Webrtc === true && policy.StreamingMode === "mix") {
    throw invalidParameter("VideoPolicy.StreamingMode", "cannot be mix together with Webrtc");
  }
}

/** Changes the given fields of a policy at once, for every group that has it. */
export const modifyAppPolicy = implement(ModifyAppPolicy, (request, context) => {
  productTypeOf(request.ProductType);
  const policies = context.store.of(policyKind);
  const policy = policies.get(request.AppPolicyId);
  if (policy === undefined) {
    throw errors.policyNotFound(request.AppPolicyId);
  }
  const VideoPolicy = { ...policy.attributes.VideoPolicy, ...request.VideoPolicy };
  checkVideoPolicy(VideoPolicy);
  policies.update(policy.id, { VideoPolicy });
  const groups = context.store.of(groupKind);
  for (const { attributes, id } of groups.all()) {
    if (attributes.AppPolicyId === policy.id) {
      groups.update(id, { VideoPolicy });
    }
  }
  return {};
});
