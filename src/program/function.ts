import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../provider/applying/context";
import { type ArgumentChecks, refuseOutputs, refuseWrong } from "./arguments";
import { programContext } from "./context";
import { answeredBy } from "./engine";
import { presentable, presenting } from "./presentable";

/** Arguments of a function where each, and each item in it, may come from another resource. */
export type InputArgs<Args> = { readonly [Name in keyof Args]: DeepInput<Args[Name]> };

type DeepInput<T> = pulumi.Input<
  T extends readonly (infer Item)[]
    ? DeepInput<Item>[]
    : T extends object
      ? { readonly [Name in keyof T]: DeepInput<T[Name]> }
      : T
>;

/** The argument that every function takes. */
export interface RegionArg {
  /** Region whose API is asked. Default: `wuying:region`. */
  readonly region?: string;
}

/** Nothing has to be given where each argument may be left out. */
type Given<Args> = Partial<Args> extends Args ? [args?: Args] : [args: Args];

/** What a function of this package is made of. */
export interface FunctionDeclaration<Args, Result> extends ArgumentChecks<Args> {
  /** Module and name, such as `gws:getInstances`. */
  readonly token: string;
  /** The whole result is secret in the `Output` form, whatever the arguments are. */
  readonly secret?: true;
  readonly run: (args: Args, context: Context) => Promise<Result>;
}

/** The two forms in which a program calls a function. */
export interface ProgramFunction<Args, Result> {
  /** Takes plain values and runs at once. */
  readonly plain: (...given: Given<Args & RegionArg>) => Promise<Result>;
  /** Takes outputs of resources as well, and runs once they are known. */
  readonly output: (...given: Given<InputArgs<Args & RegionArg>>) => pulumi.Output<Result>;
}

/** Makes both forms of a function. They check their arguments, go through mocks, and fail in one sentence. */
export function programFunction<Args extends object, Result>(
  declaration: FunctionDeclaration<Args, Result>,
): ProgramFunction<Args, Result> {
  const { token, secret, run } = declaration;
  const checks = { ...declaration, args: { ...declaration.args, region: { type: "string" as const } } };
  const name = token.slice(token.indexOf(":") + 1);

  const call = (args: unknown, site: Error): Promise<Result> =>
    presenting(() => {
      refuseOutputs(name, args);
      refuseWrong(name, checks, args);
      if (answeredBy() === "mocks") {
        return throughMocks(token, args as Args);
      }
      const { region, ...own } = args as Args & RegionArg;
      return run(own as unknown as Args, programContext(region));
    }, site);

  const output = (args: unknown, site: Error): pulumi.Output<Result> => {
    try {
      // Now, so that a preview sees it although some values may not be known in it.
      refuseWrong(name, checks, args);
    } catch (error) {
      throw presentable(error, site);
    }
    const given: pulumi.Output<unknown> = pulumi.output(args as object);
    // The conditional type that unwraps nested inputs cannot be followed through a type parameter.
    const result = given.apply((known) => call(known, site)) as pulumi.Output<Result>;
    return secret ? (pulumi.secret(result) as pulumi.Output<Result>) : result;
  };

  return {
    plain: (args = {} as Args) => call(args, new Error()),
    output: (args = {} as InputArgs<Args>) => output(args, new Error()),
  };
}

const throughMocks = <Result>(token: string, args: object): Promise<Result> =>
  pulumi.runtime.invoke(`wuying:${token}`, { ...args }, { async: true });
