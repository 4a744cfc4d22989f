import * as pulumi from "@pulumi/pulumi";

/** Arguments of a function where each may come from another resource. */
export type InputArgs<T> = { readonly [name in keyof T]: pulumi.Input<T[name]> };

/** The `Output` form of a function: it runs once its arguments are known. */
export function outputForm<Args extends object, Result>(
  plain: (args: Args) => Promise<Result>,
): (args?: InputArgs<Args>) => pulumi.Output<Result> {
  // The conditional type that unwraps nested inputs cannot be followed through a type parameter.
  return (args) =>
    pulumi.output(args ?? {}).apply((known) => plain(known as unknown as Args)) as pulumi.Output<Result>;
}
