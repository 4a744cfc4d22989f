import { ApiError } from "../core/api-error";

/** Reads `a=1&b=2`; of a name given twice, the last value counts. */
export function readParameters(text: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const pair of text.split("&")) {
    if (pair === "") {
      continue;
    }
    const equals = pair.indexOf("=");
    const name = equals < 0 ? pair : pair.slice(0, equals);
    const value = equals < 0 ? "" : pair.slice(equals + 1);
    parameters.set(decode(name), decode(value));
  }
  return parameters;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw new ApiError("InvalidParameter.Encoding", "A parameter is not valid percent-encoded UTF-8.");
  }
}
