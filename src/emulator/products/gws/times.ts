const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;

/** `Wed Sep 25 16:17:39 CST 2019`: how clusters and images print a time, in China's time zone. */
export function longTime(moment: number): string {
  const [weekday, day, month, year, clock] = new Date(moment + CHINA_OFFSET_MS)
    .toUTCString()
    .replace(",", "")
    .split(" ");
  return `${weekday} ${month} ${day} ${clock} CST ${year}`;
}

/** `2019-10-12T07:35Z`: how instances print a time. */
export function minuteTime(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 16)}Z`;
}

/** `2020-09-03T01:02:03.456Z`: how connections print a time. */
export function fullTime(moment: number): string {
  return new Date(moment).toISOString();
}
