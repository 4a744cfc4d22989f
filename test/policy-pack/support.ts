import type { ResourceValidationArgs } from "@pulumi/policy";
import { policies } from "../../src/policy-pack";
import type { Properties } from "../../src/provider/language/declaration";
import { engineType } from "../../src/provider/reference";

/** What the framework lays around the values of a resource, so that reading an unknown one throws. It has no types for it. */
const { unknownCheckingProxy } = jest.requireActual<{
  readonly unknownCheckingProxy: (props: Properties) => Properties;
}>("@pulumi/policy/proxy");

export const NAME = "studio";

export const urnOf = (token: string): string => `urn:pulumi:dev::test::${engineType(token)}::${NAME}`;

/** What a policy says of a resource, as the framework asks it: what it reports, or that it met an unknown value. */
export function judged(
  policy: string,
  token: string,
  props: Properties,
  config: Readonly<Record<string, unknown>> = {},
): string[] {
  const { validateResource } = policies.find(({ name }) => name === policy) ?? {};
  if (typeof validateResource !== "function") {
    throw new Error(`there is no policy ${policy}`);
  }
  const said: string[] = [];
  const args: ResourceValidationArgs = {
    type: engineType(token),
    props: unknownCheckingProxy(props),
    urn: urnOf(token),
    name: NAME,
    opts: {
      protect: false,
      ignoreChanges: [],
      aliases: [],
      customTimeouts: { createSeconds: 0, updateSeconds: 0, deleteSeconds: 0 },
      additionalSecretOutputs: [],
    },
    stackTags: new Map(),
    isType: () => false,
    asType: () => undefined,
    getConfig: <T extends object>() => config as T,
    notApplicable: () => {
      throw new Error("not applicable");
    },
  };
  try {
    void validateResource(args, (message) => void said.push(message));
  } catch (error) {
    if (!(error instanceof Error)) {
      throw error;
    }
    said.push(error.message);
  }
  return said;
}
