import type { LedgerEntry } from "../../../core/ledger-entry";
import { entry, help, JAVA_SDK, NOTHING, OLDER_SDK, OWN, SDK } from "../ledger-entry";

/** Images. */
export const IMAGE_LEDGER: readonly LedgerEntry[] = [
  entry(
    "image.body",
    ["ListImage", "CreateImageByInstance", "StartTaskForDistributeImage", "DeleteImage"],
    "sdk-typed",
    "Success is told in the body: `Code` is the string 200. The total of the listing is `Count`.",
    SDK,
  ),
  entry(
    "image.seed",
    ["ListImage"],
    "assumed",
    "System images of applications, workstations and desktops, in every region.",
    OWN,
  ),
  entry(
    "image.create",
    ["CreateImageByInstance"],
    "documented",
    "A workstation needs the id of its persistent session besides. It need not be stopped.",
    `${SDK}, ${OLDER_SDK}`,
  ),
  entry(
    "image.create.desktop",
    ["CreateImageByInstance"],
    "assumed",
    "Desktops belong to another product: any id is taken, as one of Windows 10 in cn-hangzhou.",
    OWN,
  ),
  entry(
    "image.create.group",
    ["CreateImageFromAppInstanceGroup"],
    "assumed",
    "Needs the group PUBLISHED; it stays so.",
    NOTHING,
  ),
  entry(
    "image.statuses",
    ["CreateImageByInstance", "CreateImageFromAppInstanceGroup", "ListImage"],
    "assumed",
    "INIT, CREATING, AVAILABLE. The words are documented, the order is not. The image is first in the region of its source.",
    OLDER_SDK,
  ),
  entry(
    "image.distribute",
    ["StartTaskForDistributeImage"],
    "documented",
    "Starts a copy to each region; how far each is, the listing tells.",
    help("starttaskfordistributeimage"),
  ),
  entry(
    "image.distribute.statuses",
    ["StartTaskForDistributeImage", "ListImage"],
    "assumed",
    "INIT, DISTRIBUTING, AVAILABLE per region; only then is the region in `ImageRegionList`. Regions that have the image, or are getting it, are left alone.",
    `only INIT occurs in samples; ${NOTHING}`,
  ),
  entry(
    "image.delete",
    ["DeleteImage"],
    "documented",
    "Only the account's own, and only unused; refusals have HTTP 200 with `Code` 400 and `Data` false. All regions lose it.",
    `${JAVA_SDK}; ${help("deleteimage")}`,
  ),
  entry(
    "image.not-found",
    ["DeleteImage", "StartTaskForDistributeImage"],
    "assumed",
    "An unknown image gets HTTP 400 with `Image.NotFound`; to the listing it is not there.",
    NOTHING,
  ),
];
