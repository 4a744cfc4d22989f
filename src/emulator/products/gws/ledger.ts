import type { LedgerEntry, Mark } from "../../core/ledger-entry";

const SDK = "vendor SDKs, Python 2.0.0";
const GO_SDK = "vendor SDK for Go, 3.0.0";
const ECS = "no error table is published for this product; it runs on ECS, whose code this is";
const NOTHING = "not documented anywhere found";

/** The cloud desktop reference of 2020-10-26 (Chinese), by section. */
function reference(section: string): string {
  return `cloud desktop API reference 2020-10-26, ${section}`;
}

function entry(
  id: string,
  operations: readonly string[],
  mark: Mark,
  text: string,
  source: string,
): LedgerEntry {
  return { id: `gws.${id}`, product: "gws", operations, mark, text, source };
}

const ACCOUNT: readonly LedgerEntry[] = [
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

const CLUSTER: readonly LedgerEntry[] = [
  entry(
    "cluster.create",
    ["CreateCluster"],
    "documented",
    "Takes type, VPC and vSwitch; the name is not a parameter and is generated.",
    reference("3.1"),
  ),
  entry(
    "cluster.network",
    ["CreateCluster"],
    "assumed",
    "Any id that starts with `vpc-` or `vsw-` is taken; a vSwitch is not picked where none is given.",
    "the emulator has no network of its own",
  ),
  entry(
    "cluster.fields",
    ["DescribeClusters"],
    "documented",
    "Type and vSwitch are not read back; NAT and domain are empty while not linked.",
    reference("3.2"),
  ),
  entry(
    "cluster.statuses",
    ["CreateCluster", "DescribeClusters"],
    "assumed",
    "creating, starting, running, in that order. The words are documented, the order is not.",
    reference("3.2"),
  ),
  entry("cluster.name", ["SetClusterName"], "documented", "Renames at once.", reference("3.3")),
  entry(
    "cluster.delete",
    ["DeleteCluster"],
    "assumed",
    "Shows `deleted` for a while, then is gone. Needs the cluster `running` or `indebt`, or else `ClusterNotReady`.",
    NOTHING,
  ),
  entry(
    "cluster.delete.instances",
    ["DeleteCluster"],
    "assumed",
    "A cluster with instances, those being deleted included, is refused with `DependencyViolation` and their number.",
    ECS,
  ),
  entry(
    "cluster.ready",
    [
      "CreateInstance",
      "SetClusterPolicy",
      "DescribeClusterPolicy",
      "SetClusterADDomain",
      "DescribeClusterADDomain",
      "SetClusterDnat",
      "DescribeClusterConnections",
    ],
    "assumed",
    "Needs the cluster running, or else `ClusterNotReady`.",
    "third-party code expects this code of the live API; when it comes is inferred",
  ),
  entry(
    "cluster.policy.set",
    ["SetClusterPolicy"],
    "documented",
    "Replaces the whole policy: four fields are mandatory and `UdpPort` left out is `on`. `AsyncMode=true` answers at once with a task id, else the answer comes when it is done.",
    reference("3.5"),
  ),
  entry(
    "cluster.policy.more",
    ["SetClusterPolicy", "DescribeClusterPolicy"],
    "sdk-typed",
    "`DomainList` and `Audio` are kept as given; left out, they are cleared. Their values are not checked.",
    `${SDK}; ${GO_SDK} for Audio`,
  ),
  entry(
    "cluster.policy.initial",
    ["DescribeClusterPolicy"],
    "assumed",
    "A new cluster has clipboard and local drive `readwrite`, USB and watermark `off`, UDP `on`.",
    "the values of the sample answer",
  ),
  entry(
    "cluster.policy.get",
    ["DescribeClusterPolicy"],
    "documented",
    "Blocks by default; with `AsyncMode=true` it starts a query, or answers the one in `TaskId`.",
    reference("3.6"),
  ),
  entry(
    "cluster.domain.set",
    ["SetClusterADDomain"],
    "documented",
    "Links or, with `DomainDelete`, unlinks a domain in the background. The password is mandatory either way and never read back.",
    reference("3.7"),
  ),
  entry(
    "cluster.domain.type",
    ["SetClusterADDomain", "DescribeClusterADDomain"],
    "documented",
    "Only `gws.s1.advanced` supports domains (`IsSupported`).",
    reference("3.8"),
  ),
  entry(
    "cluster.domain.refused",
    ["SetClusterADDomain"],
    "assumed",
    "On another type it gets `OperationDenied.ClusterTypeNotSupported`; a DNS address that is no IP address is refused.",
    NOTHING,
  ),
  entry(
    "cluster.domain.get",
    ["DescribeClusterADDomain"],
    "assumed",
    "Without a task id it starts a query and has no domain yet; with one it answers it. `IsSupported` is always there.",
    reference("3.8 leaves open what the first call has"),
  ),
  entry(
    "cluster.dnat",
    ["SetClusterDnat"],
    "documented",
    "An empty `NatId` unlinks; without `NatEip` an address of the gateway is picked.",
    reference("3.10"),
  ),
  entry(
    "cluster.dnat.ids",
    ["SetClusterDnat"],
    "assumed",
    "Any id that starts with `nat-` or `ngw-` is taken; whether it is in the cluster's VPC is not checked. A second link replaces the first.",
    "the emulator has no network of its own",
  ),
  entry(
    "cluster.connections",
    ["DescribeClusterConnections"],
    "documented",
    "The first call starts a query, later ones with its task id answer it.",
    reference("3.11"),
  ),
  entry(
    "cluster.connections.what",
    ["DescribeClusterConnections"],
    "assumed",
    "Every ticket handed out opens a session, which ends when the instance stops, restarts or is deleted. Start and end are taken in either order; the last day counts whole.",
    "the reference swaps the two descriptions",
  ),
];

const INSTANCE: readonly LedgerEntry[] = [
  entry(
    "instance.create",
    ["CreateInstance"],
    "documented",
    "Values and ranges as listed: disk 20–500 GB and at least the image's size, disk category, work mode, bandwidth 1–100, periods per unit, up to 10 applications.",
    reference("4.1"),
  ),
  entry(
    "instance.create.only",
    ["CreateInstance"],
    "documented",
    "Bandwidth counts only with a public address; period and renewal only for a subscription.",
    reference("4.1"),
  ),
  entry(
    "instance.create.refused",
    ["CreateInstance"],
    "assumed",
    "Applications outside the work mode Application, or without a name, are refused; a subscription needs a period, in months by default.",
    NOTHING,
  ),
  entry(
    "instance.create.image",
    ["CreateInstance"],
    "assumed",
    "The image must exist (`InvalidImageId.NotFound`) and be Available (`IncorrectImageStatus`).",
    ECS,
  ),
  entry(
    "instance.type",
    ["CreateInstance"],
    "assumed",
    "Any type that starts with `ecs.` is taken with any disk category; names are generated in the manner of the sample.",
    "types differ by zone and are ECS's matter",
  ),
  entry(
    "instance.statuses",
    ["CreateInstance", "StartInstance", "StopInstance", "RestartInstance", "DescribeInstances"],
    "assumed",
    "Creating, Starting, Initializing, Unregistered, Registered; Stopping, Stopped. The words are documented, the order is not.",
    reference("4.2"),
  ),
  entry(
    "instance.fields",
    ["DescribeInstances"],
    "documented",
    "Disk, vSwitch, public address and renewal are not read back; the domain is the cluster's.",
    reference("4.2"),
  ),
  entry(
    "instance.bandwidth",
    ["DescribeInstances"],
    "assumed",
    "Without a public address both bandwidths read 0.",
    NOTHING,
  ),
  entry(
    "instance.user-id",
    ["DescribeInstances", "SetInstanceUser"],
    "sdk-typed",
    "`UserUid` and `UserId` name the same; both are taken and returned.",
    `${SDK}; ${reference("4.2, 4.8")}`,
  ),
  entry("instance.host-name", ["DescribeInstances"], "sdk-typed", "`HostName` is returned.", GO_SDK),
  entry(
    "instance.stopped-mode",
    ["DescribeInstances"],
    "assumed",
    "`StopCharging` for a stopped pay-as-you-go instance, else `Not-applicable`. The words are documented, when they come is not.",
    reference("4.2"),
  ),
  entry(
    "instance.bound",
    ["DescribeInstances"],
    "assumed",
    "`IsBoundUser` is true when the assigned id is 1234567890, the emulator's caller.",
    reference("4.2"),
  ),
  entry("instance.name", ["SetInstanceName"], "documented", "Renames at once.", reference("4.4")),
  entry(
    "instance.user",
    ["SetInstanceUser"],
    "documented",
    "Assigns a user; name and id are mandatory.",
    reference("4.8"),
  ),
  entry(
    "instance.user.clear",
    ["SetInstanceUser"],
    "assumed",
    "An empty name takes the instance from its user.",
    NOTHING,
  ),
  entry(
    "instance.power",
    ["StartInstance", "StopInstance", "RestartInstance"],
    "assumed",
    "Start needs Stopped; stop and restart need Registered or Unregistered; or else `IncorrectInstanceStatus`.",
    ECS,
  ),
  entry(
    "instance.delete",
    ["DeleteInstance"],
    "assumed",
    "Shows `Stopping`, then is gone. Needs Registered, Unregistered, Stopped or Missing, or else `IncorrectInstanceStatus`; so does a second delete.",
    ECS,
  ),
  entry(
    "instance.delete.subscription",
    ["DeleteInstance"],
    "assumed",
    "A subscription instance is refused before it expires (`ChargeTypeViolation`, 403).",
    "documented for the vendor's sibling desktop product; the code is ECS's",
  ),
  entry(
    "instance.policy",
    ["SetInstancePolicy", "DescribeInstancePolicy"],
    "documented",
    "For GPU instances; others read `N/A`. Asynchronous in the same way as the cluster's.",
    reference("4.10, 4.11"),
  ),
  entry(
    "instance.policy.refused",
    ["SetInstancePolicy"],
    "assumed",
    "On an instance without GPU it gets `OperationDenied.InstanceTypeNotSupported`; it needs Registered or Unregistered; a field left out is left alone.",
    NOTHING,
  ),
  entry(
    "instance.gpu",
    ["SetInstancePolicy", "DescribeInstancePolicy"],
    "assumed",
    "Types of the families gn, vgn, sgn, ga and ebmgn have a GPU.",
    "naming of ECS instance families",
  ),
  entry(
    "ticket",
    ["GetConnectTicket"],
    "documented",
    "The application's name is mandatory in the work mode Application and must be absent in Desktop. Blocks, or is polled by task id; the ticket is a file in Base64.",
    reference("4.9"),
  ),
  entry(
    "ticket.refused",
    ["GetConnectTicket"],
    "assumed",
    "Needs Registered; an unknown application gets `InvalidAppName.NotFound` (404); in a domain, user name and password are mandatory whoever calls.",
    reference("4.9 asks for them only of the assigned user"),
  ),
  entry(
    "ticket.private",
    ["GetConnectTicket"],
    "sdk-typed",
    "`UsePrivateIp` changes the address in the ticket.",
    GO_SDK,
  ),
  entry(
    "tasks",
    [
      "SetClusterPolicy",
      "SetClusterADDomain",
      "SetInstancePolicy",
      "DescribeClusterPolicy",
      "DescribeClusterADDomain",
      "DescribeInstancePolicy",
      "DescribeClusterConnections",
      "GetConnectTicket",
    ],
    "assumed",
    "Tasks on one object run one after the other; before a task has finished an answer has no values; an unknown or foreign task id gets `InvalidTaskId.NotFound` (404); a task is known for half an hour after it has finished.",
    NOTHING,
  ),
];

const IMAGE: readonly LedgerEntry[] = [
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

/** What the emulated cloud desktop does, and what it rests on. */
export const gwsLedger: readonly LedgerEntry[] = [...ACCOUNT, ...CLUSTER, ...INSTANCE, ...IMAGE];
