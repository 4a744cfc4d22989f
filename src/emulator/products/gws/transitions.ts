import type { Transition } from "../../core/lifecycle";

/**
 * What each kind of work does to an object, and how many emulated seconds it takes. The reference gives no
 * durations; these are what such work takes on servers of this class. Each strays by up to a fifth.
 */
export const clusterTransitions = {
  create: {
    stages: [
      { status: "creating", seconds: 120 },
      { status: "starting", seconds: 60 },
    ],
    end: "running",
  },
  // The reference lists no status for a deletion under way; "deleted" is the only one that fits.
  delete: { stages: [{ status: "deleted", seconds: 45 }], end: null },
} as const satisfies Record<string, Transition>;

export const instanceTransitions = {
  create: {
    stages: [
      { status: "Creating", seconds: 50 },
      { status: "Starting", seconds: 20 },
      { status: "Initializing", seconds: 30 },
      { status: "Unregistered", seconds: 20 },
    ],
    end: "Registered",
  },
  start: {
    stages: [
      { status: "Starting", seconds: 20 },
      { status: "Initializing", seconds: 10 },
      { status: "Unregistered", seconds: 10 },
    ],
    end: "Registered",
  },
  stop: { stages: [{ status: "Stopping", seconds: 30 }], end: "Stopped" },
  restart: {
    stages: [
      { status: "Stopping", seconds: 25 },
      { status: "Starting", seconds: 15 },
      { status: "Unregistered", seconds: 10 },
    ],
    end: "Registered",
  },
  // The reference lists no status for a deletion under way either; the server is being stopped.
  delete: { stages: [{ status: "Stopping", seconds: 40 }], end: null },
} as const satisfies Record<string, Transition>;

export const imageTransitions = {
  create: { stages: [{ status: "Creating", seconds: 180 }], end: "Available" },
  delete: { stages: [{ status: "UnAvailable", seconds: 30 }], end: null },
} as const satisfies Record<string, Transition>;

/** Emulated seconds of a background task. */
export const taskSeconds = {
  setPolicy: 6,
  setDomain: 8,
  queryPolicy: 4,
  queryDomain: 4,
  queryConnections: 5,
  ticket: 5,
} as const;
