import { emulatorCodes } from "../../api/errors";
import { redact, secretsOf, withoutSecrets } from "../../api/redact";
import { ApiError } from "../core/api-error";
import { StateFileError } from "../core/persistence";
import type { Call } from "./call";

/** Answers for what the emulator itself gets wrong, and lines in the log: one of a kind, however often it is met. */
export class Defects {
  readonly #logged = new Set<string>();

  constructor(private readonly log: (line: string) => void) {}

  /** The error answer for anything that a call threw and that is no answer of the API. */
  answerTo(thrown: unknown, call: Call): ApiError {
    const secrets = secretsOf(call.parameters);
    const { message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
    const said = redact(message, secrets);
    if (thrown instanceof StateFileError) {
      this.#logOnce(`${call.action}: ${said}`);
      return new ApiError("InternalError", said, 500);
    }
    const kind = `${call.action}: ${emulatorCodes.bug}: ${said}`;
    this.#logOnce(kind, `${call.action}: ${emulatorCodes.bug}: ${withoutSecrets(stack ?? message, secrets)}`);
    const advice = "This is a mistake in the emulator: report it with what it wrote to standard error.";
    return new ApiError(emulatorCodes.bug, `${said.replace(/[^.!?]$/, "$&.")} ${advice}`, 501);
  }

  #logOnce(kind: string, line = kind): void {
    if (!this.#logged.has(kind)) {
      this.#logged.add(kind);
      this.log(line);
    }
  }
}
