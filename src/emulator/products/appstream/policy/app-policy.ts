import type {
  CreateAppInstanceGroupRequest,
  ModifyAppPolicyRequest,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import type { Kind } from "../../../core/kind";
import { settled } from "../../../core/lifecycle";
import { checkRules, invalidParameter, type Rules } from "../../../core/rules";
import type { Kept } from "../kept";

export type VideoPolicy = Kept<NonNullable<ModifyAppPolicyRequest["VideoPolicy"]>>;

/** A display policy. No operation reads it. */
export type AppPolicy = { readonly VideoPolicy: VideoPolicy };

export const policyKind: Kind<AppPolicy> = {
  name: "appPolicies",
  idField: "AppPolicyId",
  idPrefix: "pg-",
  fields: { VideoPolicy: "object" },
};

const RULES: Rules = {
  VideoPolicy: {
    FrameRate: { oneOf: [30, 60] },
    StreamingMode: { oneOf: ["video", "mix"] },
    VisualQualityStrategy: { oneOf: ["adaptive", "smooth", "quality"] },
  },
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

export function checkVideoPolicy(policy: VideoPolicy): void {
  checkRules(RULES, "VideoPolicy", policy);
  if (policy.Webrtc === true && policy.StreamingMode === "mix") {
    throw invalidParameter("VideoPolicy.StreamingMode", "cannot be mix together with Webrtc");
  }
}
