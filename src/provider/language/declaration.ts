import type { Client, Operation } from "../../api";
import type { Context, CreateContext } from "./context";
import type { Disruption, Disrupts } from "./disruption";
import type { StateFacts } from "./kind";
import type { Strictness } from "./strictness";

/** A plain value as it travels between the engine and a provider. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value | undefined };

/** The inputs or outputs of one resource, by property name. */
export type Properties = { [name: string]: Value | undefined };

/** What changing a property does to the running resource, and to whom. */
export type Effect = Disrupts &
  (
    | /** Changed without replacing, through one of the named operations. `destroys` says what people lose. */
    {
        readonly kind: "inPlace";
        readonly operations: readonly string[];
        readonly destroys?: string;
      }
    /** The cloud offers no way to change it; `destroys` says what is lost with the old object. */
    | { readonly kind: "replace"; readonly because: string; readonly destroys?: string }
    /** A term of the purchase: a change of it on an object that exists is refused, and `wayOn` says what does it instead. */
    | { readonly kind: "atPurchase"; readonly because: string; readonly wayOn: string }
    /** Only recorded: no operation follows from a change alone. */
    | { readonly kind: "recorded"; readonly because: string }
    /** Read only when the object is made; a later change is no change at all. */
    | { readonly kind: "ignored"; readonly because: string }
  );

/** What making and taking away a whole resource does to people. */
export interface WholeDisruption {
  /** A new object, or an action that is done. */
  readonly create: Disruption;
  /** The old object goes and another one takes its place, or an action is done again. */
  readonly replace: Disruption;
  readonly delete: Disruption;
}

/** Where a property is read back from, or why it cannot be. */
export type ReadBack = ReadFrom | { readonly unreadable: string };

export interface ReadFrom {
  readonly operation: string;
  /**
   * Where the value lies in the object of the answer, such as `ServerInstanceTypeInfo.ServerInstanceType`; empty for
   * an object whose fields lie beside those of the object itself.
   */
  readonly field: string;
  /** It takes calls of its own, so it is read only where the program gives the property, and where all is asked for. */
  readonly isApart?: true;
  /** Makes the value of what lies there, where its type does not say it all. */
  readonly decode?: (value: unknown, found: object, known: Value | undefined) => Value | undefined;
}

/** How a number or boolean is written where the API wants a text: as it is, as `on` or `off`, as `True` or `False`. */
export type Encoding = "text" | "onOff" | "trueFalse";

/** What a value looks like: shared by inputs and outputs. */
export interface Shape {
  readonly type: "string" | "integer" | "number" | "boolean" | "object" | "list" | "set" | "map";
  /** Meaning and unit, one or two sentences. */
  readonly doc: string;
  readonly fields?: PropertyTable;
  readonly items?: Omit<Shape, "doc">;
  /** The strings allowed: each with what it means, or a plain list where no source says more than its name. */
  readonly values?: readonly string[] | { readonly [value: string]: string };
  readonly secret?: true;
}

/** One input property: the single place that says what it is, allows and does. */
export interface Property extends Shape {
  readonly items?: Item;
  /** Its name in the API; empty where no parameter carries it, or where its fields are parameters of their own. */
  readonly wire: string;
  readonly encode?: Encoding;
  readonly required?: true;
  /** The program itself has to know it while it runs, so it takes no output of another resource. */
  readonly plain?: true;
  /** The strings known to work, where the vendor has no list: another one is taken, with a warning. */
  readonly usual?: readonly string[];
  /** Lowest and highest number, or fewest and most items of a list. */
  readonly min?: number;
  readonly max?: number;
  /** Numbers allowed besides that range, or the only ones where there is none. */
  readonly numbers?: readonly number[];
  readonly unit?: string;
  readonly pattern?: { readonly regex: RegExp; readonly says: string };
  /** The value that leaving the property out stands for. */
  readonly default?: Value;
  /**
   * What leaving the property out means when it has no default: `keep` what the cloud has (the usual case),
   * or `remove` it.
   */
  readonly absent?: "keep" | "remove";
  /** Left out, it is made of the resource's own name and a short hash. */
  readonly autoName?: true;
  /** Nested properties inherit both from the property around them. */
  readonly effect?: Effect;
  readonly read?: ReadBack;
  /** For a policy that lets people or data in or out: which of its values are tighter than others. */
  readonly strictness?: Strictness;
  /** Where the facts above come from. */
  readonly source?: string;
}

/** What the items of a list, or the values of a map, look like. The property around them says what they mean. */
export type Item = Omit<Property, "doc" | "wire">;

export type PropertyTable = { readonly [name: string]: Property };

/** A property that only the cloud sets. */
export interface Output extends Shape {
  readonly read: ReadFrom;
  /** An empty text is a value like any other. */
  readonly mayBeEmpty?: true;
  /** It is the id of the object, so it is known as long as the object stays. */
  readonly isId?: true;
}

/** What is at stake with an object that keeps what people store. */
export interface HoldsData {
  /** What people call the object, such as `desktop`. */
  readonly what: string;
  /** How it is told whose the object is; absent where it belongs to nobody in particular. */
  readonly people?: {
    /** The property that names them; where the program sets it, the object is protected from deletion. */
    readonly property: string;
    /** Whom the cloud names; nobody when the object is gone. */
    readonly inCloud: (context: Context, id: string) => Promise<readonly string[]>;
  };
}

/**
 * A rule between several properties, or between a property and what the program said of it before. Returns what is
 * wrong, or undefined. Unknown values are left out of `inputs`, and a failure of an unknown property does not count;
 * where an absent property means something, `isUnknown` tells it from one that is still to come. `olds` is empty for
 * a new resource.
 */
export type Rule = (
  inputs: Properties,
  olds: Properties,
  isUnknown: (name: string) => boolean,
) => Failure | undefined;

/** A refused property: its path, and what is allowed instead. */
export interface Failure {
  readonly property: string;
  readonly reason: string;
}

/** A change to make: what the program wants, and what was applied before (nothing after a create). */
export interface Change {
  readonly desired: Properties;
  readonly applied: Properties;
}

/** One in-place change. Steps run in their declared order, and only when a property they own changes. */
export interface Step {
  /** The operations that it calls. The effects that name one of them say which properties the step owns. */
  readonly operations: readonly Operation[];
  readonly properties: readonly string[];
  /** Narrows when the step runs, for two steps that own the same property. */
  readonly when?: (change: Change) => boolean;
  /** It takes an object that is not ready yet, so that `skipAwait` need not wait for its sake. */
  readonly isEarly?: true;
  /** That its call succeeds says all that there is to know, so the object is not read back after it. */
  readonly confirms?: true;
  /** Gives the object its own name in place of the mark, so of a new object it runs after all others. */
  readonly unmarks?: true;
  run(context: Context, id: string, change: Change): Promise<void>;
}

/** A new object. */
export interface NewObject {
  readonly id: string;
  /** Made by an earlier run that was interrupted, perhaps from other inputs: what is true of it has to be read. */
  readonly resumed?: boolean;
  /** What the create itself brought about of the properties that a step owns, and outputs that only it tells. */
  readonly known?: Properties;
}

/** An object of a listing as far as it matters to who looks for what a create has left. */
export interface Candidate {
  readonly id: string;
  /** The owner key that it is marked with. */
  readonly mark?: string;
  /** It bears the sign of a finished create, so no create has left it. */
  readonly isFinished?: true;
  /** When it was made, in milliseconds since the epoch; absent when the cloud's words for it cannot be read. */
  readonly createdAt?: number;
}

/** An object of a listing, in property names. */
export interface ListedObject extends Candidate {
  readonly properties: Properties;
}

/** All objects of a kind in the account and region, failed ones too, as far as one listing tells of them. */
export type ListObjects = (client: Client) => Promise<readonly ListedObject[]>;

/** Said by a type of which a killed create leaves nothing that could be listed. */
export interface Unlisted {
  readonly unlisted: string;
  /** Tells its ids from those of objects, for a type whose create notes one on disk. */
  readonly isId?: (id: string) => boolean;
}

/** What a resource does in the cloud. Everything here takes plain values and knows nothing of the engine. */
export interface Lifecycle {
  /** The operations of which one makes the object. */
  readonly createdBy: readonly Operation[];
  /** The operations that take away what the resource made; absent where nothing is left behind or taken away. */
  readonly deletedBy?: readonly Operation[];
  /** What it reads besides what its tables name: listings, objects that it belongs to, and what a delete looks at first. */
  readonly looksAt?: readonly Operation[];
  /** Makes the object exactly once, without waiting for it to be ready. */
  create(context: CreateContext, inputs: Properties): Promise<NewObject>;
  /** Whether the create with these inputs can send no mark, so that the object has none in its first moment. */
  unmarkedAtFirst?(inputs: Properties): boolean;
  /** Waits until the object rests in a usable state; ends at once in a failed one. */
  waitUntilReady?(context: Context, id: string, known: Properties): Promise<void>;
  /** Waits until the cloud lists a new object, whatever its state; for types with `skipAwait`. */
  waitUntilListed?(context: Context, id: string, known: Properties): Promise<void>;
  readonly steps?: readonly Step[];
  /** Takes the mark of a new object away once it is whole; only for objects created with `__marked`. */
  unmark?(context: Context, id: string): Promise<void>;
  /** The object as it is now, in property names, or undefined when it is definitely gone. */
  read(context: Context, id: string, known: Properties): Promise<Properties | undefined>;
  /** Adoptions look their objects up in the listing, and what killed creates have left is found by it. */
  readonly list: ListObjects | Unlisted;
  /** Deletes the object and waits until it is gone. An object already gone is no error. */
  remove(context: Context, id: string, known: Properties): Promise<void>;
}

/** A resource type: one declaration from which checking, diffing, waiting and the reference follow. */
export interface Declaration {
  /** Module and type, such as `gws:Cluster`. */
  readonly token: string;
  readonly doc: string;
  /** It does something once and leaves no object. */
  readonly isAction?: true;
  readonly properties: PropertyTable;
  readonly outputs: { readonly [name: string]: Output };
  readonly disruption: WholeDisruption;
  /** The states that the cloud tells of an object; absent where it tells none. */
  readonly states?: StateFacts;
  readonly rules?: readonly Rule[];
  /**
   * How long an operation may take before it ends as an error, such as `30m`. An update also goes on with an
   * interrupted create, so it gets no less time.
   */
  readonly timeouts: { readonly create: string; readonly update: string; readonly delete: string };
  /** True when the old object has to go before its replacement can be made. */
  readonly deleteBeforeReplace?: (olds: Properties, news: Properties) => boolean;
  /** Says why a planned replacement cannot or must not happen, whatever the program allows; the preview then fails with it. */
  readonly refuseReplace?: (olds: Properties, replaces: readonly string[]) => string | undefined;
  /** Says why a planned change in place cannot or must not happen; the preview then fails with it. */
  readonly refuseUpdate?: (olds: Properties, news: Properties) => string | undefined;
  /**
   * Set where people store something on the object: a replacement is then refused in preview unless the program has
   * `allowDataLoss`, which the declaration lists among its properties.
   */
  readonly holdsData?: HoldsData;
  /** Says why an object can never become usable again, so that the next `up` replaces it. */
  readonly unrecoverable?: (outputs: Properties) => string | undefined;
  readonly lifecycle: Lifecycle;
}
