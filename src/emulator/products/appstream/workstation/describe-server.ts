import { DescribeWuyingServer } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { englishTime } from "../times";
import { cut } from "../wire-fields";
import { readServer } from "./find-server";
import { SERVER_DESCRIBE_FIELDS } from "./server";
import { serverView } from "./server-view";

/** Shows less than the listing does, and times as English text. */
export const describeWuyingServer = implement(DescribeWuyingServer, ({ WuyingServerId }, context) => {
  const view = serverView(context, readServer(context, WuyingServerId));
  const times = { CreateTime: asEnglish(view.CreateTime), ExpiredTime: asEnglish(view.ExpiredTime) };
  return { Data: { ...cut(SERVER_DESCRIBE_FIELDS, view), ...times } };
});

function asEnglish(time: unknown): string {
  return englishTime(Date.parse(String(time)));
}
