import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publicApi } from "../support/public-api";

const FILE = join(__dirname, "public-api.txt");
const UPDATE = "UPDATE_API=1 npm run test:unit -- --testPathPatterns program/public-api";

test(`what a program can import is what public-api.txt has; where the change is meant: ${UPDATE}`, () => {
  const api = publicApi();
  if (process.env.UPDATE_API === "1") {
    writeFileSync(FILE, api);
  }
  expect(api).toBe(readFileSync(FILE, "utf8"));
}, 120_000);
