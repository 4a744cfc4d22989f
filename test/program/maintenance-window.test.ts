import { openForMs, wrongWindow } from "../../src/appstream/maintenance-window";
import type { MaintenanceWindow } from "../../src/appstream/quiet-image-update";

const openMinutes = (window: MaintenanceWindow, at: string): number =>
  openForMs(window, Date.parse(at)) / 60_000;

// 2026-11-27 is a Friday.
test.each<[string, string, number]>([
  ["before it begins", "2026-11-27T21:59:59Z", 0],
  ["when it begins", "2026-11-27T22:00:00Z", 420],
  ["at midnight", "2026-11-28T00:00:00Z", 300],
  ["within its last minute", "2026-11-28T04:59:30Z", 0.5],
  ["when it ends", "2026-11-28T05:00:00Z", 0],
])("a window over midnight, %s", (_when, at, minutes) => {
  expect(openMinutes({ start: "22:00", end: "05:00" }, at)).toBe(minutes);
});

test.each<[string, number]>([
  ["2026-11-27T01:59:00Z", 0],
  ["2026-11-27T02:00:00Z", 90],
  ["2026-11-27T03:30:00Z", 0],
])("a window within a day, at %s", (at, minutes) => {
  expect(openMinutes({ start: "02:00", end: "03:30" }, at)).toBe(minutes);
});

test("a window that ends when it begins is a whole day", () => {
  const window: MaintenanceWindow = { start: "06:00", end: "06:00", days: ["Fri"] };
  expect(openMinutes(window, "2026-11-27T06:00:00Z")).toBe(1440);
  expect(openMinutes(window, "2026-11-28T05:59:00Z")).toBe(1);
  expect(openMinutes(window, "2026-11-28T06:00:00Z")).toBe(0);
});

test("the days are those on which it begins", () => {
  const window: MaintenanceWindow = { start: "22:00", end: "05:00", days: ["Fri"] };
  expect(openMinutes(window, "2026-11-27T23:00:00Z")).toBe(360);
  expect(openMinutes(window, "2026-11-28T04:00:00Z")).toBe(60);
  expect(openMinutes(window, "2026-11-27T04:00:00Z")).toBe(0);
  expect(openMinutes(window, "2026-11-28T23:00:00Z")).toBe(0);
});

test("the week begins anew after Saturday", () => {
  const window: MaintenanceWindow = { start: "22:00", end: "05:00", days: ["Sat"] };
  expect(openMinutes(window, "2026-11-29T04:00:00Z")).toBe(60);
});

test("the clock is that of the time zone", () => {
  const window: MaintenanceWindow = { start: "22:00", end: "05:00", timeZone: "Asia/Shanghai" };
  expect(openMinutes(window, "2026-11-27T14:00:00Z")).toBe(420);
  expect(openMinutes(window, "2026-11-27T22:00:00Z")).toBe(0);
});

test.each<[object, string]>([
  [{ start: "24:00", end: "05:00" }, 'window.start has to be a time such as "22:30", not "24:00"'],
  [{ start: "22:00", end: "5:00" }, "window.end has to be a time"],
  [{ start: "22:00", end: "05:00", timeZone: "Shanghai" }, "window.timeZone has to be one such as"],
  [{ start: "22:00", end: "05:00", days: ["fri"] }, 'window.days has "fri"'],
])("%j is refused", (window, message) => {
  expect(wrongWindow(window as MaintenanceWindow)).toContain(message);
});

test("what is right is not refused", () => {
  expect(
    wrongWindow({ start: "22:00", end: "05:00", timeZone: "Asia/Shanghai", days: ["Sat"] }),
  ).toBeUndefined();
});
