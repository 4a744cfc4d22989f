/** What the image operations put in the body when they succeed. The code is a string. */
export const SUCCEEDED = { Code: "200", Message: "success", Success: true } as const;

/** What the image operations put in the body, with HTTP 200, when they fail. */
export function failed(message: string) {
  return { Code: "400", Message: message, Success: false } as const;
}
