import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** The first run on a machine may have to fetch a Chromium. */
const FETCHING_MS = 300_000;

/** Names that the browser resolves to this machine, as a page of the web can have its own do. */
export const FOREIGN_HOST = "evil.example";

/** Starts a browser for the tests of a file; returns what opens a page in it. What a page complains of fails its test. */
export function withBrowser(): (url: string, options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | undefined;
  let complaints: string[] = [];
  beforeAll(async () => {
    const script = join(__dirname, "../../../scripts/browser/main.mjs");
    const found = execFileSync(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
    const { env, executablePath } = JSON.parse(found.toString());
    browser = await chromium.launch({
      executablePath,
      args: [`--host-resolver-rules=MAP ${FOREIGN_HOST} 127.0.0.1`],
      env: { ...process.env, ...env },
    });
  }, FETCHING_MS);
  afterAll(() => browser?.close());
  beforeEach(() => {
    complaints = [];
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    expect(complaints).toEqual([]);
  });
  return async (url, options) => {
    const context = await (browser as Browser).newContext(options);
    const page = await context.newPage();
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") {
        complaints.push(message.text());
      }
    });
    await page.goto(url);
    return page;
  };
}
