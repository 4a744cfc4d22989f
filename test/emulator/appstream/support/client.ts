import { Client, type Operation, resolveSettings, WuyingError } from "../../../../src/api";
import type { Emulator } from "../../../../src/emulator";

/** Calls operations of App Streaming Center by their contracts. */
export type Calls = <Request extends object, Response extends object>(
  operation: Operation<Request, Response>,
  request: Request,
) => Promise<Response>;

/** Calls to an emulator through the package's own client. */
export function callsTo(emulator: Emulator): Calls {
  const client = new Client(() => {
    const { accessKeyId, accessKeySecret, endpoint } = emulator;
    const config: Record<string, string> = { accessKeyId, accessKeySecret, endpoint };
    return resolveSettings((key) => config[key], {});
  });
  return (operation, request) => client.call(operation, request);
}

/** The error that a call ends in. */
export async function errorOf(call: Promise<unknown>): Promise<WuyingError> {
  return call.then(
    (answer) => {
      throw new Error(`expected an error, got ${JSON.stringify(answer)}`);
    },
    (error: unknown) => {
      if (error instanceof WuyingError) {
        return error;
      }
      throw error;
    },
  );
}

/** The code of the error that a call ends in, and that it came with HTTP 400. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  const { code, httpStatus } = await errorOf(call);
  expect(httpStatus).toBe(400);
  return code;
}
