// Waits for cloud desktops in one of the ways that waits.mjs compares, each as its package is used where it comes from.
// Usage: node wait-in-node.mjs WAY
//
// It reads the id of one desktop per line, waits for each from the moment that its line came, and writes a line of JSON
// when a wait has returned. It ends when its input has ended and all waits are over.
//
// The peers look at one desktop by one call, made by the vendor's client as it is. None of them knows this vendor's way
// to throttle; here each takes a throttled look for one that found the desktop not ready, and looks again at its next
// turn, which costs the fewest calls.
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import OpenApi from "@alicloud/openapi-client";
import { createHttpPoller } from "@azure/core-lro";
import { checkExceptions, createWaiter, WaiterState, waiterServiceDefaults } from "@smithy/util-waiter";
import { compiled } from "../lib/compiled.mjs";
import { messageOf } from "../lib/errors.mjs";

/** @typedef {() => Promise<string>} Look The state of one desktop. */
/** @typedef {(id: string) => Promise<unknown>} Wait */

const READY = "Registered";
const NOT_TOLD = "not told";
const LONGEST_WAIT_MS = 600_000;
const BY_HAND_MS = 5_000;

const {
  WUYING_ENDPOINT: endpoint = "",
  ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId = "",
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret = "",
} = process.env;

/** @type {Readonly<Record<string, () => Wait>>} */
const ways = {
  "pulumi-wuying": waitTogether,
  "@smithy/util-waiter": () => eachBy(waitLikeAws),
  "@azure/core-lro": () => eachBy(waitLikeAzure),
  "by hand": () => eachBy(waitByHand),
};

const way = ways[process.argv[2] ?? ""];
if (way === undefined) {
  throw new Error(`the ways are ${Object.keys(ways).join(", ")}`);
}
const wait = way();
for await (const id of createInterface({ input: process.stdin })) {
  wait(id).then(
    () => tell({ id, atMs: Date.now() }),
    (error) => tell({ id, atMs: Date.now(), failed: messageOf(error) }),
  );
}

/** @param {import("./wait-process.mjs").Ended} ended */
function tell(ended) {
  process.stdout.write(`${JSON.stringify(ended)}\n`);
}

/** What the create of a desktop does when the cloud has taken it, with the timings that the package has. */
function waitTogether() {
  const { Client, resolveSettings } = compiled("api/index");
  const { contextOf } = compiled("provider/applying/context");
  const { instances } = compiled("provider/gws/instance/reads");
  const { SharedObjects } = compiled("provider/waiting/shared-objects");
  const { waitForObject } = compiled("provider/waiting/wait-for-object");
  const client = new Client(resolveSettings(() => undefined));
  const objects = new SharedObjects(client);
  const { signal } = new AbortController();
  /** @param {string} id */
  return (id) => {
    const context = contextOf({ client, objects, signal, log: () => {}, allowedMs: LONGEST_WAIT_MS });
    return waitForObject(context, instances, id, { until: "ready", target: instances.resting });
  };
}

/**
 * @param {(look: Look) => Promise<void>} wait
 * @returns {Wait}
 */
function eachBy(wait) {
  const look = lookWithVendorClient();
  return (id) => wait(() => look(id));
}

/**
 * With the delays that a waiter of the AWS SDK has where its service sets none.
 * @param {Look} look
 */
async function waitLikeAws(look) {
  const options = { ...waiterServiceDefaults, maxWaitTime: LONGEST_WAIT_MS / 1000, client: look };
  const result = await createWaiter(options, undefined, async () => ({
    state: (await look()) === READY ? WaiterState.SUCCESS : WaiterState.RETRY,
  }));
  checkExceptions(result);
}

/**
 * As for a resource that tells its provisioning state. The create was answered already, and costs no call here.
 * @param {Look} look
 */
async function waitLikeAzure(look) {
  /**
   * @param {number} statusCode
   * @param {string} provisioningState
   */
  const response = (statusCode, provisioningState) => ({
    flatResponse: undefined,
    rawResponse: {
      statusCode,
      request: { method: "PUT", url: "/" },
      headers: {},
      body: { properties: { provisioningState } },
    },
  });
  await createHttpPoller(
    {
      sendInitialRequest: async () => response(201, "Creating"),
      sendPollRequest: async () => response(200, (await look()) === READY ? "Succeeded" : "Creating"),
    },
    { skipFinalGet: true },
  ).pollUntilDone();
}

/** @param {Look} look */
async function waitByHand(look) {
  while ((await look()) !== READY) {
    await sleep(BY_HAND_MS);
  }
}

function lookWithVendorClient() {
  const { host } = new URL(endpoint);
  const config = new OpenApi.Config({ accessKeyId, accessKeySecret, endpoint: host, protocol: "http" });
  const client = new OpenApi.default(config);
  const params = new OpenApi.Params({
    action: "DescribeInstances",
    version: "2019-06-18",
    protocol: "http",
    pathname: "/",
    method: "POST",
    authType: "AK",
    style: "RPC",
    reqBodyType: "formData",
    bodyType: "json",
  });
  const noOptions = /** @type {Parameters<typeof client.callApi>[2]} */ ({});
  /** @param {string} InstanceId */
  return async (InstanceId) => {
    try {
      const request = new OpenApi.OpenApiRequest({ query: { InstanceId } });
      const { body } = await client.callApi(params, request, noOptions);
      return String(body.Instances[0]?.Status);
    } catch (error) {
      if (isThrottled(error)) {
        return NOT_TOLD;
      }
      throw error;
    }
  };
}

/** @param {unknown} error */
function isThrottled(error) {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Throttling");
}
