// Adds to package-lock.json the optional packages of other platforms that npm leaves out when the registry at hand
// does not serve them: without these entries "npm ci" takes the lock file for out of date, on every platform.
// Usage, after "npm install" has changed the lock file: node scripts/complete-lock.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const path = join(dirname(fileURLToPath(import.meta.url)), "..", "package-lock.json");
const lock = JSON.parse(readFileSync(path, "utf8"));
const PLATFORM =
  /-(?<os>android|darwin|linux|win32|freebsd|openharmony)-(?<cpu>arm64|arm|x64|ia32|ppc64|s390x|riscv64|loong64)/;

let added = 0;
for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const platform = PLATFORM.exec(name)?.groups;
    const key = `node_modules/${name}`;
    if (!parent || !platform || key in lock.packages || !/^\d/.test(version)) {
      continue;
    }
    lock.packages[key] = {
      version,
      cpu: [platform.cpu],
      ...(dev ? { dev } : {}),
      optional: true,
      os: [platform.os],
    };
    added += 1;
  }
}
for (const entry of Object.values(lock.packages)) {
  delete entry.resolved;
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, undefined, 2)}\n`);
console.log(`added ${added} packages of other platforms`);
