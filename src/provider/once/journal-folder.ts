import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where this package keeps what has to outlive a run: `WUYING_JOURNAL_DIR`, or a folder in Pulumi's own. */
export function journalFolder(env: Environment = process.env): string {
  const given = env.WUYING_JOURNAL_DIR?.trim();
  if (!given) {
    return join(env.PULUMI_HOME || join(homedir(), ".pulumi"), "wuying");
  }
  // The working folder of a provider is Pulumi's choice, so a relative path would name another folder now and then.
  if (!isAbsolute(given)) {
    throw new Error(`WUYING_JOURNAL_DIR must be an absolute path, not ${JSON.stringify(given)}`);
  }
  return given;
}
