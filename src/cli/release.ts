import { regexOf } from "./adopt-options";
import type { Command } from "./command";
import { parseOptions, text, texts } from "./options";
import { RELEASE_HELP } from "./release-help";

const OPTIONS = {
  kind: { type: "string", multiple: true },
  name: { type: "string" },
  id: { type: "string", multiple: true },
  created: { type: "boolean" },
  cwd: { type: "string" },
  stack: { type: "string" },
  yes: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** `pulumi-wuying release`: lets go of adopted objects. */
export const releaseCommand: Command = {
  options: OPTIONS,
  run: async (argv, io) => {
    const values = parseOptions(argv, OPTIONS, "Name an object with --id.");
    if (values.help) {
      io.out(RELEASE_HELP);
      return 0;
    }
    const options = {
      kinds: texts("kind", values.kind),
      name: regexOf(text("name", values.name)),
      ids: texts("id", values.id),
      created: values.created ?? false,
      folder: text("cwd", values.cwd) ?? ".",
      stack: text("stack", values.stack),
      yes: values.yes ?? false,
      json: values.json ?? false,
    };
    // Loaded only here: the help and the other commands do without the resources.
    const { releaseObjects } = require("./release-run") as typeof import("./release-run");
    return releaseObjects(options, io);
  },
};
