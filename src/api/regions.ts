/**
 * Regions that App Streaming resources are known to be in. The vendor's own list is not to be had, and its reference
 * names only the first two; the others occur in its samples. So this is a list to compare with, not one to refuse by.
 */
export const APPSTREAM_REGIONS = [
  "cn-shanghai",
  "cn-hangzhou",
  "cn-beijing",
  "cn-shenzhen",
  "cn-guangzhou",
  "cn-chengdu",
  "cn-hongkong",
  "ap-southeast-1",
  "ap-southeast-5",
  "ap-northeast-1",
  "us-east-1",
  "us-west-1",
  "eu-central-1",
] as const;
