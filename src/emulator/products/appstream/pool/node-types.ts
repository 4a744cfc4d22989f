import { ListNodeInstanceType, type ListNodeInstanceTypeRequest } from "../../../../api/generated/appstream";
import { implementListing } from "../../../core/listing";
import { SMALL_PAGES } from "../listing";
import { productTypeOf } from "../product-type";

/** A type of node, as `ListNodeInstanceType` shows it. Cpu and Gpu are strings there. */
export interface NodeType {
  readonly NodeInstanceType: string;
  readonly NodeInstanceTypeFamily: string;
  readonly NodeTypeName: string;
  readonly Cpu: number;
  /** In MB. */
  readonly Memory: number;
  readonly Gpu: number;
  /** In MB. */
  readonly GpuMemory: number;
  /** The most sessions that one node serves at the same time. */
  readonly MaxCapacity: number;
  /** Yuan per node and hour. */
  readonly hourlyPrice: number;
}

/** Name without prefix, then the number of sessions and the price. Processors and memory are in the name. */
const TYPES: readonly (readonly [name: string, maxCapacity: number, hourlyPrice: number])[] = [
  ["general.2c4g", 1, 0.6],
  ["general.4c8g", 2, 1.2],
  ["general.8c16g", 4, 2.4],
  ["vgpu.8c16g.4g", 4, 6],
  ["vgpu.8c31g.16g", 4, 11],
  ["vgpu.14c93g.12g", 7, 14],
  ["vgpu.4c10g.2gt4", 2, 3.5],
  ["vgpu.4c16g.2ga10", 2, 4],
  ["vgpu.8c16g.4gt4", 4, 6.5],
  ["vgpu.8c32g.4ga10", 4, 7.5],
  ["vgpu.12c46g.11g28", 6, 12],
  ["vgpu.16c32g.8g", 8, 12.5],
  ["vgpu.16c62g.8ga10", 8, 15],
];

const NAME = /^(\w+)\.(\d+)c(\d+)g(?:\.(\d+)g)?/;

const NODE_TYPES: readonly NodeType[] = TYPES.map(([name, MaxCapacity, hourlyPrice]) => {
  const [, family, cpu, memory, gpuMemory] = NAME.exec(name) ?? [];
  return {
    NodeInstanceType: `appstreaming.${name}`,
    NodeInstanceTypeFamily: `appstreaming.${family}`,
    NodeTypeName: `${family} ${cpu} vCPU ${memory} GiB${gpuMemory === undefined ? "" : ` ${gpuMemory} GiB GPU`}`,
    Cpu: Number(cpu),
    Memory: Number(memory) * 1024,
    Gpu: gpuMemory === undefined ? 0 : 1,
    GpuMemory: Number(gpuMemory ?? 0) * 1024,
    MaxCapacity,
    hourlyPrice,
  };
});

export function findNodeType(name: string | undefined): NodeType | undefined {
  return NODE_TYPES.find(({ NodeInstanceType }) => NodeInstanceType === name);
}

/** Numbers of processors are strings in the answer. */
export const listNodeInstanceType = implementListing(ListNodeInstanceType, {
  paging: SMALL_PAGES,
  items: (request) => {
    productTypeOf(request.ProductType);
    return sorted(
      NODE_TYPES.filter((type) => matches(request, type)),
      request,
    );
  },
  view: (_context, type) => ({ ...type, Cpu: String(type.Cpu), Gpu: String(type.Gpu) }),
});

const EQUAL = ["Cpu", "Gpu", "GpuMemory", "Memory"] as const;

function matches(request: ListNodeInstanceTypeRequest, type: NodeType): boolean {
  return (
    EQUAL.every((name) => request[name] === undefined || request[name] === type[name]) &&
    (!request.NodeInstanceType || request.NodeInstanceType === type.NodeInstanceType) &&
    (!request.NodeInstanceTypeFamily || request.NodeInstanceTypeFamily === type.NodeInstanceTypeFamily)
  );
}

function sorted(types: readonly NodeType[], { OrderBy, SortType }: ListNodeInstanceTypeRequest): NodeType[] {
  if (!OrderBy) {
    return [...types];
  }
  const field = OrderBy.toUpperCase() === "CPU" ? "Cpu" : "Memory";
  const direction = SortType?.toUpperCase() === "DESC" ? -1 : 1;
  return [...types].sort((a, b) => direction * (a[field] - b[field]));
}
