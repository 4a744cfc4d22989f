import { ModifyAppPolicy } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { errors } from "../errors";
import { groupKind } from "../group/group";
import { productTypeOf } from "../product-type";
import { checkVideoPolicy, policyKind } from "./app-policy";

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
