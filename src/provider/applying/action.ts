import type { Operation } from "../../api";
import type { Context, CreateContext } from "../language/context";
import type { Declaration, Output, Properties, Property, PropertyTable, Rule } from "../language/declaration";
import { replacing } from "../language/describe";
import { type Disruption, NOBODY } from "../language/disruption";
import { text } from "../language/text";

/** Something that is done once, when its resource is created, and again when its inputs change. It leaves no object. */
export interface Action {
  readonly token: string;
  readonly doc: string;
  /** What people call it, and what a change does: `restart`, `restarts again`. */
  readonly what: string;
  readonly again: string;
  readonly operation: Operation;
  /** What it reads: the object before, and while it comes to rest. */
  readonly looksAt?: readonly Operation[];
  /** Whom it disturbs when it is done. */
  readonly disruption: Disruption;
  /** What it is done to and how: names of the operation's parameters, each with what it means. */
  readonly properties: Readonly<Record<string, ActionProperty>>;
  /** The property that names the object that it is done to. */
  readonly target: string;
  /** What a change of a trigger does; absent where its properties tell one from the next, so that it takes no triggers. */
  readonly triggersDoc?: string;
  /** The output that tells when it was asked for. */
  readonly time: { readonly name: string; readonly doc: string };
  readonly outputs?: Readonly<Record<string, Output>>;
  readonly rules?: readonly Rule[];
  /** How long it may take. */
  readonly timeout: string;
  readonly source: string;
  /** Does it once. What it throws means that it was not done. Answers with outputs that only its answer tells. */
  readonly run: (context: CreateContext, inputs: Properties) => Promise<Properties | undefined>;
  /** Waits until the object has come to rest again. */
  readonly rest?: (context: Context, target: string) => Promise<unknown>;
}

export type ActionProperty = Omit<Property, "effect" | "read" | "source">;

const targetOf = (id: string): string => id.slice(0, id.lastIndexOf("@"));
const timeOf = (id: string): string => id.slice(id.lastIndexOf("@") + 1);

/** The resource type of an action. Its id is the object's with the time, so each time is another. */
export function actionDeclaration(action: Action): Declaration {
  const { what, operation, target, time, source } = action;
  const oneOf = `${/^[aeiou]/.test(what) ? "an" : "a"} ${what}`;
  const noObject = `${oneOf} leaves no object behind`;
  const effect = replacing(`${oneOf} is done once, so a change ${action.again}`, action.disruption);
  const read = { unreadable: noObject };
  const said = (property: ActionProperty): Property => ({ ...property, effect, read, source });
  const properties: PropertyTable = Object.fromEntries(
    Object.entries(action.properties).map(([name, property]) => [name, said(property)]),
  );
  const triggers: PropertyTable = action.triggersDoc
    ? {
        triggers: {
          type: "map",
          wire: "",
          items: { type: "string" },
          doc: `Values of any meaning; ${action.triggersDoc}`,
          effect,
          read,
          source: "this provider",
        },
      }
    : {};
  const { rest } = action;
  return {
    token: action.token,
    doc: action.doc,
    isAction: true,
    disruption: { create: action.disruption, replace: action.disruption, delete: NOBODY },
    properties: { ...properties, ...triggers },
    outputs: {
      [time.name]: {
        type: "string",
        doc: `${time.doc}, such as \`2026-01-31T08:00:00.000Z\`.`,
        read: { operation: operation.name, field: "" },
      },
      ...action.outputs,
    },
    rules: action.rules,
    timeouts: { create: action.timeout, update: action.timeout, delete: "5m" },
    lifecycle: {
      createdBy: [operation],
      looksAt: action.looksAt,
      async create(context, inputs) {
        const id = `${text(inputs, target)}@${new Date().toISOString()}`;
        const known = await action.run(context, inputs);
        context.notes.made(id);
        return { id, known };
      },
      waitUntilReady: rest && (async (context, id) => void (await rest(context, targetOf(id)))),
      read: async (_context, id, known) => ({ ...known, [time.name]: timeOf(id) }),
      list: { unlisted: noObject, isId: (id) => id.includes("@") },
      remove: async () => undefined,
    },
  };
}
