/** What a command has of the world, so that tests can stand in for it. */
export interface CliIo {
  /** Writes to standard output, as is. */
  readonly out: (text: string) => void;
  /** Writes to standard error, as is. */
  readonly err: (text: string) => void;
  /** Resolves when the user asks the command to stop. */
  readonly stopped: () => Promise<void>;
  /** Asks the person at the terminal; absent where nobody is. */
  readonly ask?: (question: string) => Promise<string>;
}
