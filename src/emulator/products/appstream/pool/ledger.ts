import type { LedgerEntry } from "../../../core/ledger-entry";
import { entry, JAVA_SDK, NOTHING, OWN, SDK } from "../ledger-entry";

/** Node pools and their scaling. */
export const POOL_LEDGER: readonly LedgerEntry[] = [
  entry(
    "pool.values",
    ["CreateAppInstanceGroup", "ModifyNodePoolAttribute"],
    "documented",
    "Amounts, step, threshold, idle time, dates and periods are checked against the documented ranges, and each strategy for what it needs; schedules are only for groups that are paid by use.",
    SDK,
  ),
  entry(
    "pool.threshold",
    ["CreateAppInstanceGroup", "ModifyNodePoolAttribute"],
    "documented",
    "A string, 85 when absent: the reference calls it both mandatory and defaulted.",
    SDK,
  ),
  entry(
    "pool.defaults",
    ["CreateAppInstanceGroup"],
    "assumed",
    "Without a strategy NODE_FIXED, without a capacity 1. What another strategy needed stays as it was set.",
    NOTHING,
  ),
  entry(
    "pool.names",
    ["ModifyNodePoolAttribute"],
    "sdk-typed",
    "The pool is named `PoolId` when written and `NodePoolId` when read. An unknown one gets `InvalidParameter.PoolId`.",
    "samples of the vendor SDK for TypeScript",
  ),
  entry(
    "pool.amount.read",
    ["GetAppInstanceGroup", "ModifyNodePoolAttribute"],
    "assumed",
    "`Amount` and `NodeAmount` are both the number asked for last, however the group is paid; elastic nodes are counted apart.",
    `the texts in ${SDK} leave the case of groups paid by use open`,
  ),
  entry(
    "pool.amount",
    ["ModifyNodePoolAmount"],
    "documented",
    "A subscription can only grow, or else `InvalidAmount.UnIncrease`; the other operation does not change its number.",
    SDK,
  ),
  entry(
    "pool.amount.post-paid",
    ["ModifyNodePoolAmount"],
    "assumed",
    "A group that is paid by use is refused. Converting single nodes is taken as plain growth.",
    OWN,
  ),
  entry(
    "pool.usage",
    ["GetAppInstanceGroup", "ListNodes"],
    "documented",
    "Usage over the threshold, with too few idle sessions where a limit is set, adds a step of nodes; nodes to spare go after the idle time unless that would bring them back.",
    SDK,
  ),
  entry(
    "pool.usage.clock",
    ["GetAppInstanceGroup", "ListNodes"],
    "assumed",
    "Usage is looked at every emulated minute. `MaxScalingAmount` limits the elastic nodes, not the total, as its text has it.",
    `${SDK} for the text; the rest is not documented`,
  ),
  entry(
    "pool.schedule",
    ["GetAppInstanceGroup", "ListNodes"],
    "assumed",
    "The schedule follows the real time of China; 1 is Monday, 7 and 0 are Sunday. All its nodes are elastic.",
    NOTHING,
  ),
  entry(
    "pool.nodes",
    ["ListNodes"],
    "sdk-typed",
    "Total and page are named `Count`, `ToPage` and `PerPageSize`. Elastic nodes are PostPaid, which is assumed.",
    SDK,
  ),
  entry(
    "pool.types",
    ["ListNodeInstanceType"],
    "documented",
    "Types and the sessions they serve are those of the SDK's text; processors are strings. What lies behind their names is read from them.",
    SDK,
  ),
  entry(
    "pool.log-off",
    ["LogOffAllSessionsInAppInstanceGroup"],
    "documented",
    "Only for groups with a schedule that are paid by use, outside of the scheduled periods. The refusal's code is assumed.",
    JAVA_SDK,
  ),
];
