import type { ExampleFile } from "./new-examples";

/** What to do with a new project, as its README has it. */
export interface Next {
  /** The lines of a shell that bring it up on the emulator. */
  readonly commands: readonly string[];
  /** What changes for the cloud. */
  readonly cloud: string;
}

const LINK = /\[([^\]]+)\]\([^)]*\)/g;

/** Every README has these two sections, so that nothing is said in two places. */
export function nextSteps(files: readonly ExampleFile[]): Next {
  const readme = files.find(({ path }) => path === "README.md")?.text ?? "";
  const [, block = ""] = /^```sh\n(.*?)^```$/ms.exec(section(readme, "On the emulator")) ?? [];
  const [cloud = ""] = section(readme, "In the cloud").trim().split("\n\n");
  return { commands: block.trimEnd().split("\n"), cloud: cloud.replace(LINK, "$1") };
}

const section = (page: string, heading: string): string =>
  page.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
