import * as appstream from "../../../api/generated/appstream";
import { type Action, actionDeclaration } from "../../applying/action";
import type { PropertyTable } from "../../language/declaration";
import { NOBODY } from "../../language/disruption";
import { text } from "../../language/text";
import { requestFor } from "../../language/wire";
import { renewalOutputs, renewalProperties, renewOnce } from "../renewal";
import { listServers } from "../workstation/reads";

const properties: Action["properties"] = {
  wuyingServerId: {
    type: "string",
    wire: "WuyingServerId",
    required: true,
    doc: "Workstation whose subscription is renewed.",
  },
  ...renewalProperties(["Month", "Year"]),
  price: {
    type: "number",
    wire: "",
    required: true,
    min: 0,
    doc: "What the renewal is known to cost, for whoever reviews the plan. The API prices no renewal of a workstation, so it is not compared.",
  },
};

export const workstationRenewal = actionDeclaration({
  token: "appstream:WorkstationRenewal",
  doc:
    "Renews the subscription of a workstation, once, and pays the order. It costs money, so it says its price and the end that it renews from, " +
    "and buys nothing where the subscription ends later already. To renew again, write another `expiredTime`. Nobody is disturbed. Destroying it gives nothing back.",
  what: "renewal",
  again: "renews again",
  operation: appstream.RenewWuyingServer,
  disruption: NOBODY,
  target: "wuyingServerId",
  properties,
  time: { name: "renewedAt", doc: "When the renewal was asked for" },
  outputs: renewalOutputs("RenewWuyingServer", "ListWuyingServer"),
  timeout: "20m",
  source: "vendor SDK for Python 5.9.0, RenewWuyingServer",
  async run(context, inputs) {
    const id = text(inputs, "wuyingServerId");
    const operation = appstream.RenewWuyingServer;
    const request = { ...requestFor(operation, properties as PropertyTable, inputs), AutoPay: true };
    return renewOnce(context, inputs, {
      what: `workstation ${id}`,
      read: async () => (await listServers(context.client, { WuyingServerIdList: [id] }))[0]?.ExpiredTime,
      buy: async (beforeRetry) => (await context.call(operation, request, { beforeRetry })).OrderId,
    });
  },
});
