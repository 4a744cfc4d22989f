import { ADOPT_HELP } from "./adopt-help";
import { ADOPT_OPTIONS, parseAdoptOptions } from "./adopt-options";
import type { Command } from "./command";

/** `pulumi-wuying adopt`: writes a program that takes over what is there. */
export const adoptCommand: Command = {
  options: ADOPT_OPTIONS,
  run: async (argv, io) => {
    const options = parseAdoptOptions(argv);
    if (options === "help") {
      io.out(ADOPT_HELP);
      return 0;
    }
    // Loaded only here: a wrong call and the help do without the client and the resources.
    const { adoptAccount } = require("./adopt-run") as typeof import("./adopt-run");
    return adoptAccount(options, io);
  },
};
