import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export const EXAMPLE = join(__dirname, "../../examples/ci");

/** A step that runs commands of a shell. */
export interface Step {
  readonly pipeline: "github" | "gitlab";
  readonly job: string;
  readonly script: string;
}

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
        readonly env?: Readonly<Record<string, string>>;
      }
    >
  >;
}

interface GitlabEntry {
  readonly script?: readonly string[];
  readonly after_script?: readonly string[];
  readonly image?: { readonly name: string };
}

const read = (name: string): unknown => parse(readFileSync(join(EXAMPLE, name), "utf8"));

export const workflow = (): Workflow => read("github/wuying.yml") as Workflow;

/** The jobs of GitLab, and what stands beside them. */
export const gitlab = (): Readonly<Record<string, GitlabEntry>> =>
  read(".gitlab-ci.yml") as Readonly<Record<string, GitlabEntry>>;

/** Everything that the pipelines run in a shell besides the install of the packages, each as one script. */
export function steps(): Step[] {
  const ofGithub = Object.entries(workflow().jobs).flatMap(([job, { steps }]) =>
    steps.flatMap(({ run }) =>
      run === undefined || run === "npm ci" ? [] : [{ pipeline: "github" as const, job, script: run }],
    ),
  );
  const ofGitlab = Object.entries(gitlab()).flatMap(([job, { script, after_script }]) =>
    [script, after_script].flatMap((lines) =>
      lines === undefined ? [] : [{ pipeline: "gitlab" as const, job, script: lines.join("\n") }],
    ),
  );
  return [...ofGithub, ...ofGitlab];
}

/** The scripts of a job, in their order. */
export const scriptsOf = (pipeline: Step["pipeline"], job: string): string[] =>
  steps().flatMap((step) => (step.pipeline === pipeline && step.job === job ? [step.script] : []));
