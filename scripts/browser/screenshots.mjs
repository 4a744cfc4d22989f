// Makes the pictures of the documentation: npm run screenshots
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { compiled } from "../lib/compiled.mjs";
import { ensureBrowser } from "./index.mjs";
import { fillAccount } from "./picture-account.mjs";

const FOLDER = join(import.meta.dirname, "../../docs/images");

/**
 * A picture: what it is of, and the screen that it is taken on.
 * @typedef {{ name: string, search: string, width: number, height: number, colorScheme: "light" | "dark" }} Picture
 */

const emulator = await compiled("emulator/index").startEmulator({ timeScale: 0.0005 });
const { env, executablePath } = await ensureBrowser();
const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
try {
  const failedCall = await fillAccount(emulator);
  mkdirSync(FOLDER, { recursive: true });
  /** @type {readonly Picture[]} */
  const pictures = [
    { name: "emulator", search: "", width: 1280, height: 860, colorScheme: "light" },
    { name: "emulator-call", search: `?call=${failedCall}`, width: 1280, height: 860, colorScheme: "dark" },
  ];
  for (const picture of pictures) {
    await take(picture);
  }
} finally {
  await browser.close();
  await emulator.close();
}

/** @param {Picture} picture */
async function take({ colorScheme, height, name, search, width }) {
  const page = await browser.newPage({ colorScheme, viewport: { width, height } });
  await page.goto(`${emulator.endpoint}/_emulator/${search}`);
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path });
  await page.close();
  console.log(path);
}
