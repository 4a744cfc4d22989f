import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { Clock } from "../../src/emulator/core/clock";
import { instanceRequest, registeredInstance, runningCluster } from "../emulator/support/account";
import { callerFor, codeOf } from "../emulator/support/caller";
import { callsOf, control, stateOf } from "../emulator/support/control";
import { eventually } from "../emulator/support/eventually";
import { withEmulator } from "../emulator/support/with-emulator";
import { lowestContrast } from "./support/contrast";
import { FOREIGN_HOST, withBrowser } from "./support/with-browser";

jest.setTimeout(120_000);

/** As fast as a status can pass and still be seen to. */
const QUICK = 0.002;

const emulator = withEmulator({ clock: new Clock(QUICK) });
const call = callerFor(emulator, { readTimeout: 60_000 });
const open = withBrowser();
const openPage = (search = "", options = {}): Promise<Page> =>
  open(`${emulator.endpoint}/_emulator/${search}`, options);
const setTimeScale = (timeScale: number) => control(emulator, "PUT", "time-scale", { timeScale });

let ClusterId: string;
let InstanceId: string;
beforeAll(async () => {
  ClusterId = await runningCluster(call);
  InstanceId = await registeredInstance(call, ClusterId, { Name: "desk-of-li" });
  await call("SetInstanceUser", { InstanceId, UserName: "li", UserUid: 5 });
}, 60_000);
beforeEach(() => setTimeScale(QUICK));

/** The line of an object in the list of objects. */
const lineOf = (page: Page, id: string) => page.locator(`#objects li[data-key="${id}"] > .row`);

const statusOf = (page: Page, id: string, status: string) =>
  lineOf(page, id).locator(".status", { hasText: status });

const cluster = { ClusterType: "gws.s1.standard", VpcId: "vpc-1" };

test("an object comes, moves through its statuses and goes, without a reload", async () => {
  const page = await openPage();
  await page.evaluate("globalThis.isSamePage = true");
  await setTimeScale(5);
  const { ClusterId: young } = await call("CreateCluster", cluster);
  await statusOf(page, young, "creating").waitFor();
  expect(await lineOf(page, young).locator("progress").count()).toBe(1);
  await page.getByRole("button", { name: "1000×", exact: true }).click();
  await statusOf(page, young, "running").waitFor();
  expect(await page.getByRole("button", { name: "1000×" }).getAttribute("aria-pressed")).toBe("true");
  expect((await control(emulator, "GET", "time-scale")).body).toEqual({ timeScale: 0.001 });
  await call("DeleteCluster", { ClusterId: young });
  await lineOf(page, young).waitFor({ state: "detached" });
  expect(await page.evaluate("globalThis.isSamePage")).toBe(true);
});

test("a cluster shows its desktops, and a desktop leads to its image and its user", async () => {
  const page = await openPage();
  const desktop = page.locator(`li[data-key="${ClusterId}"] li[data-key="${InstanceId}"]`);
  expect(await desktop.locator(".chip").allTextContents()).toEqual([
    "User li",
    expect.stringMatching(/^Image .*2019/i),
  ]);
  await desktop.locator(".chip").last().click();
  const details = page.locator("#details");
  await details.getByText('"ImageId": "m-gwswin2019standard"').waitFor();
  await details.getByRole("link", { name: "Desktop desk-of-li" }).click();
  await details.getByText('"UserName": "li"').waitFor();
  await page.goBack();
  await details.getByText('"ImageId": "m-gwswin2019standard"').waitFor();
});

test("calls come in as they are made, are found, and are opened without their secrets", async () => {
  const page = await openPage();
  await call("GetConnectTicket", { InstanceId, UserName: "li", Password: "open-sesame" });
  await call("DescribeClusters");
  const calls = page.locator("#calls .calls li");
  await calls.first().getByText("DescribeClusters").waitFor();
  await page.getByLabel("Find calls").fill("ticket");
  await eventually(
    () => calls.count(),
    (count) => count === 1,
  );
  expect(page.url()).toContain("calls=ticket");
  await calls.getByRole("link", { name: "GetConnectTicket" }).click();
  const details = page.locator("#details");
  await details.getByText('"Password": "[secret]"').waitFor();
  await details.getByText('"Ticket": "[secret]"').waitFor();
  expect(await page.content()).not.toContain("open-sesame");
});

test("a fault is armed by click, strikes, and another one is disarmed", async () => {
  const page = await openPage();
  const faults = page.locator("#faults");
  await faults.getByLabel("Operation").fill("SetClusterName");
  await faults.getByLabel("What goes wrong").selectOption({ label: "the error code below" });
  await faults.getByRole("textbox", { name: "Error code" }).fill("Odd.Code");
  await faults.getByRole("button", { name: "Arm it" }).click();
  await faults.getByText("SetClusterName: the error Odd.Code before it takes effect, 1 call").waitFor();
  expect(await page.getByRole("status").textContent()).toBe("Armed.");
  expect(await codeOf(call("SetClusterName", { ClusterId, Name: "x" }))).toEqual(["Odd.Code", 400]);
  await faults.getByText("None is armed").waitFor();

  const failed = page.locator('#calls .calls li[data-outcome="failed"]').first();
  await failed.getByText("before:error").waitFor();
  await failed.getByRole("link").click();
  await page.getByRole("button", { name: "Throttle it once" }).click();
  await faults.getByText("SetClusterName: it is throttled").waitFor();
  await faults.getByRole("button", { name: /^Disarm: SetClusterName/ }).click();
  await faults.getByText("None is armed").waitFor();
  expect((await control(emulator, "GET", "faults")).body).toEqual([]);
});

test("what the emulator refuses is said", async () => {
  const page = await openPage();
  page.removeAllListeners("console");
  await page.locator("#faults").getByLabel("Operation").fill("MakeCoffee");
  await page.getByRole("button", { name: "Arm it" }).click();
  await page.getByRole("status").getByText("must be the name of an operation").waitFor();
});

test("an object is removed behind a program's back", async () => {
  const { ClusterId: removed } = await call("CreateCluster", cluster);
  const page = await openPage(`?object=${removed}`);
  await page.getByText("Behind a program's back").click();
  await page.getByRole("button", { name: /^Remove/ }).click();
  await page.locator("#details").getByText("There is no such object").waitFor();
  expect(JSON.stringify((await stateOf(emulator)).clusters)).not.toContain(removed);
});

test("everything can be reached and done by the keyboard, and what is open closes by Escape", async () => {
  const page = await openPage();
  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").textContent()).toBe("Skip to the objects");
  await lineOf(page, InstanceId).locator("a.name").focus();
  await page.keyboard.press("Enter");
  await page.locator("#details-title:focus").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("#details").waitFor({ state: "detached" });
  await page.locator(`#objects a[data-opens="${InstanceId}"]:focus`).waitFor();
  await page.getByRole("button", { name: "10×", exact: true }).focus();
  await page.keyboard.press("Space");
  await page.locator('button:focus[aria-pressed="true"]').waitFor();
  const unreached = await page.evaluate(
    "[...document.querySelectorAll('[data-method], a, input, select')].filter((each) => each.tabIndex < 0).length",
  );
  expect(unreached).toBe(0);
});

test("what a person types, opens and focuses stays while the page keeps up", async () => {
  const page = await openPage();
  await page.getByText("Tasks and settings").first().click();
  const code = page.getByRole("textbox", { name: "Error code" });
  await code.fill("Half.Typ");
  await call("DescribeImages");
  await page.locator("#calls .calls li").first().getByText("DescribeImages").waitFor();
  await code.pressSequentially("ed");
  expect(await code.inputValue()).toBe("Half.Typed");
  expect(await page.locator("#objects details[open]").count()).toBe(1);
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test("it is readable, and fits a screen of 360 pixels", async () => {
    await setTimeScale(5);
    const { InstanceId: young } = await call("CreateInstance", instanceRequest(ClusterId));
    await control(emulator, "POST", "faults", { operation: "DescribeAvailableResource", kind: "throttle" });
    const page = await openPage(`?object=${ClusterId}`, {
      colorScheme,
      viewport: { width: 360, height: 800 },
    });
    await lineOf(page, young).locator(".next").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    expect((await lowestContrast(page)).ratio).toBeGreaterThanOrEqual(4.5);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(
      colorScheme === "dark" ? "rgb(20, 23, 28)" : "rgb(245, 246, 248)",
    );
    await control(emulator, "DELETE", `objects/${young}`);
    await control(emulator, "DELETE", "faults");
  });
});

test("the browser runs no script that is put into the page", async () => {
  const page = await openPage();
  page.removeAllListeners("console");
  const refused = page.waitForEvent("console", (message) => message.text().includes("script-src"));
  await page.evaluate(
    "document.body.append(Object.assign(document.createElement('script'), { text: 'globalThis.isIn = true' }))",
  );
  await refused;
  expect(await page.evaluate("globalThis.isIn")).toBeUndefined();
});

describe("a page of the web", () => {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html").end("<!doctype html><title>Evil</title>");
  });
  let url: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://${FOREIGN_HOST}:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test("changes nothing, reads nothing, and is not called by a name of its own", async () => {
    const page = await open(url);
    page.removeAllListeners("console");
    const before = JSON.stringify((await stateOf(emulator)).clusters);
    const { port } = new URL(emulator.endpoint);
    const tries = [
      `fetch("${emulator.endpoint}/_emulator/reset", { method: "POST", mode: "no-cors" })`,
      `fetch("${emulator.endpoint}/_emulator/objects/${ClusterId}", { method: "DELETE" })`,
      `fetch("${emulator.endpoint}/_emulator/", { headers: { accept: "text/html" } }).then((got) => got.text())`,
      `fetch("http://${FOREIGN_HOST}:${port}/_emulator/state").then((got) => got.text())`,
    ];
    const outcomes = await Promise.all(
      tries.map((each) => page.evaluate(`${each}.then((got) => got.status ?? "read", () => "refused")`)),
    );
    expect(outcomes).toEqual([0, "refused", "refused", "refused"]);
    expect(JSON.stringify((await stateOf(emulator)).clusters)).toBe(before);
    expect(await callsOf(emulator)).not.toEqual([]);
    const rebound = await page.goto(`http://${FOREIGN_HOST}:${port}/_emulator/`);
    expect(rebound?.status()).toBe(403);
  });
});
