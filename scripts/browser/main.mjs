// Makes sure that this machine has a Chromium, and prints where it is and what it needs as JSON.
// Usage: node scripts/browser/main.mjs      Exit code 1: there is none; standard error says what was tried.
import { BrowserUnavailable, ensureBrowser } from "./index.mjs";

try {
  console.log(JSON.stringify(await ensureBrowser()));
} catch (error) {
  if (!(error instanceof BrowserUnavailable)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}
