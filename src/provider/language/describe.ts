import type { Effect, Output, ReadFrom } from "./declaration";
import { always, type Disruption, type Disrupts, NOBODY } from "./disruption";

export const NO_OPERATION = "the API has no operation that changes it";

/** An output by the operation that it is read from and its name there. */
export const outputFrom =
  (operation: string) =>
  (field: string, doc: string, type: Output["type"] = "string", more: Partial<Output> = {}): Output => ({
    type,
    doc,
    read: { operation, field },
    ...more,
  });

/** A property that an operation returns, by its name there and what makes its value where the type does not. */
export const readBy =
  (operation: string) =>
  (field: string, decode?: ReadFrom["decode"]): ReadFrom =>
    decode ? { operation, field, decode } : { operation, field };

export const unreadable = (operation: string): { readonly unreadable: string } => ({
  unreadable: `${operation} does not return it`,
});

/** Changed in place by an operation, or by one of several. */
export const inPlace = (
  operations: string | readonly string[],
  disrupts: Disruption | Disrupts,
  destroys?: string,
): Effect => ({
  kind: "inPlace",
  operations: typeof operations === "string" ? [operations] : operations,
  ...("disruption" in disrupts ? disrupts : always(disrupts)),
  ...(destroys === undefined ? {} : { destroys }),
});

/** Only a new object can have another value. */
export const replacing = (because: string, disruption: Disruption, destroys?: string): Effect => ({
  kind: "replace",
  because,
  disruption,
  ...(destroys === undefined ? {} : { destroys }),
});

/** Calls nothing by itself. */
export const recorded = (because: string): Effect => ({ kind: "recorded", because, disruption: NOBODY });
