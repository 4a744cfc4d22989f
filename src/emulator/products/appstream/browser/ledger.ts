import type { LedgerEntry } from "../../../core/ledger-entry";
import { entry, help, JAVA_SDK, NOTHING, SDK } from "../ledger-entry";

/** Browser groups. */
export const BROWSER_LEDGER: readonly LedgerEntry[] = [
  entry(
    "browser.create",
    ["CreateBrowserInstanceGroup"],
    "documented",
    "Region, name and the operating system Windows are mandatory. Tags, timers, a node pool and the time that a disconnected session is kept are ignored. The answer has group and order.",
    SDK,
  ),
  entry(
    "browser.values",
    ["CreateBrowserInstanceGroup", "ModifyBrowserInstanceGroup"],
    "documented",
    "Access restriction, clipboard, file transfer, clients, watermark and the other values of the policy are checked against the documented ones. Up to 200 users, or up to 10 user groups, and up to 20 sites of which each is there once; a list or its file; ending idle sessions needs a time; synchronised cookies need an image. The codes, such as `InvalidParameter.ImageId`, are assumed.",
    SDK,
  ),
  entry(
    "browser.bookmarks",
    ["CreateBrowserInstanceGroup", "ModifyBrowserInstanceGroup"],
    "documented",
    "A bookmark has a name and an address, and no two have the same address. Lengths of 64, 1024 and 64 count without the white space around them.",
    SDK,
  ),
  entry(
    "browser.image",
    ["CreateBrowserInstanceGroup"],
    "assumed",
    "A group from an image that does not exist or is not of Windows turns FAILED. Left out, image and instance type are defaults of which only the names are the emulator's.",
    "that a create may fail for want of an image is in the vendor SDK for Python; how is not documented",
  ),
  entry(
    "browser.modify",
    ["ModifyBrowserInstanceGroup"],
    "assumed",
    "Changes what is given, at once, and takes the group from PUBLISHED or MAINTAIN_FAILED through MAINTAINING; in any other status it answers `InvalidBrowserInstanceGroup.StatusInvalid`. The most instances only change with payment by monthly active users, which is documented.",
    `${SDK}, for the statuses and the parameters`,
  ),
  entry(
    "browser.deltas",
    ["ModifyBrowserInstanceGroup"],
    "assumed",
    "Bookmarks and sites with an id change that one, those without are new, and those named by their ids go. Client addresses are added to the others or revoked by address, clients are switched one by one, and the fields of a clipboard policy stay until they are given.",
    `the parameters in ${SDK}; that they are changes and no whole lists follows from their names`,
  ),
  entry(
    "browser.files",
    ["CreateBrowserInstanceGroup", "ModifyBrowserInstanceGroup"],
    "assumed",
    "Uploaded files of bookmarks and sites are taken and not read.",
    NOTHING,
  ),
  entry(
    "browser.read",
    ["GetBrowserInstanceGroup"],
    "documented",
    "At most 20 bookmarks and 20 sites, each with an id. The name has another name than in writes, and whether cookies are synchronised is a text. Storage, security, files and users are not shown. One that does not exist is answered with `InvalidBrowserInstanceGroup.NotFound`, which is assumed of this operation.",
    SDK,
  ),
  entry(
    "browser.read.defaults",
    ["GetBrowserInstanceGroup", "ListBrowserInstanceGroup"],
    "assumed",
    "The policy shows every client, on unless it is switched off. `Pro` is the version with payment by monthly active users, which is documented, and `Basic` any other.",
    NOTHING,
  ),
  entry(
    "browser.list",
    ["ListBrowserInstanceGroup"],
    "documented",
    "One status at most. One name filter looks in names, the other in names and ids. Neither bookmarks nor sites are shown.",
    `${SDK}, ${JAVA_SDK}`,
  ),
  entry(
    "browser.delete",
    ["DeleteAppInstanceGroup"],
    "assumed",
    "Deletes a browser group under the product type CloudBrowser: no other operation is published that does.",
    `the error code InvalidBrowserInstanceGroup.NotFound of ${help("deleteappinstancegroup")}`,
  ),
  entry(
    "browser.users",
    ["AuthorizeInstanceGroup", "ListAuthorizedUsers", "ListAuthorizedUserGroups"],
    "documented",
    "Browser groups are named by their ids under the product type CloudBrowser. That users and user groups are not mixed, by `AuthAppInstanceGroup.MixNotSupported`, is assumed of these operations.",
    JAVA_SDK,
  ),
];
