import { CLOUD_APP } from "../provider/appstream/product";
import type { Properties } from "../provider/language/declaration";
import { RETAIN } from "../provider/language/hidden";
import { canonical, hasUnknown, isAbsent } from "../provider/language/values";
import { groupPrices, periodText } from "./group-prices";
import type { LookUpPrices, PlannedResource, Price } from "./look-up";
import { type ClientIn, lookUpContext, Once, type Patience } from "./look-up-context";
import { PriceLists, unknown } from "./price-lists";
import { reasonOf } from "./reason";

const FREE: readonly Price[] = [{ kind: "free" }];

const NOT_OF_GWS = "the API of cloud desktops has no prices";
const NODES_ONLY = "the API prices the nodes of delivery groups only";

/** Types that cost something of which no operation tells how much, with what the bill follows in place. */
const UNPRICED: Readonly<Record<string, { readonly reason: string; readonly billed: readonly string[] }>> = {
  "gws:Cluster": { reason: NOT_OF_GWS, billed: [] },
  "gws:Image": { reason: NOT_OF_GWS, billed: [] },
  "gws:Instance": { reason: NOT_OF_GWS, billed: ["powerState"] },
  "appstream:BrowserInstanceGroup": { reason: NODES_ONLY, billed: ["maxAmount"] },
  "appstream:Image": { reason: NODES_ONLY, billed: ["distributionRegions"] },
  "appstream:Workstation": { reason: NODES_ONLY, billed: ["powerState"] },
};

/**
 * Looks up what a plan buys, and what is not paid any more. Amounts are differences to what is paid now, so those of
 * what goes are negative. Only reads are called, and what is asked once serves all resources.
 */
export function lookUpPrices(clientIn: ClientIn, patience: Patience = {}): LookUpPrices {
  return async (resources) => {
    const regions = new Once<PriceLists>();
    const listsIn = (region: string | undefined): PriceLists =>
      regions.get(region ?? "", () => new PriceLists(lookUpContext(clientIn(region), patience)));
    const found = await Promise.all(
      resources.map(async (resource) => [resource.urn, await pricesOf(resource, listsIn)] as const),
    );
    return new Map(found);
  };
}

async function pricesOf(
  resource: PlannedResource,
  listsIn: (region: string | undefined) => PriceLists,
): Promise<readonly Price[]> {
  const { token, region } = resource;
  try {
    if (token === "appstream:AppInstanceGroup") {
      return await groupPrices(resource, listsIn(region));
    }
    if (token === "appstream:GroupRenewal") {
      return await renewalPrices(resource, listsIn(region));
    }
  } catch (error) {
    return [unknown(reasonOf(error))];
  }
  if (token === "appstream:WorkstationRenewal") {
    return buys(resource) ? [unknown(workstationRenewal(resource))] : FREE;
  }
  return unpriced(resource);
}

/** An action is done when it is new, and again when it is replaced. */
const buys = ({ operation }: PlannedResource): boolean => operation === "create" || operation === "replace";

const RENEWAL = ["appInstanceGroupId", "period", "periodUnit"];

async function renewalPrices(resource: PlannedResource, lists: PriceLists): Promise<readonly Price[]> {
  if (!buys(resource)) {
    return FREE;
  }
  const { after = {} } = resource;
  const open = RENEWAL.find((name) => isAbsent(after[name]) || hasUnknown(after[name]));
  if (open !== undefined) {
    return [unknown(`${open} is not known before the update`)];
  }
  const [period, unit] = [Number(after.period), String(after.periodUnit)];
  const found = await lists.ofRenewal({
    AppInstanceGroupId: String(after.appInstanceGroupId),
    Period: period,
    PeriodUnit: unit,
    ProductType: CLOUD_APP,
  });
  return [
    "reason" in found ? found : { kind: "known", ...found, per: "once", period: periodText(period, unit) },
  ];
}

/** The program has to say what such a renewal is known to cost. */
function workstationRenewal({ after = {} }: PlannedResource): string {
  const said = typeof after.price === "number" ? `; the program says ${after.price}` : "";
  return `the API prices no renewal of a workstation${said}`;
}

function unpriced({ token, operation, before = {}, after = {} }: PlannedResource): readonly Price[] {
  const type = UNPRICED[token];
  if (type === undefined) {
    return FREE;
  }
  const isAffected = {
    create: isAbsent(after.adoptId),
    replace: true,
    update: type.billed.some((name) => changes(name, before, after)),
    delete: before[RETAIN] !== true,
  }[operation];
  return isAffected ? [unknown(type.reason)] : FREE;
}

const changes = (name: string, before: Properties, after: Properties): boolean =>
  !isAbsent(after[name]) && canonical(before[name]) !== canonical(after[name]);
