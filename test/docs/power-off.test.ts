import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const EXAMPLE = join(__dirname, "../../examples/nightly-power-off");
const read = (name: string): string => readFileSync(join(EXAMPLE, name), "utf8");

interface Workflow {
  readonly on: { readonly schedule: readonly { readonly cron: string }[] };
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly env: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
      }
    >
  >;
}

const workflow = parse(read("github/power.yml")) as Workflow;
const [night = "", morning = ""] = workflow.on.schedule.map(({ cron }) => cron);
const job = workflow.jobs.power;

test("the workflow tells the morning by its own line of the schedule, and takes any other for the night", () => {
  expect(job?.env.ACTION).toBe(
    `\${{ inputs.action || (github.event.schedule == '${morning}' && 'start') || 'stop' }}`,
  );
});

test("the workflow calls the script, and pins its actions to commits", () => {
  expect(job?.steps.flatMap(({ run }) => run ?? [])).toEqual(["npm ci", 'node power.mjs "$ACTION"']);
  for (const use of job?.steps.flatMap(({ uses }) => uses ?? []) ?? []) {
    expect(use).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  }
});

/** The minutes since Monday, midnight in China, at which a line of cron fires. */
function firings(line: string, hoursToChina: number): number[] {
  const [minutes = "", hours = "", , , days = ""] = line.split(/\s+/);
  const weekdays = days === "*" ? "0-6" : days;
  const all = numbers(weekdays, 7).flatMap((day) =>
    numbers(hours, 24).flatMap((hour) =>
      numbers(minutes, 60).map((minute) => (((day + 6) % 7) * 24 + hour + hoursToChina) * 60 + minute),
    ),
  );
  return all.map((minute) => minute % (7 * 24 * 60)).sort((a, b) => a - b);
}

/** The numbers of a field, which has single ones, ranges and steps. */
function numbers(field: string, count: number): number[] {
  return field.split(",").flatMap((part) => {
    const [range = "", step = "1"] = part.split("/");
    const [from = 0, to = from] = range === "*" ? [0, count - 1] : range.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
      (number) => (number - from) % Number(step) === 0,
    );
  });
}

test("the crontab, in the time of China, fires when the workflow does, in UTC", () => {
  const crontab = read("crontab");
  expect(crontab).toContain("\nCRON_TZ=Asia/Shanghai\n");
  const lines = crontab.split("\n").filter((line) => /^[\d*]/.test(line));
  const of = (action: string): string =>
    lines.find((line) => line.endsWith(`node --env-file=.env power.mjs ${action}`)) ?? "";
  expect(firings(of("stop"), 0)).toEqual(firings(night, 8));
  expect(firings(of("start"), 0)).toEqual(firings(morning, 8));
  expect(firings(morning, 8)).toHaveLength(5);
  expect(firings(night, 8)).toHaveLength(4 * 7);
});
