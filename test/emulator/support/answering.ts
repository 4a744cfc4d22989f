import type { Handler } from "../../../src/emulator/core/handler";
import type { Product } from "../../../src/emulator/core/product";

/** A product some of whose operations are answered in a test's own way. */
export function answering(
  { handlers, ...product }: Product,
  own: Readonly<Record<string, Handler["handle"]>>,
): Product {
  const others = handlers.filter(({ operation }) => !Object.hasOwn(own, operation));
  const added = Object.entries(own).map(([operation, handle]) => ({ operation, handle }));
  return { ...product, handlers: [...others, ...added] };
}
