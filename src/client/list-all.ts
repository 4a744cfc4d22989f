import {
  allByToken,
  type CallOptions,
  listAll as listPages,
  localCodes,
  type Operation,
  WuyingError,
} from "../api";
import type { Client } from "./create-client";

/** Options of {@link listAll}. */
export interface ListOptions extends CallOptions {
  /** Objects to ask for at a time, where the operation takes a page size. Default: 100. */
  readonly pageSize?: number;
}

/** What the list in an answer has: `ListedBy<appstream.ListImageResponse>` is an image. */
export type ListedBy<Response> = {
  [Name in keyof Response]-?: NonNullable<Response[Name]> extends readonly (infer Item)[] ? Item : never;
}[keyof Response];

/** The parameters that say which page an operation is asked for. */
interface PageParameters {
  PageNumber?: number;
  PageSize?: number;
  NextToken?: string;
}

/**
 * Everything that an operation lists, read page by page. It takes every operation with `PageNumber` or `NextToken`
 * among its parameters. What is made or deleted meanwhile may come twice, or not at all.
 *
 * @throws WuyingError as the calls do, and `InvalidRequest` for an operation without pages.
 */
export async function listAll<Request extends PageParameters, Response extends object>(
  client: Client,
  operation: Operation<Request, Response>,
  request: Omit<Request, keyof PageParameters>,
  { pageSize, ...options }: ListOptions = {},
): Promise<ListedBy<Response>[]> {
  const { params, response } = operation;
  const [list] = Object.entries(response).find(([, { type }]) => type === "array") ?? [];
  const items = (answer: Response) => fieldOf(answer, list) as readonly ListedBy<Response>[] | undefined;
  if (list !== undefined && params.PageNumber !== undefined) {
    const count = ["TotalCount", "Count"].find((name) => name in response);
    const total = (answer: Response) => fieldOf(answer, count) as number | undefined;
    const asked = request as Omit<Request, "PageNumber" | "PageSize">;
    return listPages(client, operation, asked, { items, total, pageSize }, options);
  }
  if (list !== undefined && params.NextToken !== undefined) {
    return allByToken(operation, async (NextToken) => {
      const answer = await client.call(operation, { ...request, NextToken } as Request, options);
      return { items: items(answer), nextToken: fieldOf(answer, "NextToken") as string | undefined };
    });
  }
  throw new WuyingError({
    product: operation.product,
    operation: operation.name,
    code: localCodes.request,
    detail: "the operation lists nothing page by page",
    advice: "Call it by client.call.",
    attempts: 0,
  });
}

const fieldOf = (answer: object, name: string | undefined): unknown =>
  name === undefined ? undefined : (answer as Readonly<Record<string, unknown>>)[name];
