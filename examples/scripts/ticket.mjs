// Prints a ticket with which a user opens an application. Whoever has it can connect.
//
//   node ticket.mjs alice ca-notepad
import { setTimeout as sleep } from "node:timers/promises";
import { appstream, createClient, isWuyingError } from "pulumi-wuying/client";

const POLL_MS = 1000;
const LONGEST_MS = 5 * 60_000;

const [EndUserId, AppId] = process.argv.slice(2);
if (!EndUserId || !AppId) {
  console.error("usage: node ticket.mjs USER APPLICATION");
  process.exit(2);
}

try {
  console.log(await ticketFor({ ProductType: "CloudApp", EndUserId, AppId }));
} catch (error) {
  // Its message says all: operation, code, reason, and what to do. Any other error wants to be seen with its stack.
  if (!isWuyingError(error)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}

/**
 * The first call gives the user an application instance, so it is not sent again when its answer is lost. The others
 * only ask how far its task is.
 */
async function ticketFor(/** @type {appstream.GetConnectionTicketRequest} */ request) {
  const client = createClient();
  const deadline = Date.now() + LONGEST_MS;
  let answer = await client.call(appstream.GetConnectionTicket, request);
  const { TaskId } = answer;
  while (!answer.Ticket) {
    if (answer.TaskStatus === "Failed" || Date.now() > deadline) {
      throw new Error(`no ticket for ${request.EndUserId}: task ${TaskId} is ${answer.TaskStatus}`);
    }
    await sleep(POLL_MS);
    answer = await client.call(appstream.GetConnectionTicket, { ...request, TaskId }, { repeatable: true });
  }
  return answer.Ticket;
}
