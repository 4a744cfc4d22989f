import type { LedgerEntry } from "../../../core/ledger-entry";
import { ECS, entry, NOTHING, reference, SDK } from "../ledger-entry";

/** Images. */
export const IMAGE_LEDGER: readonly LedgerEntry[] = [
  entry(
    "image.list",
    ["DescribeImages"],
    "documented",
    "Takes no paging and lists all images; `InstanceType` is taken and ignored.",
    `${reference("5.1")}; ${SDK} for InstanceType`,
  ),
  entry(
    "image.system",
    ["DescribeImages"],
    "assumed",
    "The account starts with one Windows and one Ubuntu system image of 40 GB.",
    "the emulator's choice",
  ),
  entry(
    "image.create",
    ["CreateImage"],
    "assumed",
    "The instance must be Registered or Stopped, is Cloning meanwhile, and then goes back; the image is Creating with a progress, then Available, and has the size of the system disk. The words are documented, the order is not.",
    reference("4.2, 5.1, 5.2"),
  ),
  entry("image.name", ["SetImageName"], "documented", "Renames at once.", reference("5.4")),
  entry(
    "image.system.change",
    ["SetImageName", "DeleteImage"],
    "assumed",
    "A system image gets `OperationDenied.SystemImage` (403).",
    NOTHING,
  ),
  entry(
    "image.delete",
    ["DeleteImage"],
    "assumed",
    "An image in use gets `ImageUsingByInstance` (403), one being made `OperationDenied.ImageCopying` (403). Else it shows `UnAvailable` for a moment and is gone.",
    ECS,
  ),
];
