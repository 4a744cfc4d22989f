import { isNotFound } from "../../api";

/** Runs a delete; that the object is already gone is what was wanted. */
export async function ignoreNotFound(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!isNotFound(error)) {
      throw error;
    }
  }
}
