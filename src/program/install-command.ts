import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const COMMANDS = { npm: "npm install", pnpm: "pnpm add", yarn: "yarn add" } as const;
type Manager = keyof typeof COMMANDS;

const LOCK_FILES: Readonly<Record<string, Manager>> = {
  "pnpm-lock.yaml": "pnpm",
  "yarn.lock": "yarn",
  "package-lock.json": "npm",
  "npm-shrinkwrap.json": "npm",
};

/** The command that installs a package in a folder, with the package manager of the project around it. */
export const installCommand = (folder: string, name: string): string =>
  `${COMMANDS[managerOf(folder)]} ${name}`;

/** The nearest folder that says something decides: the lock file of a workspace lies at its root. */
function managerOf(folder: string): Manager {
  const locked = Object.keys(LOCK_FILES).find((file) => existsSync(join(folder, file)));
  const found = declaredIn(folder) ?? (locked && LOCK_FILES[locked]);
  if (found) {
    return found;
  }
  const above = dirname(folder);
  return above === folder ? "npm" : managerOf(above);
}

function declaredIn(folder: string): Manager | undefined {
  try {
    const { packageManager } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const name = String(packageManager).split("@")[0] ?? "";
    return name in COMMANDS ? (name as Manager) : undefined;
  } catch {
    return undefined;
  }
}
