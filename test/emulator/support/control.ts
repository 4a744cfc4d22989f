import type { Emulator } from "../../../src/emulator";
import type { Answer } from "./caller";

/** A status and a JSON body of the control API. */
export interface ControlAnswer {
  readonly status: number;
  readonly body: Answer;
}

/** Calls the control API of an emulator. */
export async function control(
  emulator: Emulator,
  method: string,
  path: string,
  body?: unknown,
): Promise<ControlAnswer> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(`${emulator.endpoint}/_emulator/${path}`, { method, body: text });
  return { status: response.status, body: await response.json() };
}

/** All objects by kind. */
export async function stateOf(emulator: Emulator): Promise<Answer> {
  return (await control(emulator, "GET", "state")).body;
}

/** The calls so far. */
export async function callsOf(emulator: Emulator): Promise<Answer[]> {
  return (await control(emulator, "GET", "calls")).body;
}
