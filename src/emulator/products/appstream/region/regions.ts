/** The regions that resources can be in here. */
export { APPSTREAM_REGIONS as REGIONS } from "../../../../api/regions";

/** The zones of a region. */
export function zonesOf(region: string): readonly string[] {
  return ["a", "b", "g"].map((letter) => `${region}-${letter}`);
}
