import type { Transition } from "../../core/lifecycle";

/** Emulated seconds. The tables below read in minutes, as long as the work is. */
const MINUTE = 60;

/**
 * What each kind of work does to an object, and how long it takes. The reference gives no durations; these are
 * what such work takes on servers of this class. Each strays by up to a fifth.
 */
export const groupTransitions = {
  create: { stages: [{ status: "DEPLOYING", seconds: 4 * MINUTE }], end: "PUBLISHED" },
  /** The order is never placed: the pair of period and unit is not one on sale. */
  orderFails: { stages: [{ status: "DEPLOYING", seconds: 1 * MINUTE }], end: "FAILED" },
  updateImage: { stages: [{ status: "MAINTAINING", seconds: 3 * MINUTE }], end: "PUBLISHED" },
  delete: { stages: [{ status: "DELETING", seconds: 1.5 * MINUTE }], end: null },
} as const satisfies Record<string, Transition>;

export const browserTransitions = {
  create: { stages: [{ status: "DEPLOYING", seconds: 3 * MINUTE }], end: "PUBLISHED" },
  createFails: { stages: [{ status: "DEPLOYING", seconds: 1 * MINUTE }], end: "FAILED" },
  modify: { stages: [{ status: "MAINTAINING", seconds: 0.5 * MINUTE }], end: "PUBLISHED" },
  delete: { stages: [{ status: "DELETING", seconds: 1 * MINUTE }], end: null },
} as const satisfies Record<string, Transition>;

export const serverTransitions = {
  create: {
    stages: [
      { status: "PENDING", seconds: 0.5 * MINUTE },
      { status: "STARTING", seconds: 1.5 * MINUTE },
    ],
    end: "RUNNING",
  },
  start: { stages: [{ status: "STARTING", seconds: 1 * MINUTE }], end: "RUNNING" },
  stop: { stages: [{ status: "STOPPING", seconds: 0.75 * MINUTE }], end: "STOPPED" },
  restart: {
    stages: [
      { status: "STOPPING", seconds: 0.5 * MINUTE },
      { status: "STARTING", seconds: 0.75 * MINUTE },
    ],
    end: "RUNNING",
  },
  updateImage: { stages: [{ status: "REBUILDING", seconds: 3 * MINUTE }], end: "RUNNING" },
  delete: { stages: [{ status: "DELETING", seconds: 1 * MINUTE }], end: null },
} as const satisfies Record<string, Transition>;

export const imageTransitions = {
  create: {
    stages: [
      { status: "INIT", seconds: 0.5 * MINUTE },
      { status: "CREATING", seconds: 4 * MINUTE },
    ],
    end: "AVAILABLE",
  },
  distribute: {
    stages: [
      { status: "INIT", seconds: 0.5 * MINUTE },
      { status: "DISTRIBUTING", seconds: 2 * MINUTE },
    ],
    end: "AVAILABLE",
  },
} as const satisfies Record<string, Transition>;

export const sessionTransitions = {
  open: { stages: [{ status: "STARTING", seconds: 0.25 * MINUTE }], end: "RUNNING" },
  close: { stages: [{ status: "CLOSING", seconds: 0.25 * MINUTE }], end: "CLOSED" },
} as const satisfies Record<string, Transition>;

export const persistentTransitions = {
  create: { stages: [{ status: "PENDING", seconds: 1 * MINUTE }], end: "RUNNING" },
} as const satisfies Record<string, Transition>;

export const otaTransitions = {
  run: { stages: [{ status: "RUNNING", seconds: 2 * MINUTE }], end: "FINISHED" },
} as const satisfies Record<string, Transition>;

/** Emulated seconds of work that changes no status. */
export const workSeconds = {
  enableErdma: 1 * MINUTE,
  connectionTicket: 5,
  /** How often the usage of a node pool is looked at. */
  scalingCheck: 1 * MINUTE,
} as const;
