import type { Collection } from "../core/collection";
import type { Kind, StoredObject } from "../core/kind";
import { isLeaving, type Lifecycle } from "../core/lifecycle";
import type { Store } from "../core/store";
import type { WireObject, WireValue } from "../core/wire";
import { type KindTitle, titleOf } from "./kind-titles";

/** How an object does, for its colour. */
export type Tone = "moving" | "leaving" | "failed" | "resting";

/** Work under way on an object. */
export interface Work {
  /** The statuses that come after the present one; the last is empty when the object will be gone. */
  readonly next: readonly string[];
  /** In real time. */
  readonly leftMs: number;
  readonly totalMs: number;
}

/** An object as the page lists it. */
export interface PageObject {
  readonly id: string;
  readonly kind: Kind;
  readonly title: KindTitle;
  readonly name: string;
  readonly status: string;
  readonly tone: Tone;
  readonly work?: Work;
  readonly attributes: WireObject;
  /** Who uses it, or may. */
  readonly people: readonly string[];
}

/** The objects of a kind, in order of creation. */
export function objectsOf(store: Store, collection: Collection<WireObject>): PageObject[] {
  return collection.all().map((object) => pageObject(store, collection, object));
}

export function pageObject(
  store: Store,
  collection: Collection<WireObject>,
  { attributes, id, lifecycle }: StoredObject<WireObject>,
): PageObject {
  const { kind } = collection;
  const title = titleOf(kind);
  const status = collection.status({ attributes, id, lifecycle, sequence: 0, createdAt: 0 });
  const work = workOf(lifecycle, store.settledAt);
  return {
    id,
    kind,
    title,
    name: textOf(attributes[title.nameField ?? ""]),
    status,
    tone: toneOf(status, work, lifecycle),
    work,
    attributes,
    people: peopleOf(attributes),
  };
}

const textOf = (value: WireValue): string => (typeof value === "string" ? value : "");

function toneOf(status: string, work: Work | undefined, lifecycle: Lifecycle): Tone {
  if (work !== undefined) {
    return isLeaving(lifecycle) ? "leaving" : "moving";
  }
  return /fail|indebt|error|expired/i.test(status) ? "failed" : "resting";
}

/** What waits for a moment of real time, such as a task that will be forgotten, is not at work. */
function workOf({ end, stages, startedAt }: Lifecycle, now: number): Work | undefined {
  const current = stages.findIndex(({ until }) => now < until);
  if (current < 0 || stages[current]?.isRealTime) {
    return undefined;
  }
  const later = stages.slice(current);
  const waiting = later.findIndex(({ isRealTime }) => isRealTime);
  const scaled = waiting < 0 ? later : later.slice(0, waiting);
  const until = scaled.at(-1)?.until ?? now;
  const last = waiting < 0 ? (end ?? "") : (later[waiting]?.status ?? "");
  return {
    next: [...scaled.slice(1).map(({ status }) => status), last],
    leftMs: until - now,
    totalMs: until - startedAt,
  };
}

const PEOPLE_FIELDS = ["UserName", "EndUserId", "Users", "AuthorizedUsers"];

function peopleOf(attributes: WireObject): string[] {
  return PEOPLE_FIELDS.flatMap((name) => attributes[name]).filter(
    (value): value is string => typeof value === "string" && value !== "",
  );
}
