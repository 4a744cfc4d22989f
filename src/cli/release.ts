import type { Command } from "./command";
export const releaseCommand: Command = { options: {}, run: async () => 0 };
