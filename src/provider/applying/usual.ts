import type { Client, Operation } from "../../api";
import type { Context } from "../language/context";
import type { Candidate, ListObjects, Properties, PropertyTable, Step } from "../language/declaration";
import { ABSENT, type Kind, present } from "../language/kind";
import { changedBy, changedParts, pick, requestFor } from "../language/wire";
import { candidateOf } from "../once/candidate";
import { retryWhileBusy } from "../waiting/retry-while-busy";
import { waitForObject } from "../waiting/wait-for-object";
import { ignoreNotFound } from "./ignore-not-found";

/** A step that owns the properties whose effect names one of its operations. */
export const stepBy = (
  table: PropertyTable,
  operations: readonly Operation[],
  rest: Omit<Step, "operations" | "properties">,
): Step => ({ operations, properties: changedBy(table, operations), ...rest });

/** The usual change: one call with the object's id and what the operation takes of what is new. */
export const attributesStep = <Request extends object>(
  table: PropertyTable,
  operation: Operation<Request>,
  request: (id: string) => Partial<Request>,
  more: Pick<Step, "unmarks" | "isEarly"> = {},
): Step =>
  stepBy(table, [operation], {
    ...more,
    confirms: true,
    run: async ({ call }, id, change) => {
      await call(operation, { ...attributesRequest(table, operation, change), ...request(id) } as Request, {
        repeatable: true,
      });
    },
  });

/** What an operation that changes attributes takes of what is new. */
export const attributesRequest = <Request extends object>(
  table: PropertyTable,
  operation: Operation<Request>,
  { desired, applied }: { readonly desired: Properties; readonly applied: Properties },
): Partial<Request> =>
  requestFor(operation, table, changedParts(pick(table, changedBy(table, [operation])), applied, desired));

/** Every object of a kind in property names. */
export const listOf =
  <Found extends object>(
    kind: Kind<Found>,
    propertiesOf: (found: Found) => Properties,
    candidate: (found: Found) => Candidate = (found) => candidateOf(kind, found),
  ): ListObjects =>
  async (client: Client) =>
    (await kind.list(client, {}))
      .filter((found) => present(kind, found))
      .map((found) => ({ ...candidate(found), properties: propertiesOf(found) }));

/** Deletes an object and waits until it is gone. One already gone is no error. */
export async function deleteObject<Found extends object>(
  context: Context,
  kind: Kind<Found>,
  id: string,
  send: () => Promise<unknown>,
): Promise<void> {
  const answer = await retryWhileBusy(context, `${kind.what} ${id}`, () => ignoreNotFound(send()));
  await waitForObject({ ...context, hasJustBegun: answer !== undefined }, kind, id, {
    until: "deleted",
    target: [ABSENT, ...(kind.gone ?? [])],
  });
}
