import { request } from "node:http";
import { GetResourcePrice } from "../../src/api/generated/appstream";
import { loadedBy } from "../support/loaded";
import { callsTo } from "./appstream/support/client";
import { newGroup } from "./appstream/support/groups";
import { instanceRequest, registeredInstance, runningCluster } from "./support/account";
import { callerFor, codeOf } from "./support/caller";
import { callsOf, control } from "./support/control";
import { withEmulator } from "./support/with-emulator";

const emulator = withEmulator();
const call = callerFor(emulator);
const appstream = callsTo(emulator);

/** The page as a browser gets it. */
async function page(search = ""): Promise<string> {
  const response = await fetch(`${emulator.endpoint}/_emulator/${search}`, {
    headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" },
  });
  expect(response.headers.get("content-type")).toBe("text/html;charset=utf-8");
  return response.text();
}

/** What of the page is text, without its tags. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const section = (html: string, id: string): string =>
  html.slice(html.indexOf(`<section id="${id}"`)).split(/<section id="(?!product)/)[1] ?? "";

let ClusterId: string;
let InstanceId: string;
beforeAll(async () => {
  ClusterId = await runningCluster(call);
  InstanceId = await registeredInstance(call, ClusterId, { Name: "desk-of-li" });
  await call("SetInstanceUser", { InstanceId, UserName: "li", UserUid: 5 });
});

describe("the page", () => {
  test("shows a cluster, the desktops in it, and their image and user", async () => {
    const objects = section(await page(), "objects");
    const text = textOf(objects.slice(objects.indexOf(ClusterId)));
    expect(text).toMatch(/running .*1 Desktop .*desk-of-li .*Registered User li Image/);
  });

  test("shows the status under way, with what comes next", async () => {
    const { ClusterId: young } = await call("CreateCluster", {
      ClusterType: "gws.s1.standard",
      VpcId: "vpc-1",
    });
    const objects = section(await page(`?objects=${young}`), "objects");
    expect(objects).toContain('data-tone="moving"');
    expect(textOf(objects)).toMatch(/creating → starting → running in \d+ s/);
    expect(objects).not.toContain(InstanceId);
    await control(emulator, "DELETE", `objects/${young}`);
  });

  test("opens an object with what it works with and who uses it", async () => {
    const details = textOf(section(await page(`?object=${ClusterId}`), "details"));
    expect(details).toMatch(/Used by Desktop desk-of-li ClusterId Registered User li Image/);
    expect(details).toContain("&quot;VpcId&quot;: &quot;vpc-1&quot;");
    expect(section(await page("?object=gws-gone"), "details")).toContain("There is no such object");
  });

  test("finds calls by words, by sort, and leaves out what it is told to", async () => {
    const failed = { ClusterId: "gws-none", Name: "x" };
    expect((await codeOf(call("SetClusterName", failed)))[0]).toBe("InvalidClusterId.NotFound");
    const operationsOn = async (search: string): Promise<string[]> =>
      [...section(await page(search), "calls").matchAll(/data-opens="[^"]*">(\w+)</g)].map(
        ([, name]) => name ?? "",
      );
    expect(await operationsOn("?calls=gws-none")).toEqual(["SetClusterName"]);
    expect(await operationsOn("?sort=failed")).toEqual(["SetClusterName"]);
    const changes = await operationsOn("?sort=changes");
    expect(changes).toEqual(expect.arrayContaining(["CreateCluster", "SetInstanceUser", "CreateInstance"]));
    expect(changes.filter((name) => name.startsWith("Describe"))).toEqual([]);
    expect(await operationsOn("?sort=changes&calls=cluster+-SetClusterName")).not.toContain("SetClusterName");
  });

  test("opens a call with its parameters, its answer and its fault, and without secrets", async () => {
    await control(emulator, "POST", "faults", {
      operation: "SetClusterName",
      when: "after",
      kind: "http500",
    });
    await codeOf(call("SetClusterName", { ClusterId, Name: "renamed" }));
    await call("GetConnectTicket", { InstanceId, UserName: "li", Password: "open-sesame" });
    const calls = await callsOf(emulator);
    const open = async (operation: string): Promise<string> => {
      const { id } = calls.findLast((each) => each.operation === operation) ?? {};
      return textOf(section(await page(`?call=${id}`), "details"));
    };
    const renamed = await open("SetClusterName");
    expect(renamed).toContain("Fault after it took effect: http500");
    expect(renamed).toContain("&quot;Name&quot;: &quot;renamed&quot;");
    expect(renamed).toContain("&quot;Code&quot;: &quot;InternalError&quot;");
    const ticket = await open("GetConnectTicket");
    expect(ticket).toContain("&quot;Password&quot;: &quot;[secret]&quot;");
    expect(ticket).toContain("&quot;Ticket&quot;: &quot;[secret]&quot;");
    expect(ticket).not.toContain("open-sesame");
  });

  test("keeps the answers of the newest calls only", async () => {
    const [{ id }] = (await callsOf(emulator)).slice(-1);
    await Promise.all(Array.from({ length: 200 }, () => call("IsUserAdmin")));
    expect(section(await page(`?call=${id}`), "details")).toContain("Only the answers of the newest 200");
  });

  test("says what a delivery group costs, and that gws has no prices", async () => {
    const { AppInstanceGroupId } = await newGroup(appstream, {
      NodePool: { NodeInstanceType: "appstreaming.general.4c8g", NodeCapacity: 2, NodeAmount: 3 },
    });
    const wallet = textOf(section(await page(), "wallet"));
    const asked = await appstream(GetResourcePrice, {
      ProductType: "CloudApp",
      BizRegionId: "cn-hangzhou",
      ChargeType: "PostPaid",
      NodeInstanceType: "appstreaming.general.4c8g",
      Amount: 3,
      Period: 1,
      PeriodUnit: "Month",
    });
    const price = `${asked.PriceModel?.Price?.TradePrice} CNY per hour`;
    expect(wallet).toContain(`${AppInstanceGroupId} 3 × appstreaming.general.4c8g ${price}`);
    expect(wallet).toContain(`Total ${price}`);
    expect(wallet).toContain("The API of gws has no prices at all");
  });

  test("names six of many users, and all of them in the details", async () => {
    const Users = Array.from({ length: 8 }, (_, index) => `user-${index}`);
    const { AppInstanceGroupId } = await newGroup(appstream, { Users, UserInfo: { Type: "Simple" } });
    const html = await page(`?object=${AppInstanceGroupId}&objects=${AppInstanceGroupId}`);
    const line = textOf(section(html, "objects"));
    expect(line).toContain("User user-5");
    expect(line).not.toContain("User user-6");
    expect(line).toContain("and 2 more");
    expect(textOf(section(html, "details"))).toContain("User user-7");
  });

  test("puts nothing that it shows into its markup", async () => {
    const Name = `<img src=x onerror="alert('1')">`;
    await call("SetClusterName", { ClusterId, Name });
    const html = await page(`?object=${ClusterId}&objects=${encodeURIComponent('"><b>')}&fault=<i>`);
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;");
    expect(html).not.toMatch(/<img|<b>|<i>/);
    await call("SetClusterName", { ClusterId, Name: "plain" });
  });

  test("has neither scripts nor styles of its own in it, and allows none", async () => {
    const response = await fetch(`${emulator.endpoint}/`, { headers: { accept: "text/html" } });
    const html = await response.text();
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="/_emulator/page.js" defer>']);
    expect(html).not.toMatch(/ style=| on[a-z]+=|https?:/);
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    for (const [file, type] of [
      ["page.js", "text/javascript;charset=utf-8"],
      ["page.css", "text/css;charset=utf-8"],
    ]) {
      const asset = await fetch(`${emulator.endpoint}/_emulator/${file}`);
      expect([asset.status, asset.headers.get("content-type")]).toEqual([200, type]);
      expect(await asset.text()).not.toMatch(/https?:\/\//);
    }
  });

  test("is nothing that counts as a call", async () => {
    const before = (await callsOf(emulator)).length;
    await page();
    expect(await callsOf(emulator)).toHaveLength(before);
  });
});

test.each([
  [{ host: "evil.example" }, 403],
  [{ host: "127.0.0.1.evil.example" }, 403],
  [{ origin: "https://evil.example" }, 403],
  [{ origin: "null" }, 403],
  [{ host: "localhost:1" }, 200],
])("a request for the page with %j gets %d", async (headers, expected) => {
  const { hostname, port } = new URL(emulator.endpoint);
  const options = { hostname, port, path: "/_emulator/", headers: { accept: "text/html", ...headers } };
  const status = await new Promise((resolve, reject) => {
    request(options, (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });
  expect(status).toBe(expected);
});

test("one fault of several is disarmed by its number", async () => {
  const arm = async (operation: string) =>
    (await control(emulator, "POST", "faults", { operation, kind: "http500" })).body;
  const first = await arm("CreateCluster");
  const second = await arm("DeleteCluster");
  const faults = section(await page(), "faults");
  expect(textOf(faults)).toContain("CreateCluster: HTTP 500 before it takes effect, 1 call");
  expect(await control(emulator, "DELETE", `faults/${first.id}`)).toEqual({ status: 200, body: {} });
  expect((await control(emulator, "GET", "faults")).body).toEqual([second]);
  expect(await control(emulator, "DELETE", `faults/${first.id}`)).toMatchObject({ status: 404 });
  expect(await control(emulator, "DELETE", "faults/all")).toMatchObject({ status: 404 });
  await control(emulator, "DELETE", "faults");
});

test("a desktop that cannot be made stands out", async () => {
  const { InstanceId: broken } = await call("CreateInstance", instanceRequest(ClusterId));
  await control(emulator, "PATCH", `objects/${broken}`, { Status: "CreateFailed" });
  expect(section(await page(`?objects=${broken}`), "objects")).toContain('data-tone="failed">CreateFailed');
});

test.each([
  ["is not loaded by an emulator that nobody looks at", "*/*", false],
  ["is loaded when a browser asks for it", "text/html", true],
])("the page %s", (_what, accept, isLoaded) => {
  const loaded = loadedBy(`
    const { startEmulator } = require("./emulator/index.ts");
    startEmulator().then(async (emulator) => {
      await fetch(emulator.endpoint + "/_emulator/", { headers: { accept: ${JSON.stringify(accept)} } });
      await emulator.close();
    });
  `).filter((path) => path.startsWith("emulator/page/"));
  expect(loaded.includes("emulator/page/index.ts")).toBe(isLoaded);
  expect(loaded.length > 0).toBe(isLoaded);
});
