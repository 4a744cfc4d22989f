import { readFileSync } from "node:fs";
import { reportOn } from "../../src/report/model";
import { readPlan } from "../../src/report/plan";
import { asMarkdown } from "../../src/report/markdown";
import { asText } from "../../src/report/text";
import { asJson } from "../../src/report/json";
import { hitsOf } from "../../src/report/gates";
test.each(["quickstart-create", "change", "refused"])("%s", async (name) => {
  const report = await reportOn(readPlan(readFileSync(`${__dirname}/previews/${name}.json`, "utf8")));
  const parts = { report, hits: hitsOf(report, { failOn: ["dataLoss", "looser"], budget: 3 }), showUsers: true };
  process.stdout.write(asMarkdown(parts) + "\n=====\n" + asText(parts) + asJson(parts).slice(0, name === "change" ? 2500 : 10));
});
