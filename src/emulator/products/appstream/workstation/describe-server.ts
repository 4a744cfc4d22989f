import { DescribeWuyingServer } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { englishTime } from "../times";
import { cut } from "../wire-fields";
import { readServer } from "./find-server";
import { SERVER_DESCRIBE_FIELDS } from "./server";
import { serverFacts } from "./server-facts";

/** Shows less than the listing does, and times as English text. */
export const describeWuyingServer = implement(DescribeWuyingServer, ({ WuyingServerId }, context) => {
  const facts = serverFacts(context, readServer(context, WuyingServerId));
  const times = { CreateTime: asEnglish(facts.CreateTime), ExpiredTime: asEnglish(facts.ExpiredTime) };
  return { Data: { ...cut(SERVER_DESCRIBE_FIELDS, facts), ...times } };
});

function asEnglish(time: unknown): string {
  return englishTime(Date.parse(String(time)));
}
