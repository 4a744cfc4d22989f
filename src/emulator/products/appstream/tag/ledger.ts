import type { LedgerEntry } from "../../../core/ledger-entry";
import { entry, NOTHING, OLDER_SDK, SDK } from "../ledger-entry";

const CLOUD = ["TagCloudResources", "UntagCloudResources", "ListTagCloudResources"];
const PLAIN = ["TagResources", "UntagResources", "ListTagResources"];

/** Tags, in both families of operations. */
export const TAG_LEDGER: readonly LedgerEntry[] = [
  entry(
    "tag.rules",
    [...CLOUD, ...PLAIN],
    "documented",
    "Up to 50 resources in a call and 20 custom tags on each; a tag of the same key is replaced; untagging what is not there is no error. Of the system's tags there are two, true or false.",
    SDK,
  ),
  entry(
    "tag.shared",
    [...CLOUD, ...PLAIN],
    "assumed",
    "Both families see the same tags of a group.",
    NOTHING,
  ),
  entry(
    "tag.cloud.types",
    CLOUD,
    "sdk-typed",
    "`WyId` is a workstation, `AliUid` the account, without ids. `CenterImageId` can only be set; images show their tags in their listing. Applications are told by the form of their ids.",
    OLDER_SDK,
  ),
  entry(
    "tag.cloud.partial",
    ["TagCloudResources", "UntagCloudResources"],
    "sdk-typed",
    "What fails is listed in `FailedResources`, with HTTP 200; the rest is tagged. The codes for an unknown resource and too many tags are assumed.",
    "samples of the vendor SDK for TypeScript",
  ),
  entry(
    "tag.cloud.values",
    ["TagCloudResources"],
    "documented",
    "Values have 1 to 128 characters. A bad key or value fails the whole call, with the codes of the other family, which is assumed.",
    SDK,
  ),
  entry(
    "tag.cloud.list",
    ["ListTagCloudResources"],
    "documented",
    "50 resources by default and 1000 at most, with a token for more. The total counts resources with tags, and only those are listed, which is assumed.",
    SDK,
  ),
  entry(
    "tag.plain",
    PLAIN,
    "documented",
    "Groups of the given region only; an unknown one fails the whole call. Values have 0 to 256 characters. The listing is flat and at once; its total counts tags.",
    SDK,
  ),
];
