import type { Effect, Output } from "../language/declaration";

/** The only product of this API that delivery groups, and most of their operations, are documented for. */
export const CLOUD_APP = "CloudApp";
export const WORKSTATION = "WuyingServer";

/** Describes an output by the operation that it is read from. */
export const outputFrom =
  (operation: string) =>
  (wire: string, doc: string, type: Output["type"] = "string", more: Partial<Output> = {}): Output => ({
    type,
    wire,
    doc,
    read: { operation, field: wire },
    ...more,
  });

export const NO_OPERATION = "the API has no operation that changes it";

export const unreadable = (operation: string): { readonly unreadable: string } => ({
  unreadable: `${operation} does not return it`,
});

export const inPlace = (operation: string, disturbs: string, destroys?: string): Effect => ({
  kind: "inPlace",
  operation,
  disturbs,
  destroys,
});
