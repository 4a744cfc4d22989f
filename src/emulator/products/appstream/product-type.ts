import { ApiError } from "../../core/api-error";

/** The product types of any operation. */
export const PRODUCT_TYPES = [
  "CloudApp",
  "CloudBrowser",
  "WuyingServer",
  "WuyingWorkstation",
  "WuyingWorkstationTeam",
  "WuyingWorkstationBusiness",
  "AndroidCloud",
  "AIAgent",
  "CloudDesktop",
] as const;

/** A sample of the listing of workstations spells it this way. */
const ALIASES: Readonly<Record<string, string>> = { wuying_server: "WuyingServer" };

/** The product type as the API prints it, whatever the case it was sent in. */
export function productTypeOf(sent: string, allowed: readonly string[] = PRODUCT_TYPES): string {
  const wanted = (ALIASES[sent.toLowerCase()] ?? sent).toLowerCase();
  const found = allowed.find((type) => type.toLowerCase() === wanted);
  if (found === undefined) {
    throw new ApiError("InvalidParameter.ProductType", "The parameter ProductType is invalid.");
  }
  return found;
}
