import * as pulumi from "@pulumi/pulumi";
import { AUTO_NAME, isHidden, OWNER, PLACE, PROVIDER, RETAIN, TIMEOUTS } from "../provider/language/hidden";
import { ownerOf } from "../provider/once/owner";
import { engineType, providerReference } from "../provider/reference";
import { answeredBy, organization } from "./engine";
import { leaveUnreadTraces, presentable } from "./presentable";
import { previewCheck } from "./preview-check";
import { protectionOf, rememberDefault } from "./protection";
import { refuseImport } from "./refuse-import";
import { refuseNested } from "./refuse-nested";
import { requireProgramSettings } from "./settings";

/** What a program has to know of a resource type; generated from its declaration. */
export interface ResourceType {
  /** Module and type, such as `gws:Cluster`. */
  readonly token: string;
  /** Every property of the resource, also those that only the cloud sets. */
  readonly properties: readonly string[];
  /** Paths of inputs that are secret whatever the program does, such as `adDomain.domainPassword`. */
  readonly secrets: readonly string[];
  /** The property that is made up from the resource's own name when the program leaves it out. */
  readonly autoName?: string;
  /** The output that is the same as `id`. */
  readonly idOutput?: string;
  /** The property that names the people whose machine it is. */
  readonly people?: string;
}

/** Options for reading an object that exists. */
export interface GetOptions extends pulumi.CustomResourceOptions {
  /** Region that the object is in; `wuying:region` when it is left out. */
  readonly region?: pulumi.Input<string>;
}

type Props = Record<string, unknown>;

/** Base of all resources of this package. */
export abstract class WuyingResource extends pulumi.CustomResource {
  protected constructor(
    type: ResourceType,
    name: string,
    args: object | undefined,
    opts: pulumi.CustomResourceOptions = {},
  ) {
    const protect = protectionOf(type.people, { ...args }, opts);
    const readTraces = leaveUnreadTraces();
    try {
      refuseImport(type, name, opts);
      refuseNested();
      if (!isStillToCome(args)) {
        requireProgramSettings(type.token, regionOf(args));
      }
      super(engineType(type.token), name, propsOf(type, name, { ...args }, opts), {
        ...opts,
        protect,
        additionalSecretOutputs: [
          ...(opts.additionalSecretOutputs ?? []),
          ...type.secrets.filter((path) => !path.includes(".")),
        ],
      });
    } catch (error) {
      throw presentable(error);
    } finally {
      readTraces();
    }
    if (!isLookup(opts) && !isTransformed(this, opts)) {
      previewCheck()?.note({
        token: type.token,
        urn: urnOf(parentPath(opts.parent), type, name),
        args: { ...args },
        ignored: opts.ignoreChanges ?? [],
      });
    }
    if (protect === true && opts.protect === undefined) {
      rememberDefault(this);
    }
    // In the preview of an update the engine knows the id but no output, and a machine whose cluster is not known
    // would seem to be replaced.
    if (type.idOutput) {
      Object.assign(this, { [type.idOutput]: this.id });
    }
  }
}

/** The region that the program gives, where it is known while the program runs. */
const regionOf = (args: object | undefined): string | undefined => {
  const { region } = (args ?? {}) as { readonly region?: unknown };
  return typeof region === "string" ? region : undefined;
};

/** Whether the region comes from another resource, so that only the provider knows it. */
const isStillToCome = (args: object | undefined): boolean =>
  pulumi.Output.isInstance(((args ?? {}) as { readonly region?: unknown }).region);

const isLookup = ({ id, urn }: pulumi.CustomResourceOptions): boolean =>
  id !== undefined || urn !== undefined;

/** Whether what the program says is not what the provider gets. */
function isTransformed(
  resource: pulumi.Resource,
  { transforms = [] }: pulumi.CustomResourceOptions,
): boolean {
  const { __transformations = [] } = resource as { readonly __transformations?: readonly unknown[] };
  return transforms.length + __transformations.length > 0;
}

function propsOf(type: ResourceType, name: string, args: Props, opts: pulumi.CustomResourceOptions): Props {
  const props = allProps(type, name, args, opts);
  if (answeredBy() !== "mocks") {
    return props;
  }
  // A test compares what its program says, and no provider reads the rest or makes a name of it.
  const named = type.autoName && props[AUTO_NAME] ? { ...props, [type.autoName]: props[AUTO_NAME] } : props;
  return Object.fromEntries(Object.entries(named).filter(([property]) => !isHidden(property)));
}

function allProps(type: ResourceType, name: string, args: Props, opts: pulumi.CustomResourceOptions): Props {
  // A property that is not there at all would never become an output; an undefined one is filled in later.
  const placeholders = Object.fromEntries(type.properties.map((property) => [property, undefined]));
  const props: Props = {
    ...placeholders,
    ...withSecrets(type, args),
    [PROVIDER]: providerReference(type.token),
  };
  if (opts.id) {
    return props;
  }
  const parents = parentPath(opts.parent);
  const owner = ownerOf(
    [organization(), pulumi.getProject(), pulumi.getStack()],
    [...parents.flatMap((parent) => [parent.type, parent.name]), type.token, name],
  );
  if (type.autoName && args[type.autoName] === undefined) {
    props[AUTO_NAME] = args.adoptId === undefined ? `${name}-${owner.slice(0, 7)}` : "";
  }
  props[PLACE] = urnOf(parents, type, name);
  if (opts.retainOnDelete) {
    props[RETAIN] = true;
  }
  if (opts.customTimeouts) {
    props[TIMEOUTS] = { ...opts.customTimeouts };
  }
  return { ...props, [OWNER]: owner };
}

function withSecrets(type: ResourceType, args: Props): Props {
  return type.secrets.reduce((result, path) => withSecret(result, path.split(".")), args);
}

function withSecret(values: Props, [first, ...rest]: readonly string[]): Props {
  if (first === undefined || values[first] === undefined || values[first] === null) {
    return values;
  }
  const value = values[first];
  if (rest.length === 0) {
    return { ...values, [first]: pulumi.secret(value) };
  }
  // Inside a value that is still to come nothing can be marked, so all of it becomes secret.
  const isPlain =
    typeof value === "object" && !pulumi.Output.isInstance(value) && !(value instanceof Promise);
  return { ...values, [first]: isPlain ? withSecret({ ...value }, rest) : pulumi.secret(value) };
}

interface Place {
  readonly type: string;
  readonly name: string;
}

/** Types and names of the resources around this one: two of the same name may live under different parents. */
function parentPath(parent: pulumi.Resource | undefined): Place[] {
  if (!parent) {
    return [];
  }
  const { __pulumiType, __name, __parentResource } = parent as pulumi.Resource & {
    readonly __pulumiType?: string;
    readonly __name?: string;
    readonly __parentResource?: pulumi.Resource;
  };
  return [...parentPath(__parentResource), { type: __pulumiType ?? "", name: __name ?? "" }];
}

/** The resource's URN, which the SDK itself only knows once the resource is registered. */
function urnOf(parents: readonly Place[], type: ResourceType, name: string): string {
  const around = parents.map((parent) => parent.type).filter((each) => each !== STACK_TYPE);
  const types = [...around, engineType(type.token)].join("$");
  return `urn:pulumi:${pulumi.getStack()}::${pulumi.getProject()}::${types}::${name}`;
}

const STACK_TYPE = "pulumi:pulumi:Stack";
