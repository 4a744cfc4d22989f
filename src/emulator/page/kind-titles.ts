import type { Kind } from "../core/kind";

/** How the page shows a kind of object. */
export interface KindTitle {
  readonly one: string;
  readonly many: string;
  /** The field with the name that people know an object by. */
  readonly nameField?: string;
  /** The field that names the object which this one is shown under. */
  readonly underField?: string;
  /** Work and settings that a program does not make as objects of their own. */
  readonly isBackground?: true;
}

/** In the order that they are shown in, within their product. */
const TITLES: Readonly<Record<string, KindTitle>> = {
  clusters: { one: "Cluster", many: "Clusters", nameField: "Name" },
  instances: { one: "Desktop", many: "Desktops", nameField: "Name", underField: "ClusterId" },
  appInstanceGroups: {
    one: "Delivery group",
    many: "Delivery groups",
    nameField: "AppInstanceGroupName",
  },
  browserInstanceGroups: {
    one: "Browser group",
    many: "Browser groups",
    nameField: "CloudBrowserName",
  },
  wuyingServers: { one: "Workstation", many: "Workstations", nameField: "WuyingServerName" },
  appInstances: { one: "Session", many: "Sessions", underField: "AppInstanceGroupId" },
  persistentAppInstances: {
    one: "Persistent session",
    many: "Persistent sessions",
    nameField: "AppInstancePersistentName",
    underField: "AppInstanceGroupId",
  },
  images: { one: "Image", many: "Images", nameField: "Name" },
  centerImages: { one: "Image", many: "Images", nameField: "ImageName" },
  appPolicies: { one: "Policy", many: "Policies", isBackground: true },
  connections: { one: "Connection", many: "Connections", isBackground: true },
  connectionTasks: { one: "Connection task", many: "Connection tasks", isBackground: true },
  logDeliveries: { one: "Log delivery", many: "Log deliveries", isBackground: true },
  otaTasks: { one: "Upgrade task", many: "Upgrade tasks", isBackground: true },
  serviceLinkedRoles: { one: "Service-linked role", many: "Service-linked roles", isBackground: true },
  tagHolders: { one: "Tag holder", many: "Tag holders", isBackground: true },
  tasks: { one: "Task", many: "Tasks", isBackground: true },
  tenantConfigs: { one: "Tenant setting", many: "Tenant settings", isBackground: true },
};

const ORDER = Object.keys(TITLES);

export const titleOf = ({ name }: Kind): KindTitle => TITLES[name] ?? { one: name, many: name };

/** Sorts kinds in the order of the table; others come last. */
export function inOrder(kinds: readonly Kind[]): Kind[] {
  const place = ({ name }: Kind): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return [...kinds].sort((a, b) => place(a) - place(b));
}
