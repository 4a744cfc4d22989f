import { isWuyingError, localCodes } from "../api";
import { codeMeaning } from "../api/codes";
import { WaitError } from "../provider/waiting/wait";

const LOCAL: Readonly<Record<string, string>> = {
  [localCodes.credentials]: "no access key was found",
  [localCodes.unreachable]: "the API could not be reached",
  [localCodes.connectionLost]: "the connection to the API broke",
  [localCodes.timeout]: "the API did not answer in time",
  [localCodes.aborted]: "the API did not answer in time",
  [localCodes.unreadable]: "the API gave no answer that can be read",
};

/**
 * Why a look-up failed, as a part of a sentence. A cloud's own words can quote what was asked, so of them only the
 * code is told.
 *
 * @throws the error itself where it is none of the cloud's: a mistake here must not pass for one there.
 */
export function reasonOf(error: unknown): string {
  if (error instanceof WaitError) {
    return "the API did not answer in time";
  }
  if (!isWuyingError(error)) {
    throw error;
  }
  const { code, detail, operation = "a call" } = error;
  if (code === localCodes.settings) {
    return detail;
  }
  if (codeMeaning(code) === "throttled") {
    return `the API throttles ${operation}`;
  }
  return LOCAL[code] ?? `${operation} failed with ${code}`;
}
