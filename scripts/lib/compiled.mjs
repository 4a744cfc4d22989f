// The scripts run on the compiled package, and are checked against the sources that it is compiled from.
import { createRequire } from "node:module";

/**
 * The modules that scripts use.
 * @typedef {{
 *   "api/index": typeof import("../../src/api/index.js"),
 *   "api/generated/index": typeof import("../../src/api/generated/index.js"),
 *   "api/reads": typeof import("../../src/api/reads.js"),
 *   "emulator/products/gws/transitions": typeof import("../../src/emulator/products/gws/transitions.js"),
 *   "emulator/index": typeof import("../../src/emulator/index.js"),
 *   "provider/applying/context": typeof import("../../src/provider/applying/context.js"),
 *   "provider/declarations": typeof import("../../src/provider/declarations.js"),
 *   "provider/gws/instance/reads": typeof import("../../src/provider/gws/instance/reads.js"),
 *   "provider/waiting/shared-objects": typeof import("../../src/provider/waiting/shared-objects.js"),
 *   "provider/waiting/wait-for-object": typeof import("../../src/provider/waiting/wait-for-object.js"),
 *   "render/files": typeof import("../../src/render/files.js"),
 *   "render/pages": typeof import("../../src/render/pages.js"),
 * }} Modules
 */

const require = createRequire(import.meta.url);

/**
 * A module of the compiled package; `npm run build` has to be run before.
 * @template {keyof Modules} Name
 * @param {Name} name
 * @returns {Modules[Name]}
 */
export const compiled = (name) => require(`../../dist/${name}.js`);
