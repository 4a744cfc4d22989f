import type { Product } from "../api";
import { ramActionOf } from "../api/advice";
import { productOf } from "../provider/language/product";
import { type Calling, operationsOf } from "./operations-of";

interface Statement {
  readonly Effect: "Allow";
  readonly Action: string | readonly string[];
  readonly Resource: "*";
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A policy document as the RAM console takes it. */
export interface RamPolicy {
  readonly Version: "1";
  readonly Statement: readonly Statement[];
}

/** An operation of one of the two APIs. */
export interface Called {
  readonly product: Product;
  readonly name: string;
}

/** What an API call that makes a service-linked role asks for besides its own action, in the vendor's products that say so. */
const MAKE_ROLE: Statement = {
  Effect: "Allow",
  Action: "ram:CreateServiceLinkedRole",
  Resource: "*",
  Condition: { StringEquals: { "ram:ServiceName": "gws.aliyuncs.com" } },
};

const MAKES_ROLE = "CreateServiceLinkedRole";

/** The policy that allows these operations. The API takes no narrower resource than all. */
export function policyFor(operations: readonly Called[]): RamPolicy {
  const actions = operations.map(({ product, name }) => ramActionOf(product, name));
  return {
    Version: "1",
    Statement: [
      { Effect: "Allow", Action: [...new Set(actions)].sort(), Resource: "*" },
      ...(operations.some(({ name }) => name === MAKES_ROLE) ? [MAKE_ROLE] : []),
    ],
  };
}

/** The operations that resources of a type call. */
export function calledBy(type: Calling): readonly Called[] {
  const product = productOf(type.token);
  return operationsOf(type).map(({ name }) => ({ product, name }));
}
