import * as appstream from "../../../api/generated/appstream";
import { type Action, actionDeclaration } from "../../applying/action";
import type { Context } from "../../language/context";
import type { Properties, PropertyTable } from "../../language/declaration";
import { NOBODY } from "../../language/disruption";
import { number, text } from "../../language/text";
import { requestFor } from "../../language/wire";
import { findGroup } from "../app-instance-group/reads";
import { CLOUD_APP } from "../product";
import { renewalOutputs, renewalProperties, renewOnce } from "../renewal";

const ProductType = CLOUD_APP;

const properties: Action["properties"] = {
  appInstanceGroupId: {
    type: "string",
    wire: "AppInstanceGroupId",
    required: true,
    doc: "Group whose subscription is renewed. It has to be published.",
  },
  ...renewalProperties(["Week", "Month", "Year"]),
  price: {
    type: "number",
    wire: "",
    required: true,
    min: 0,
    doc: "What the renewal may cost, in the currency of the account. GetResourceRenewPrice is asked right before, and a higher price buys nothing.",
  },
};

export const groupRenewal = actionDeclaration({
  token: "appstream:GroupRenewal",
  doc:
    "Renews the subscription of a delivery group, once, and pays the order. It costs money, so it says its price and the end that it renews from, " +
    "and buys nothing where either is not so any more. To renew again, write another `expiredTime`. Nobody is disturbed. Destroying it gives nothing back.",
  what: "renewal",
  again: "renews again",
  operation: appstream.RenewAppInstanceGroup,
  looksAt: [appstream.GetResourceRenewPrice],
  disruption: NOBODY,
  target: "appInstanceGroupId",
  properties,
  time: { name: "renewedAt", doc: "When the renewal was asked for" },
  outputs: renewalOutputs("RenewAppInstanceGroup", "GetAppInstanceGroup"),
  timeout: "20m",
  source: "vendor SDK for Java, RenewAppInstanceGroup",
  async run(context, inputs) {
    const AppInstanceGroupId = text(inputs, "appInstanceGroupId");
    const operation = appstream.RenewAppInstanceGroup;
    const request = {
      ...requestFor(operation, properties as PropertyTable, inputs),
      ProductType,
      AutoPay: true,
    } as appstream.RenewAppInstanceGroupRequest;
    return renewOnce(context, inputs, {
      what: `group ${AppInstanceGroupId}`,
      read: async () => (await findGroup(context.client, AppInstanceGroupId, ProductType))?.ExpiredTime,
      check: () => refuseHigherPrice(context, inputs),
      buy: async (beforeRetry) => (await context.call(operation, request, { beforeRetry })).OrderId,
    });
  },
});

async function refuseHigherPrice({ call }: Context, inputs: Properties): Promise<void> {
  const request = {
    ...requestFor(appstream.GetResourceRenewPrice, properties as PropertyTable, inputs),
    ProductType,
  } as appstream.GetResourceRenewPriceRequest;
  const { Data } = await call(appstream.GetResourceRenewPrice, request);
  const { TradePrice, Currency = "" } = Data?.Price ?? {};
  const allowed = number(inputs, "price");
  if (Number(TradePrice) <= allowed) {
    return;
  }
  const asked = TradePrice === undefined ? "no price" : `${TradePrice} ${Currency}`.trim();
  throw new Error(
    `price: the vendor asks ${asked} for the renewal, and the program allows ${allowed}: nothing was bought`,
  );
}
