import { Cloud } from "../provider/support/cloud";
import { cli } from "../cli/support";
import { fill } from "./support/account";
import { writeFileSync } from "node:fs";

const env = process.env;
let cloud: Cloud;
beforeEach(async () => {
  cloud = await Cloud.start();
  const { endpoint, accessKeyId, accessKeySecret } = cloud.emulator;
  process.env = {
    ...env,
    WUYING_REGION: "",
    WUYING_ENDPOINT: endpoint,
    WUYING_LISTING_LAG_SECONDS: "0",
    WUYING_LISTING_MAX_AGE_SECONDS: "0",
    ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
    ALIBABA_CLOUD_SECURITY_TOKEN: "",
  };
});
afterEach(() => {
  process.env = env;
  return cloud.close();
});

test("a whole account", async () => {
  await fill(cloud, { clusters: 3, desktops: 100, groups: 10, workstations: 20 });
  const { code, out, err } = await cli("adopt");
  writeFileSync("/tmp/adopt-out.ts", out);
  writeFileSync("/tmp/adopt-err.txt", `${code}\n${err}`);
  expect(code).toBe(3);
}, 120_000);
