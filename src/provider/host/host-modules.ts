import { createRequire } from "node:module";

/**
 * Loads a module of the very copy of the SDK that runs this process as the host of dynamic providers; undefined in any
 * other process, and where that copy has no such module.
 */
export function hostModule<T>(name: string): T | undefined {
  const script = require.main?.filename;
  if (script === undefined || !/[\\/]cmd[\\/]dynamic-provider[\\/]index\.js$/.test(script)) {
    return undefined;
  }
  try {
    return createRequire(script)(name) as T;
  } catch {
    return undefined;
  }
}
