import { DescribeClusters } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { pageOf } from "../../../core/paging";
import { PAGING } from "../paging";
import { clusterKind } from "./cluster";
import { clusterView } from "./cluster-view";

export const describeClusters = implement(DescribeClusters, (request, context) => {
  const clusters = context.store
    .of(clusterKind)
    .all()
    .filter(({ id }) => !request.ClusterId || id === request.ClusterId);
  const { items, ...page } = pageOf(clusters, request, PAGING);
  return { ...page, Clusters: items.map((cluster) => clusterView(context, cluster)) };
});
