import type { LedgerEntry } from "../../../core/ledger-entry";
import { ECS, entry, NOTHING, reference, SDK } from "../ledger-entry";

/** The account, and what holds for every kind. */
export const ACCOUNT_LEDGER: readonly LedgerEntry[] = [
  entry(
    "role.create",
    ["CreateServiceLinkedRole"],
    "documented",
    "Creates the role once; `AlreadyExists` tells whether it was there.",
    reference("3.12"),
  ),
  entry(
    "role.needed",
    ["CreateCluster"],
    "assumed",
    "Without the role a cluster is refused with `ServiceLinkedRoleNotExist` (403). The need for the role is documented, the refusal and its code are not.",
    `${reference("2")}; the code is the emulator's`,
  ),
  entry(
    "admin",
    ["IsUserAdmin"],
    "sdk-typed",
    "The emulator's one key is an administrator.",
    `${SDK}; not in the reference`,
  ),
  entry(
    "resources",
    ["DescribeAvailableResource"],
    "documented",
    "Lists zones per cluster type. Which zones is the emulator's choice.",
    reference("3.9"),
  ),
  entry(
    "not-found.describe",
    ["DescribeClusters", "DescribeInstances", "DescribeImages"],
    "assumed",
    "An unknown id gives an empty list, not an error.",
    NOTHING,
  ),
  entry(
    "not-found.change",
    ["SetClusterName", "DeleteCluster", "SetInstanceName", "DeleteInstance", "SetImageName", "DeleteImage"],
    "assumed",
    "Any other operation on an unknown id gets `Invalid…Id.NotFound` (404).",
    ECS,
  ),
  entry(
    "paging",
    ["DescribeClusters", "DescribeInstances"],
    "assumed",
    "Pages have 10 objects by default and 100 at most; a page past the end is empty. The default is the one in the samples.",
    reference("3.2, 4.2"),
  ),
  entry(
    "names",
    ["SetClusterName", "SetInstanceName", "SetImageName"],
    "assumed",
    "Names need not be unique, and neither length nor characters are checked.",
    NOTHING,
  ),
];
