import type { Command } from "./command";

interface Listed {
  /** One line for the list of commands. */
  readonly summary: string;
  /** Each command has modules of its own to load, and some have most of the package. */
  readonly load: () => Command;
}

/** Every command, by its name. */
export const COMMANDS: Readonly<Record<string, Listed>> = {
  adopt: {
    summary: "write a program that takes over what an account has already",
    load: () => (require("./adopt") as typeof import("./adopt")).adoptCommand,
  },
  completion: {
    summary: "print a script that completes commands and options in bash, zsh or fish",
    load: () => (require("./completion") as typeof import("./completion")).completionCommand,
  },
  doctor: {
    summary: "say whether this machine and this account are ready, and what to do",
    load: () => (require("./doctor") as typeof import("./doctor")).doctorCommand,
  },
  emulator: {
    summary: "serve both APIs on this machine, for trying things out and for tests",
    load: () => (require("./emulator") as typeof import("./emulator")).emulatorCommand,
  },
  new: {
    summary: "write a project of your own from an example",
    load: () => (require("./new") as typeof import("./new")).newCommand,
  },
  release: {
    summary: "let go of adopted objects: out of the stack, without deleting them",
    load: () => (require("./release") as typeof import("./release")).releaseCommand,
  },
  report: {
    summary: "say what a pulumi preview means for people, data, policies and cost",
    load: () => (require("./report") as typeof import("./report")).reportCommand,
  },
  sweep: {
    summary: "delete what tests and trials have left, by name or tag and age",
    load: () => (require("./sweep") as typeof import("./sweep")).sweepCommand,
  },
  unfinished: {
    summary: "list what killed runs have left in the account; deletes nothing",
    load: () => (require("./unfinished") as typeof import("./unfinished")).unfinishedCommand,
  },
  version: {
    summary: "print the version of the package",
    load: () => (require("./version") as typeof import("./version")).versionCommand,
  },
};
