import { programFunction } from "../../program/function";
import { NoSingleMatchError } from "../../program/only-match";
import { listNodeTypes, type NodeInstanceTypeFacts } from "./node-types";

export interface GetNodeInstanceTypeArgs {
  /** The fewest processors. */
  readonly cpu?: number;
  /** The least memory, in MB: 16384 for 16 GB. */
  readonly memory?: number;
  /** The fewest graphics processors. Default: none is needed. */
  readonly gpu?: number;
  /** The least memory of the graphics processors, in MB. */
  readonly gpuMemory?: number;
  /** Only types on sale in this region. */
  readonly bizRegionId?: string;
  /** `PostPaid` or `PrePaid`. */
  readonly chargeType?: string;
  /** `appstreaming.general` or `appstreaming.vgpu`. */
  readonly nodeInstanceTypeFamily?: string;
  readonly osType?: string;
  /** Default: `CloudApp`. */
  readonly productType?: string;
}

/** What is compared, in the order in which it makes a type larger. */
const SIZES = ["gpu", "cpu", "memory", "gpuMemory"] as const;
type Sizes = Readonly<Record<(typeof SIZES)[number], number>>;

const sizesOf = ({ cpu, gpu, gpuMemory, memory }: NodeInstanceTypeFacts): Sizes => ({
  gpu: Number(gpu ?? 0),
  cpu: Number(cpu ?? 0),
  memory: memory ?? 0,
  gpuMemory: gpuMemory ?? 0,
});

function smallerFirst(one: NodeInstanceTypeFacts, other: NodeInstanceTypeFacts): number {
  const [a, b] = [sizesOf(one), sizesOf(other)];
  const differing = SIZES.find((size) => a[size] !== b[size]);
  if (differing !== undefined) {
    return a[differing] - b[differing];
  }
  return one.nodeInstanceType.localeCompare(other.nodeInstanceType);
}

function suffices(type: NodeInstanceTypeFacts, args: GetNodeInstanceTypeArgs): boolean {
  const sizes = sizesOf(type);
  return SIZES.every((size) => sizes[size] >= (args[size] ?? 0));
}

function describe(type: NodeInstanceTypeFacts): string {
  const { cpu, gpu, gpuMemory, memory } = sizesOf(type);
  const graphics = gpu === 0 ? "" : `, gpu ${gpu}, gpuMemory ${gpuMemory}`;
  return `${type.nodeInstanceType} (cpu ${cpu}, memory ${memory}${graphics})`;
}

export const nodeInstanceType = programFunction<GetNodeInstanceTypeArgs, NodeInstanceTypeFacts>({
  token: "appstream:getNodeInstanceType",
  args: {
    cpu: { type: "number", min: 0 },
    memory: { type: "number", min: 0, unit: "MB" },
    gpu: { type: "number", min: 0 },
    gpuMemory: { type: "number", min: 0, unit: "MB" },
    bizRegionId: { type: "string" },
    chargeType: { type: "string" },
    nodeInstanceTypeFamily: { type: "string" },
    osType: { type: "string" },
    productType: { type: "string" },
  },
  async run(args, { client }) {
    const onOffer = (await listNodeTypes(args, client)).sort(smallerFirst);
    const smallest = onOffer.find((type) => suffices(type, args));
    if (smallest) {
      return smallest;
    }
    const offer = onOffer.length === 0 ? "nothing" : onOffer.map(describe).join(", ");
    throw new NoSingleMatchError(
      `no node type has at least ${JSON.stringify(args)}; on offer, memory in MB: ${offer}`,
    );
  },
});
