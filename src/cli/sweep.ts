import { type Command, UsageError } from "./command";
import { SWEEP_HELP } from "./sweep-help";
import { parseSweepOptions, SWEEP_OPTIONS } from "./sweep-options";

/** A wrong call too: 2 says that something is left. */
const FAILED = 1;

/** `pulumi-wuying sweep`: deletes what tests and trials have left, after it was asked twice. */
export const sweepCommand: Command = {
  options: SWEEP_OPTIONS,
  run: async (argv, io) => {
    try {
      const options = parseSweepOptions(argv);
      if (options === "help") {
        io.out(SWEEP_HELP);
        return 0;
      }
      // Loaded only here: a wrong call and the help do without the client and the resources.
      const { sweepAccount } = require("./sweep-run") as typeof import("./sweep-run");
      return await sweepAccount(options, io);
    } catch (error) {
      if (!(error instanceof UsageError)) {
        throw error;
      }
      io.err(`pulumi-wuying sweep: ${error.message}\nSee: pulumi-wuying sweep --help\n`);
      return FAILED;
    }
  },
};
