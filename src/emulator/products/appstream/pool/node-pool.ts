import type { CreateAppInstanceGroupRequestNodePool } from "../../../../api/generated/appstream";
import type { DeepReadonly } from "../../../core/wire";

/** What a request says of a node pool. */
export type PoolRequest = DeepReadonly<CreateAppInstanceGroupRequestNodePool>;

/** The node pool of a group as it is kept. */
export type NodePool = PoolRequest & {
  readonly NodePoolId: string;
  /** Nodes bought when the group was made. */
  readonly Amount: number;
  /** These follow from sessions and time, unless set behind the program's back. */
  readonly NodeUsed?: number;
  readonly ScalingNodeAmount?: number;
  readonly ScalingNodeUsed?: number;
  readonly NodeTypeName?: string;
};

/** How far a pool that follows usage had got at a moment. */
export type Scaling = {
  /** Elastic nodes. */
  readonly nodes: number;
  /** When usage was last looked at, in real time. */
  readonly at: number;
  /** Since when there are nodes to spare. */
  readonly idleSince?: number;
};

export const FIXED = "NODE_FIXED";
export const BY_USAGE = "NODE_SCALING_BY_USAGE";
export const BY_SCHEDULE = "NODE_SCALING_BY_SCHEDULE";
