/** Products that have delivery groups, as the API calls them. */
export const PRODUCT_TYPES = [
  "CloudApp",
  "CloudBrowser",
  "WuyingServer",
  "WuyingWorkstation",
  "WuyingWorkstationTeam",
  "WuyingWorkstationBusiness",
  "AndroidCloud",
  "AIAgent",
] as const;

export type ProductType = (typeof PRODUCT_TYPES)[number];
