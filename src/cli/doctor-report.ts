import type { Finding } from "./doctor-finding";

const WORDS: Readonly<Record<Finding["status"], string>> = {
  ok: "ok",
  problem: "PROBLEM",
  unknown: "not known",
};

/** For programs. */
export const asJson = (findings: readonly Finding[]): string =>
  `${JSON.stringify({ checks: findings }, undefined, 2)}\n`;

/** For people: a line for each check, what to do under it, and how many problems there are. */
export function asText(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ check, status, detail, advice }) => [
    `${WORDS[status].padEnd(9)}  ${check.padEnd(width)}  ${detail}`,
    ...(advice === undefined ? [] : [`${" ".repeat(width + 13)}${advice}`]),
  ]);
  return [...lines, "", summary(findings), ""].join("\n");
}

function summary(findings: readonly Finding[]): string {
  const count = findings.filter(({ status }) => status === "problem").length;
  if (count === 0) {
    return "No problem was found.";
  }
  return count === 1 ? "1 problem was found." : `${count} problems were found.`;
}
