import { type Command, UsageError } from "./command";
import { REPORT_HELP } from "./report-help";
import { parseReportOptions, REPORT_OPTIONS } from "./report-options";

/** A wrong call too: 2 says that the plan breaks a rule. */
const FAILED = 1;

/** `pulumi-wuying report`: says what a preview means, and whether a rule stops it. */
export const reportCommand: Command = {
  options: REPORT_OPTIONS,
  run: async (argv, io) => {
    try {
      const options = parseReportOptions(argv);
      if (options === "help") {
        io.out(REPORT_HELP);
        return 0;
      }
      // Loaded only here: a wrong call and the help do without the resources.
      const { writeReport } = require("./report-write") as typeof import("./report-write");
      return await writeReport(options, io);
    } catch (error) {
      if (!(error instanceof UsageError)) {
        throw error;
      }
      io.err(`pulumi-wuying report: ${error.message}\nSee: pulumi-wuying report --help\n`);
      return FAILED;
    }
  },
};
