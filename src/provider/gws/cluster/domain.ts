import * as gws from "../../../api/generated/gws";
import type { Context } from "../../language/context";
import type { Change, Properties, PropertyTable } from "../../language/declaration";
import { recorded } from "../../language/describe";
import { text } from "../../language/text";
import { isAbsent, isObject } from "../../language/values";
import { requestFor } from "../../language/wire";
import { awaitTask } from "../task";

const SOURCE = "API reference, SetClusterADDomain and DescribeClusterADDomain";

export const domainFields: PropertyTable = {
  domainName: {
    type: "string",
    wire: "DomainName",
    required: true,
    doc: "Fully qualified name of the Active Directory domain.",
    source: SOURCE,
  },
  domainDnsIp: {
    type: "string",
    wire: "DomainDnsIp",
    required: true,
    doc: "IP address of the domain's DNS server; the cluster's VPC needs a route to it.",
    source: SOURCE,
  },
  domainAdmin: {
    type: "string",
    wire: "DomainAdmin",
    doc: "Account that may join computers to the domain. A change is kept for the next join or leave and calls nothing.",
    effect: recorded("the account is only used while joining and leaving"),
    read: { unreadable: "the API never returns it" },
    source: SOURCE,
  },
  domainPassword: {
    type: "string",
    wire: "DomainPassword",
    required: true,
    secret: true,
    doc: "Password of that account, needed to join and to leave. A change is kept for the next join or leave and calls nothing.",
    effect: recorded("the password is only used while joining and leaving"),
    read: { unreadable: "the API never returns it" },
    source: SOURCE,
  },
};

/** The domain as it is now, with what cannot be read back taken from before; null when there is none. */
export async function readDomain(
  context: Context,
  ClusterId: string,
  domainName: string | undefined,
  known: Properties,
): Promise<Properties | null> {
  if (!domainName) {
    return null;
  }
  const answer = await describeDomain(context, ClusterId);
  const before = isObject(known.adDomain) ? known.adDomain : {};
  return { ...before, domainName, domainDnsIp: answer.DomainDnsIp ?? before.domainDnsIp ?? null };
}

function describeDomain(
  context: Context,
  ClusterId: string,
  startedAs?: string,
): Promise<gws.DescribeClusterADDomainResponse> {
  return awaitTask(
    context,
    `domain of cluster ${ClusterId}`,
    (TaskId) => context.call(gws.DescribeClusterADDomain, { ClusterId, TaskId }),
    startedAs,
  );
}

export async function domainStep(context: Context, id: string, { desired, applied }: Change): Promise<void> {
  const wanted = isObject(desired.adDomain) ? desired.adDomain : undefined;
  const before = isObject(applied.adDomain) ? applied.adDomain : undefined;
  if (wanted && before && isSameDomain(wanted, before)) {
    return;
  }
  if (before) {
    await setDomain(context, id, before, wanted?.domainPassword, true);
  }
  if (wanted) {
    await setDomain(context, id, wanted, undefined, false);
  }
}

const isSameDomain = (a: Properties, b: Properties): boolean =>
  a.domainName === b.domainName && a.domainDnsIp === b.domainDnsIp;

async function setDomain(
  context: Context,
  ClusterId: string,
  domain: Properties,
  otherPassword: Properties[string] | undefined,
  leave: boolean,
): Promise<void> {
  const { call } = context;
  const isJoined = await describeDomain(context, ClusterId).then(
    ({ DomainName }) => DomainName === domain.domainName && DomainName !== "",
  );
  // After a lost answer or an interrupted wait the change may already be there, and repeating it is an error.
  if (isJoined !== leave) {
    return;
  }
  const known = { ...domain, domainPassword: domain.domainPassword ?? otherPassword };
  if (leave && isAbsent(known.domainPassword)) {
    throw new Error(cannotLeave(domain));
  }
  const { TaskId } = await call(gws.SetClusterADDomain, {
    ...requestOf({ adDomain: known }),
    ClusterId,
    DomainDelete: leave ? true : undefined,
  });
  await describeDomain(context, ClusterId, TaskId);
}

/** The call cannot do without these, and what nobody says is never made up. */
const requestOf = (known: Properties) => ({
  ...requestFor(gws.SetClusterADDomain, domainFields, known.adDomain as Properties),
  DomainName: text(known, "adDomain.domainName"),
  DomainDnsIp: text(known, "adDomain.domainDnsIp"),
  DomainPassword: text(known, "adDomain.domainPassword"),
});

/** Somebody else has joined it, and the API never returns the password. */
const cannotLeave = ({ domainName }: Properties): string =>
  `the cluster cannot leave the domain ${domainName}: that takes the password of an account of it, which neither the program nor the state has. ` +
  'Give adDomain as it is now, with domainPassword, and run "pulumi up"; then take adDomain out';
