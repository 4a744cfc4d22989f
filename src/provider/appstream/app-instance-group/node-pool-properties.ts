import type * as appstream from "../../../api/generated/appstream";
import type { Properties, PropertyTable } from "../../language/declaration";
import { inPlace } from "../../language/describe";
import { maySignOut, NOBODY, nobody, whenLower } from "../../language/disruption";
import { optionalText } from "../../language/text";
import { isAbsent, isObject } from "../../language/values";
import { fieldsFrom } from "../../language/wire";
import { REPLACE } from "./effects";

const POOL = "ModifyNodePoolAttribute";
export const FEWER_NODES = maySignOut("groupUsers", "sessions may end on nodes that go");
/** Who is disturbed by a change of a pool depends on whether nodes may go. */
const mayTakeNodes = inPlace(POOL, FEWER_NODES);
const takesNodesWhenLower = whenLower(FEWER_NODES);
const takesNone = inPlace(POOL, NOBODY);

export const nodePoolFields: PropertyTable = {
  nodeInstanceType: {
    type: "string",
    wire: "NodeInstanceType",
    required: true,
    effect: REPLACE,
    doc: "Node type, such as `appstreaming.vgpu.8c16g.4g`; `getNodeInstanceTypes` lists them.",
  },
  nodeCapacity: {
    type: "integer",
    wire: "NodeCapacity",
    effect: inPlace(
      POOL,
      whenLower(maySignOut("groupUsers", "sessions above a lower number may end"), {
        otherwise: nobody("more sessions on a node may slow each other down"),
      }),
    ),
    min: 1,
    doc: "Sessions that one node serves at once; each node type has its own highest.",
  },
  nodeAmount: {
    type: "integer",
    wire: "NodeAmount",
    effect: inPlace(["ModifyNodePoolAttribute", "ModifyNodePoolAmount"], takesNodesWhenLower),
    min: 1,
    max: 100,
    doc: "Number of nodes that are always there. Needed for a subscription, and for the strategies NODE_FIXED and NODE_SCALING_BY_USAGE. A subscription can grow (ModifyNodePoolAmount) but never shrink.",
  },
  strategyType: {
    type: "string",
    wire: "StrategyType",
    effect: mayTakeNodes,
    values: {
      NODE_FIXED: "it does not, there are `nodeAmount` nodes",
      NODE_SCALING_BY_USAGE: "nodes are added and taken away as sessions fill them",
      NODE_SCALING_BY_SCHEDULE: "as `recurrenceSchedules` says, only for pay as you go",
    },
    doc: "How the number of nodes follows the demand. The vendor contradicts itself on NODE_SCALING_BY_USAGE: where a pool is set it is for pay as you go and subscriptions, where a pool is read for subscriptions only.",
  },
  maxScalingAmount: {
    type: "integer",
    wire: "MaxScalingAmount",
    effect: inPlace(POOL, takesNodesWhenLower),
    min: 1,
    doc: "Most nodes, for NODE_SCALING_BY_USAGE.",
  },
  scalingStep: {
    type: "integer",
    wire: "ScalingStep",
    effect: takesNone,
    min: 1,
    max: 10,
    doc: "Nodes added at a time, for NODE_SCALING_BY_USAGE.",
  },
  scalingUsageThreshold: {
    type: "integer",
    wire: "ScalingUsageThreshold",
    effect: takesNone,
    encode: "text",
    min: 0,
    max: 100,
    unit: "percent",
    default: 85,
    doc: "Sessions in use, as a share of all, above which nodes are added; for NODE_SCALING_BY_USAGE.",
  },
  scalingDownAfterIdleMinutes: {
    type: "integer",
    wire: "ScalingDownAfterIdleMinutes",
    effect: inPlace(
      POOL,
      whenLower(
        maySignOut("disconnectedUsers", "a node goes when nobody has been connected to it for that long"),
      ),
    ),
    min: 5,
    max: 120,
    unit: "minutes",
    default: 5,
    doc: "How long a node has to be idle before it is taken away.",
  },
  maxIdleAppInstanceAmount: {
    type: "integer",
    wire: "MaxIdleAppInstanceAmount",
    effect: takesNone,
    min: 0,
    doc: "Nodes are only added while fewer sessions than this are idle.",
  },
  strategyEnableDate: {
    type: "string",
    wire: "StrategyEnableDate",
    effect: mayTakeNodes,
    pattern: { regex: /^\d{4}-\d{2}-\d{2}$/, says: 'a day such as "2026-01-31"' },
    doc: "First day of the schedule, not in the past; for NODE_SCALING_BY_SCHEDULE.",
  },
  strategyDisableDate: {
    type: "string",
    wire: "StrategyDisableDate",
    effect: mayTakeNodes,
    pattern: { regex: /^\d{4}-\d{2}-\d{2}$/, says: 'a day such as "2026-01-31"' },
    doc: "Last day of the schedule, 7 days to 1 year after the first.",
  },
  warmUp: {
    type: "boolean",
    wire: "WarmUp",
    effect: takesNone,
    doc: "Whether nodes are started ahead of a period; for NODE_SCALING_BY_SCHEDULE.",
  },
  recurrenceSchedules: {
    type: "list",
    wire: "RecurrenceSchedules",
    effect: mayTakeNodes,
    min: 1,
    doc: "When how many nodes are there; for NODE_SCALING_BY_SCHEDULE.",
    items: {
      type: "object",
      fields: {
        recurrenceType: {
          type: "string",
          wire: "RecurrenceType",
          values: ["weekly"],
          required: true,
          doc: "How it recurs.",
        },
        recurrenceValues: {
          type: "set",
          wire: "RecurrenceValues",
          min: 1,
          max: 7,
          required: true,
          doc: "Days of the week; the vendor does not document their numbering.",
          items: { type: "integer", min: 0, max: 7 },
        },
        timerPeriods: {
          type: "list",
          wire: "TimerPeriods",
          min: 1,
          max: 3,
          required: true,
          doc: "Periods of a day, each at least 15 minutes long, at least 5 minutes apart, none across midnight.",
          items: {
            type: "object",
            fields: {
              startTime: {
                type: "string",
                wire: "StartTime",
                required: true,
                pattern: { regex: /^([01]\d|2[0-3]):[0-5]\d$/, says: 'a time such as "08:30"' },
                doc: "Start.",
              },
              endTime: {
                type: "string",
                wire: "EndTime",
                required: true,
                pattern: { regex: /^([01]\d|2[0-3]):[0-5]\d$/, says: 'a time such as "18:00"' },
                doc: "End.",
              },
              amount: {
                type: "integer",
                wire: "Amount",
                required: true,
                min: 1,
                max: 100,
                doc: "Nodes during the period.",
              },
            },
          },
        },
      },
    },
  },
};

/** The pool of a group; undefined where it has none. */
export function poolFrom(pools: unknown, group: object): Properties | undefined {
  const [pool] = (pools ?? []) as readonly ListedPool[];
  if (!pool) {
    return undefined;
  }
  const read = fieldsFrom(nodePoolFields, pool);
  const { ChargeType } = group as { readonly ChargeType?: string };
  // For pay as you go the documents promise the number only as the amount that was asked for.
  const nodeAmount = ChargeType === "PrePaid" ? pool.NodeAmount : pool.NodeAmount || pool.Amount;
  return {
    ...read,
    nodeAmount: pool.StrategyType === "NODE_SCALING_BY_SCHEDULE" ? undefined : nodeAmount,
    recurrenceSchedules: Array.isArray(read.recurrenceSchedules)
      ? read.recurrenceSchedules.filter(isObject).map(scheduleFrom)
      : undefined,
  };
}

type ListedPool = appstream.GetAppInstanceGroupResponseAppInstanceGroupModelsNodePoolItem;

/** The cloud answers with another case than it takes. */
const scheduleFrom = (schedule: Properties): Properties => ({
  ...schedule,
  recurrenceType: optionalText(schedule.recurrenceType)?.toLowerCase(),
});

const STRATEGY_OWN: Readonly<Record<string, readonly string[]>> = {
  NODE_SCALING_BY_USAGE: ["maxScalingAmount", "scalingStep", "scalingUsageThreshold"],
  NODE_SCALING_BY_SCHEDULE: ["strategyEnableDate", "strategyDisableDate", "warmUp", "recurrenceSchedules"],
};

/** What another strategy left behind must not travel with this one. */
export function strategyValues(pool: Properties): Properties {
  const foreign = Object.entries(STRATEGY_OWN)
    .filter(([strategy]) => strategy !== pool.strategyType)
    .flatMap(([, names]) => names);
  const values = Object.fromEntries(Object.entries(pool).filter(([name]) => !foreign.includes(name)));
  if (pool.strategyType === "NODE_SCALING_BY_USAGE" && isAbsent(values.scalingUsageThreshold)) {
    values.scalingUsageThreshold = nodePoolFields.scalingUsageThreshold?.default;
  }
  if (pool.strategyType === "NODE_SCALING_BY_SCHEDULE") {
    values.nodeAmount = undefined;
  }
  return values;
}
