import type { Operation } from "../../api";
import type { Context } from "../language/context";
import type { Declaration, Properties, PropertyTable } from "../language/declaration";
import { inPlace } from "../language/describe";
import { NOBODY } from "../language/disruption";
import { describeDuration } from "../language/duration";
import type { KindFacts } from "../language/kind";
import { texts } from "../language/wire";
import { WaitError } from "../waiting/wait";
import { stepBy } from "./usual";

/** Waiting for many objects at once, as a resource that others can depend on. */
export interface Readiness {
  readonly token: string;
  /** The property that names the objects. */
  readonly ids: string;
  readonly kind: Pick<KindFacts<object>, "what">;
  /** The resource type whose objects they are, such as `gws.Instance`. */
  readonly type: string;
  /** The operation by which they are looked at. */
  readonly operation: Operation;
  readonly timeout: string;
  readonly waitUntilReady: (context: Context, id: string) => Promise<unknown>;
}

/** More failures than these are only counted. */
const MOST_REASONS = 10;
const NO_OBJECT = "waiting leaves no object behind";

/** The resource type that waits for many objects at once. What it lists, it waits for; it makes nothing. */
export function readinessDeclaration(readiness: Readiness): Declaration {
  const { token, ids, kind, type, operation, timeout } = readiness;
  const properties: PropertyTable = {
    [ids]: {
      type: "set",
      wire: "",
      required: true,
      min: 1,
      items: { type: "string" },
      doc: `Ids of the ${kind.what}s to wait for. All of them are waited for again when the set changes.`,
      effect: inPlace(operation.name, NOBODY),
      read: { unreadable: NO_OBJECT },
      source: "this provider",
    },
  };
  return {
    token,
    doc:
      `Waits until many ${kind.what}s are ready, all at once and with one listing for all of them: for \`${type}\` with \`skipAwait\`. ` +
      `It fails with the reasons of those that do not become ready. What depends on it comes after the last of them. It makes nothing, and destroying it does nothing.`,
    isAction: true,
    disruption: { create: NOBODY, replace: NOBODY, delete: NOBODY },
    properties,
    outputs: {},
    timeouts: { create: timeout, update: timeout, delete: "5m" },
    lifecycle: {
      createdBy: [operation],
      async create(context, inputs) {
        await waitForAll(context, readiness, inputs);
        return { id: `ready-${context.ownerKey}` };
      },
      steps: [
        stepBy(properties, [operation], {
          confirms: true,
          run: (context, _id, { desired }) => waitForAll(context, readiness, desired),
        }),
      ],
      read: async (_context, _id, known) => known,
      list: { unlisted: NO_OBJECT, isId: (id) => id.startsWith("ready-") },
      remove: async () => undefined,
    },
  };
}

async function waitForAll(context: Context, readiness: Readiness, inputs: Properties): Promise<void> {
  const ids = [...new Set(texts(inputs[readiness.ids]))];
  const { kind, waitUntilReady } = readiness;
  let settled = 0;
  const stop = sayHowMany(context, () => `${settled} of ${ids.length} ${kind.what}s are ready`);
  const quiet = { ...context, log: () => {} };
  const outcomes = await Promise.allSettled(
    ids.map((id) => waitUntilReady(quiet, id).finally(() => (settled += 1))),
  ).finally(stop);
  const reasons = outcomes.flatMap((each) => (each.status === "rejected" ? [each.reason as unknown] : []));
  if (reasons.length === 0) {
    return;
  }
  const interrupted = reasons.find((reason) => reason instanceof WaitError && reason.kind === "aborted");
  const summary = `${reasons.length} of ${ids.length} ${kind.what}s did not become ready`;
  if (interrupted) {
    throw new Error(`${summary}: interrupted; the next "pulumi up" goes on waiting`, { cause: interrupted });
  }
  const shown = reasons
    .slice(0, MOST_REASONS)
    .map((reason) => (reason instanceof Error ? reason.message : String(reason)));
  const more = reasons.length > shown.length ? [`and ${reasons.length - shown.length} more`] : [];
  throw new Error([`${summary}:`, ...shown, ...more].join("\n  "));
}

/** Says now and then how far a wait is, and what is new more often than what is not. */
function sayHowMany({ log, timings }: Context, line: () => string): () => void {
  const start = Date.now();
  let said = { line: "", at: start };
  const say = (): void => {
    const now = Date.now();
    if (line() === said.line && now - said.at < timings.sayAgainMs) {
      return;
    }
    said = { line: line(), at: now };
    log(`${said.line} (${describeDuration(now - start)})`);
  };
  const timer = setInterval(say, timings.quietMs);
  return () => clearInterval(timer);
}
