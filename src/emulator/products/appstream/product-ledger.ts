import type { LedgerEntry } from "../../core/ledger-entry";
import { entry, help, JAVA_SDK, NOTHING, OWN, SDK } from "./ledger-entry";

/** What holds for all of the product, and what belongs to no resource. */
export const PRODUCT_LEDGER: readonly LedgerEntry[] = [
  entry(
    "not-found",
    ["GetAppInstanceGroup", "DeleteAppInstanceGroup", "RenewWuyingServer"],
    "documented",
    "What does not exist is answered with HTTP 400 and a code that ends in `.NotFound`. A group under another product type counts as absent; deleting names `InvalidAppInstanceGroupSpecItem` or, for browsers, `InvalidBrowserInstanceGroup`.",
    help("deleteappinstancegroup, error codes"),
  ),
  entry(
    "product-type",
    ["GetAppInstanceGroup", "ListImage", "ListWuyingServer", "ListZones"],
    "assumed",
    "Product types are read without case everywhere, `wuying_server` is one too, and answers have the documented spelling.",
    `${SDK} says so for some operations only; a sample of ListWuyingServer has the other spelling`,
  ),
  entry(
    "leaving",
    ["DeleteAppInstanceGroup", "DeleteWuyingServer"],
    "assumed",
    "While it is being deleted an object is still read; to any change it counts as gone.",
    NOTHING,
  ),
  entry(
    "order",
    ["ListAppInstanceGroup", "ListImage", "ListWuyingServer", "ListAppInstances"],
    "assumed",
    "Listings have the newest first; a page past the end is empty and has the full total.",
    `${JAVA_SDK} for the listings of published objects`,
  ),
  entry(
    "paging",
    ["ListAppInstanceGroup", "ListWuyingServer", "ListImage"],
    "assumed",
    "Pages have 10 objects by default and 100 at most. Documented for images; for groups and workstations the default is not.",
    SDK,
  ),
  entry("regions", ["ListRegions"], "sdk-typed", "The one field is lower-case: `regionId`.", SDK),
  entry(
    "regions.which",
    ["ListRegions", "CreateAppInstanceGroup", "CreateWuyingServer"],
    "assumed",
    "Regions are a fixed list that is longer than the one in the reference; others are refused. Zones are a, b and g of each.",
    OWN,
  ),
  entry(
    "zones",
    ["ListZones"],
    "documented",
    "A region that is not supported gets `InvalidParameter.ValueInvalid`; the system is read without case.",
    SDK,
  ),
  entry(
    "tenant",
    ["ListTenantConfig", "ModifyTenantConfig"],
    "documented",
    "The expiry reminder is the only setting that can be changed. It starts as true, which is assumed.",
    JAVA_SDK,
  ),
  entry(
    "price",
    ["GetResourcePrice", "GetResourceRenewPrice"],
    "assumed",
    "Prices come from a small table, by hour when paid by use. Amounts are strings; a node type gives `PriceModel`, a session type `PriceList`, as typed in the SDK.",
    OWN,
  ),
  entry(
    "ota",
    ["ListOtaTask", "GetOtaTaskByTaskId", "ApproveOtaTask"],
    "documented",
    "Success is `Code: success` without a message. An approval changes the group's task id, so that it has to be read again. One task by itself has no status.",
    SDK,
  ),
  entry(
    "ota.running",
    ["ApproveOtaTask"],
    "sdk-typed",
    "While an upgrade runs, another is refused in the body with `OtaTask.Running`.",
    "samples of the vendor SDK for TypeScript",
  ),
  entry(
    "ota.waiting",
    ["ListOtaTask", "ApproveOtaTask"],
    "assumed",
    "Every group starts with one upgrade waiting. An approved one runs from its start time for two emulated minutes; the group's status stays as it is.",
    OWN,
  ),
];
