import { ListNodeInstanceType, type ListNodeInstanceTypeRequest } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { pageOf } from "../../../core/paging";
import { checkRules, type Rules } from "../../../core/rules";
import { SMALL_PAGES } from "../paging";
import { productTypeOf } from "../product-type";
import { NODE_TYPES, type NodeType } from "./node-types";

const RULES: Rules = {
  ListNodeInstanceType: {
    OrderBy: { oneOf: ["CPU", "Memory"], ignoreCase: true },
    SortType: { oneOf: ["ASC", "DESC"], ignoreCase: true },
    Language: { oneOf: ["zh-CN", "en-US"] },
  },
};

/** Numbers of processors are strings in the answer. */
export const listNodeInstanceType = implement(ListNodeInstanceType, (request) => {
  productTypeOf(request.ProductType);
  checkRules(RULES, "ListNodeInstanceType", {
    OrderBy: request.OrderBy,
    SortType: request.SortType,
    Language: request.Language,
  });
  const types = sorted(
    NODE_TYPES.filter((type) => matches(request, type)),
    request,
  );
  const { items, ...page } = pageOf(types, request, SMALL_PAGES);
  const NodeInstanceTypeModels = items.map(({ Cpu, Gpu, hourlyPrice: _price, ...type }) => ({
    ...type,
    Cpu: String(Cpu),
    Gpu: String(Gpu),
  }));
  return { ...page, NodeInstanceTypeModels };
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
