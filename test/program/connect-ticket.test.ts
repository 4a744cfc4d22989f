import type { ServerResponse } from "node:http";
import { gws } from "../../src";
import { json, TestServer } from "../api/server";

type Answer = (response: ServerResponse) => void;
const answer =
  (body: object): Answer =>
  (response) =>
    json(response, 200, { RequestId: "r-1", ...body });
const broken: Answer = (response) => json(response, 500, { Code: "InternalError", Message: "It broke." });

let server: TestServer;
let answers: Answer[] = [];
const before = { ...process.env };

beforeAll(async () => {
  server = await new TestServer((_request, response) => answers.shift()?.(response)).start();
  Object.assign(process.env, {
    WUYING_ENDPOINT: `http://${server.host}`,
    ALIBABA_CLOUD_ACCESS_KEY_ID: "id",
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: "secret",
  });
});
afterAll(async () => {
  process.env = before;
  await server.stop();
});

const requestsOf = async (call: () => Promise<unknown>, ...given: Answer[]): Promise<number> => {
  answers = given;
  const already = server.received.length;
  await call();
  return server.received.length - already;
};

test("a ticket for a desktop comes although a question after it is not answered", async () => {
  const running = answer({ TaskId: "t-1", TaskFinished: false });
  const finished = answer({ TaskId: "t-1", TaskFinished: true, Ticket: "abc" });
  const requests = await requestsOf(
    async () => expect(await gws.getConnectTicket({ instanceId: "i-1" })).toEqual({ ticket: "abc" }),
    running,
    broken,
    finished,
  );
  expect(requests).toBe(3);
});

test("the call that begins it is not sent again when it is not known what came of it", async () => {
  const requests = await requestsOf(
    () =>
      expect(gws.getConnectTicket({ instanceId: "i-1" })).rejects.toMatchObject({
        code: "InternalError",
        mayHaveTakenEffect: true,
      }),
    broken,
  );
  expect(requests).toBe(1);
});
