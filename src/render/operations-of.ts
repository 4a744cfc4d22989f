import type { Declaration, Output, PropertyTable } from "../provider/language/declaration";

/** What a resource type calls, as far as permissions go. */
export type Calling = Pick<Declaration, "token" | "isAction" | "properties" | "outputs" | "lifecycle">;

/** What a resource calls an operation for. An action is done instead of created. */
export type Purpose = "create" | "change" | "delete" | "read";

export interface CalledOperation {
  readonly name: string;
  readonly purposes: readonly Purpose[];
}

/** Every operation that a resource of the type calls in its life, by name. */
export function operationsOf({ properties, outputs, lifecycle }: Calling): readonly CalledOperation[] {
  const { createdBy, deletedBy = [], steps = [], looksAt = [] } = lifecycle;
  const purposes: readonly (readonly [Purpose, readonly string[]])[] = [
    ["create", createdBy.map(nameOf)],
    ["change", steps.flatMap(({ operations }) => operations.map(nameOf))],
    ["delete", deletedBy.map(nameOf)],
    ["read", [...looksAt.map(nameOf), ...readBy(properties), ...readBy(outputs)]],
  ];
  const names = [...new Set(purposes.flatMap(([, operations]) => operations))].sort();
  return names.map((name) => ({
    name,
    purposes: purposes.filter(([, operations]) => operations.includes(name)).map(([purpose]) => purpose),
  }));
}

const nameOf = ({ name }: { readonly name: string }): string => name;

/** The operations that properties or outputs are read back by. */
function readBy(table: PropertyTable | Readonly<Record<string, Output>>): string[] {
  return Object.values(table).flatMap(({ read, fields }) => [
    ...(read && "operation" in read ? [read.operation] : []),
    ...(fields ? readBy(fields) : []),
  ]);
}
