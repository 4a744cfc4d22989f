import type { Command } from "./command";
import { DOCTOR_HELP } from "./doctor-help";
import { parseOptions, text } from "./options";

const OPTIONS = {
  cwd: { type: "string" },
  stack: { type: "string" },
  region: { type: "string" },
  endpoint: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** `pulumi-wuying doctor`: says whether machine and account are ready. */
export const doctorCommand: Command = {
  options: OPTIONS,
  run: async (argv, io) => {
    const values = parseOptions(argv, OPTIONS);
    const options = {
      folder: text("cwd", values.cwd) ?? ".",
      stack: text("stack", values.stack),
      region: text("region", values.region),
      endpoint: text("endpoint", values.endpoint),
      json: values.json ?? false,
    };
    if (values.help) {
      io.out(DOCTOR_HELP);
      return 0;
    }
    // Loaded only here: the help and the other commands do without the client and the resources.
    const { checkAll } = require("./doctor-check") as typeof import("./doctor-check");
    return checkAll(options, io);
  },
};
