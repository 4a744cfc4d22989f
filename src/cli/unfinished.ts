import type { Command } from "./command";
import { parseOptions, text } from "./options";
import { UNFINISHED_HELP } from "./unfinished-help";

const OPTIONS = {
  region: { type: "string" },
  endpoint: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** `pulumi-wuying unfinished`: lists what killed runs may have left in the account. */
export const unfinishedCommand: Command = {
  options: OPTIONS,
  run: async (argv, io) => {
    const values = parseOptions(argv, OPTIONS);
    const options = {
      region: text("region", values.region),
      endpoint: text("endpoint", values.endpoint),
      json: values.json ?? false,
    };
    if (values.help) {
      io.out(UNFINISHED_HELP);
      return 0;
    }
    // Loaded only here: the other commands do without the client and the resources.
    const { listUnfinished } = require("./unfinished-list") as typeof import("./unfinished-list");
    return listUnfinished(options, io);
  },
};
