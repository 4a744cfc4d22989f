/** The regions that resources can be in. The vendor's own list is not to be had; these occur in its samples. */
export const REGIONS = [
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

/** The zones of a region. */
export function zonesOf(region: string): readonly string[] {
  return ["a", "b", "g"].map((letter) => `${region}-${letter}`);
}
