import { localCodes, WuyingError } from "./errors";
import type { Operation } from "./operation";

interface Page<Item> {
  readonly items: readonly Item[] | undefined;
  readonly nextToken: string | undefined;
}

/**
 * Everything in a listing that names its next page by a token, one page after the other.
 *
 * @throws WuyingError when a token comes for the second time, which would go on for ever.
 */
export async function allByToken<Item>(
  operation: Pick<Operation, "name" | "product">,
  read: (nextToken: string | undefined) => Promise<Page<Item>>,
): Promise<Item[]> {
  const all: Item[] = [];
  const tokens = new Set<string>();
  let token: string | undefined;
  while (true) {
    const { items, nextToken } = await read(token);
    all.push(...(items ?? []));
    if (!nextToken) {
      return all;
    }
    if (tokens.has(nextToken)) {
      throw new WuyingError({
        product: operation.product,
        operation: operation.name,
        code: localCodes.unreadable,
        detail: "the listing names the same next page twice",
        advice: "Narrow what the listing is asked for.",
      });
    }
    tokens.add(nextToken);
    token = nextToken;
  }
}
