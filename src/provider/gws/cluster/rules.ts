import type { Failure, Properties } from "../../language/declaration";
import { isAbsent, isObject } from "../../language/values";

export function domainNeedsAdvanced({ clusterType, adDomain }: Properties): Failure | undefined {
  if (clusterType !== "gws.s1.standard" || isAbsent(adDomain)) {
    return undefined;
  }
  return {
    property: "adDomain",
    reason: 'needs clusterType "gws.s1.advanced": a standard cluster cannot join a domain',
  };
}

/** Two clusters cannot forward the same ports of one gateway, so the old one has to let go first. */
export function sharesGateway(olds: Properties, news: Properties): boolean {
  return isObject(olds.dnat) && isObject(news.dnat) && olds.dnat.natId === news.dnat.natId;
}
