import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";
import type { GroupReference } from "../group/find-group";
import { productTypeOf } from "../product-type";

interface Request {
  readonly AppInstanceGroupId?: string;
  readonly AppInstanceGroupSetId?: string;
  readonly ProductType: string;
}

/** Exactly one of group and set; sets cannot be made by the API, so there are none. */
export function checkGroupOrSet({ AppInstanceGroupId, AppInstanceGroupSetId }: Request): void {
  if (Boolean(AppInstanceGroupId) === Boolean(AppInstanceGroupSetId)) {
    throw invalidParameter(
      "AppInstanceGroupId/AppInstanceGroupSetId",
      "must be exactly one of the two, but both or neither are given",
    );
  }
  if (AppInstanceGroupSetId) {
    throw errors.groupSetNotFound(AppInstanceGroupSetId);
  }
}

/** The group whose authorizations are listed, and the error when there is none. */
export function authorizedGroup(request: Request): [GroupReference, typeof errors.groupNotFound] {
  checkGroupOrSet(request);
  const isBrowser = productTypeOf(request.ProductType) === "CloudBrowser";
  return [request, isBrowser ? errors.browserGroupNotFound : errors.groupItemNotFound];
}
