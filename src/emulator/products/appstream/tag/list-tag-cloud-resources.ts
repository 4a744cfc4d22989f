import { ListTagCloudResources } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { checkResourceType, idsOf, LISTABLE } from "./cloud-tag-ids";
import { tagTarget, tagTargets } from "./tag-target";

const DEFAULT_RESULTS = 50;
const MOST_RESULTS = 1000;
const SCOPES = ["All", "Custom", "System"];

/** Lists tags by resource. The token is the number of resources that came before. */
export const listTagCloudResources = implement(ListTagCloudResources, (request, context) => {
  const { MaxResults = DEFAULT_RESULTS, NextToken, ResourceIds = [], ResourceType, Scope = "All" } = request;
  checkResourceType(ResourceType, LISTABLE);
  if (!SCOPES.includes(Scope)) {
    throw invalidParameter("Scope", `must be one of ${SCOPES.join(", ")}, but is "${Scope}"`);
  }
  if (MaxResults < 1 || MaxResults > MOST_RESULTS) {
    throw invalidParameter("MaxResults", `must be from 1 to ${MOST_RESULTS}, but is ${MaxResults}`);
  }
  const isNamed = ResourceIds.length > 0 || ResourceType === "AliUid";
  const targets = isNamed
    ? idsOf(ResourceType, ResourceIds).flatMap((id) => tagTarget(context, ResourceType, id) ?? [])
    : tagTargets(context, ResourceType);
  const tagged = targets
    .map(({ id, tags }) => ({
      ResourceId: id,
      ResourceType,
      Tags: tags.filter((tag) => Scope === "All" || tag.Scope === Scope),
    }))
    .filter(({ Tags }) => Tags.length > 0);
  const start = startOf(NextToken);
  const end = start + MaxResults;
  return {
    ResourceTags: tagged.slice(start, end),
    TotalCount: tagged.length,
    NextToken: end < tagged.length ? String(end) : undefined,
  };
});

function startOf(token: string | undefined): number {
  const start = token ? Number(token) : 0;
  if (!Number.isInteger(start) || start < 0) {
    throw invalidParameter("NextToken", `is not one that was given out: "${token}"`);
  }
  return start;
}
