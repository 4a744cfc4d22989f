import { localCodes, WuyingError } from "../api";

/** A function was asked for one object and none, or more than one, fits. */
export class NoSingleMatchError extends Error {
  override readonly name = "NoSingleMatchError";
}

export interface Match<T> {
  /** What is looked for, for people: `image`. */
  readonly what: string;
  readonly filter: object;
  readonly found: readonly T[];
  readonly describe: (object: T) => string;
  /** Said when several fit. */
  readonly narrow: string;
}

/** The only object that fits; an error that names the candidates otherwise. */
export function onlyMatch<T>({ what, filter, found, describe, narrow }: Match<T>): T {
  const [first, ...rest] = found;
  if (first !== undefined && rest.length === 0) {
    return first;
  }
  const asked = JSON.stringify(filter);
  if (first === undefined) {
    throw new NoSingleMatchError(`no ${what} fits ${asked}`);
  }
  const names = found.slice(0, 10).map(describe).join(", ");
  throw new NoSingleMatchError(`${found.length} ${what}s fit ${asked}: ${names}. ${narrow}`);
}

/** A regular expression that the program gives as text. */
export function nameFilter(nameRegex: string | undefined): (name: string | undefined) => boolean {
  if (nameRegex === undefined) {
    return () => true;
  }
  try {
    const regex = new RegExp(nameRegex);
    return (name) => regex.test(name ?? "");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WuyingError({
      code: localCodes.arguments,
      detail: `nameRegex ${JSON.stringify(nameRegex)} is not a regular expression: ${reason}`,
      attempts: 0,
    });
  }
}
