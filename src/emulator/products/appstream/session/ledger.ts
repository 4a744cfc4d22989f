import type { LedgerEntry } from "../../../core/ledger-entry";
import { entry, help, JAVA_SDK, NOTHING, OWN, SDK } from "../ledger-entry";

/** Sessions and tickets. */
export const SESSION_LEDGER: readonly LedgerEntry[] = [
  entry(
    "session.ticket",
    ["GetConnectionTicket"],
    "documented",
    "The first call needs the application and gives a task; with its id, later calls end in the ticket. Naming an instance needs exactly one group.",
    help("getconnectionticket"),
  ),
  entry(
    "session.ticket.group",
    ["GetConnectionTicket"],
    "assumed",
    "The group is a published one that has the application, lets the user in and has room; `TryBind.NoCandidateAppInstanceGroup` and `TryRegionBind.NoIdleAppInstance` say which is missing.",
    `${help("error codes")} for the codes`,
  ),
  entry(
    "session.open",
    ["GetConnectionTicket", "ListAppInstances"],
    "assumed",
    "STARTING, then RUNNING and connected; a user has one session in a group, or one for each application where the group asks for that.",
    OWN,
  ),
  entry(
    "session.list",
    ["ListAppInstances"],
    "documented",
    "Closed instances are listed by id and with `IncludeDeleted` only. The session status is there while RUNNING, the public address with the network strategy Mixed.",
    help("listappinstances"),
  ),
  entry(
    "session.bind",
    ["ListBindInfo"],
    "sdk-typed",
    "Up to a hundred ids in each list. The vendor's user ids are derived from names.",
    SDK,
  ),
  entry(
    "session.unbind",
    ["Unbind"],
    "assumed",
    "CLOSING, then CLOSED. Without such a session: `RegionUnBind.Fail`.",
    `${help("error codes")} for the code`,
  ),
  entry(
    "session.delete",
    ["DeleteAppInstances"],
    "documented",
    "INIT and IDLE only; each instance has its own result.",
    JAVA_SDK,
  ),
  entry(
    "session.persistent",
    ["ListPersistentAppInstances"],
    "assumed",
    "A group authorized by session has one for every session that its nodes serve; a workstation has one.",
    NOTHING,
  ),
];
