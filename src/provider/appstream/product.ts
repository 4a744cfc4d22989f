/** The only product of this API that delivery groups, and most of their operations, are documented for. */
export const CLOUD_APP = "CloudApp";
export const WORKSTATION = "WuyingServer";
export const CLOUD_BROWSER = "CloudBrowser";
