import type * as pulumi from "@pulumi/pulumi";

/** Resources that are protected although the program does not say so. */
const protectedByDefault = new WeakSet<pulumi.Resource>();

/**
 * The `protect` option that a resource gets. The engine asks no provider about a deletion in preview, so a machine that
 * the program gives to somebody is protected unless the program decides otherwise, and so is everything that was there
 * before the program and is adopted by it. `people` is the argument that names them.
 */
export function protectionOf(
  people: string | undefined,
  args: Readonly<Record<string, unknown>>,
  opts: pulumi.CustomResourceOptions,
): boolean | undefined {
  if (opts.protect !== undefined || opts.id !== undefined || opts.urn !== undefined) {
    return opts.protect;
  }
  const hasDefaultAbove = opts.parent !== undefined && protectedByDefault.has(opts.parent);
  // The SDK hands on what a parent was given or has inherited itself.
  if (!hasDefaultAbove && inheritedFrom(opts.parent) !== undefined) {
    return undefined;
  }
  const isSomebodys = people !== undefined && names(args[people]);
  const isAdopted = args.adoptId !== undefined && args.adoptId !== null;
  if ((isSomebodys || isAdopted) && args.allowDataLoss !== true && opts.retainOnDelete !== true) {
    return true;
  }
  // A machine's own default is not for what has it as a parent, such as its restarts.
  return hasDefaultAbove ? false : undefined;
}

/** Remembers that a resource is protected by default. */
export const rememberDefault = (resource: pulumi.Resource): void => void protectedByDefault.add(resource);

const inheritedFrom = (parent: pulumi.Resource | undefined): boolean | undefined =>
  (parent as { readonly __protect?: boolean } | undefined)?.__protect;

/** An output counts: whom it names is not known yet. */
const names = (people: unknown): boolean =>
  people !== undefined && people !== null && !(Array.isArray(people) && people.length === 0);
