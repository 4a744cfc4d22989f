#!/usr/bin/env node
// A Node.js language host for the suites with a policy pack or a hook. It hands every call of the engine to the one that
// is installed. That which can be built from Go modules is too old to start a policy pack; then this starts it. It stands
// between the program and the engine, too, and knows nothing of hooks; so the program is told where the engine itself is.
const { spawn } = require("node:child_process");
const { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { tmpdir } = require("node:os");
const { delimiter, dirname, join } = require("node:path");
const { createInterface } = require("node:readline");
const grpc = require("@grpc/grpc-js");
const { RunPluginRequest, RunPluginResponse, RunRequest } = require("@pulumi/pulumi/proto/language_pb");
const { LanguageRuntimeService } = require("@pulumi/pulumi/proto/language_grpc_pb");

/** @typedef {grpc.ServerWritableStream<Buffer, Buffer>} Stream */

const RUNNER = "@pulumi/pulumi/cmd/run-policy-pack";
const UNLIMITED = { "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 };

const folder = mkdtempSync(join(tmpdir(), "wuying-host-"));
const monitorFile = join(folder, "monitor");

const real = spawn(installedHost(), process.argv.slice(2), {
  stdio: ["inherit", "pipe", "inherit"],
  env: {
    ...process.env,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --require ${join(__dirname, "engine-monitor.cjs")}`,
    WUYING_ENGINE_MONITOR: monitorFile,
  },
});
real.on("exit", (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.on(signal, () => real.kill(signal));
}
createInterface({ input: real.stdout }).once("line", serve);

/** The next one on PATH, or that beside the CLI. */
function installedHost() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const cli = folders.map((folder) => join(folder, "pulumi")).find(existsSync);
  const found = [...folders, ...(cli ? [dirname(realpathSync(cli))] : [])]
    .map((folder) => join(folder, "pulumi-language-nodejs"))
    .find((file) => existsSync(file) && realpathSync(file) !== __filename);
  if (found === undefined) {
    throw new Error("there is no pulumi-language-nodejs");
  }
  return found;
}

/** @param {string} port where the real host listens */
function serve(port) {
  const client = new grpc.Client(`127.0.0.1:${port}`, grpc.credentials.createInsecure(), UNLIMITED);
  const server = new grpc.Server(UNLIMITED);
  server.addService(passedOn(), handlers(client));
  server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, own) => {
    if (error) {
      throw error;
    }
    console.log(own);
  });
}

/**
 * Messages go through as they are: what this knows nothing of stays in them.
 * @param {Buffer} bytes
 */
const asItIs = (bytes) => bytes;

function passedOn() {
  return Object.fromEntries(
    Object.entries(LanguageRuntimeService).map(([name, { path, requestStream, responseStream }]) => [
      name,
      {
        path,
        requestStream,
        responseStream,
        requestSerialize: asItIs,
        requestDeserialize: asItIs,
        responseSerialize: asItIs,
        responseDeserialize: asItIs,
      },
    ]),
  );
}

/**
 * @param {grpc.Client} client of the real host
 * @returns {grpc.UntypedServiceImplementation}
 */
function handlers(client) {
  return Object.fromEntries(
    Object.entries(LanguageRuntimeService).map(([name, { path, responseStream }]) => [
      name,
      responseStream ? stream(client, path) : unary(client, path),
    ]),
  );
}

/**
 * @param {grpc.Client} client
 * @param {string} path
 * @returns {grpc.handleUnaryCall<Buffer, Buffer>}
 */
const unary = (client, path) => (call, callback) => {
  if (path === LanguageRuntimeService.run.path) {
    writeFileSync(monitorFile, RunRequest.deserializeBinary(call.request).getMonitorAddress());
  }
  client.makeUnaryRequest(path, asItIs, asItIs, call.request, call.metadata, callback);
};

/**
 * @param {grpc.Client} client
 * @param {string} path
 * @returns {grpc.handleServerStreamingCall<Buffer, Buffer>}
 */
const stream = (client, path) => (call) => {
  const answers = client.makeServerStreamRequest(path, asItIs, asItIs, call.request, call.metadata);
  answers.on("data", (/** @type {Buffer} */ bytes) => call.write(bytes));
  answers.on("end", () => call.end());
  answers.on("error", (error) => {
    if (path === LanguageRuntimeService.runPlugin.path && /not supported/.test(error.message)) {
      answers.removeAllListeners("end");
      runPlugin(call);
    } else {
      call.emit("error", error);
    }
  });
  call.on("cancelled", () => answers.cancel());
};

/** @param {Stream} call */
function runPlugin(call) {
  const request = RunPluginRequest.deserializeBinary(call.request);
  const pack = request.getInfo()?.getProgramDirectory() ?? "";
  const runner = createRequire(join(pack, "package.json")).resolve(RUNNER);
  const child = spawn(process.execPath, [runner, ...request.getArgsList(), pack], {
    cwd: pack,
    env: { ...process.env, ...environment(request.getEnvList()) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  /** @param {(answer: RunPluginResponse) => void} fill */
  const tell = (fill) => {
    const answer = new RunPluginResponse();
    fill(answer);
    call.write(Buffer.from(answer.serializeBinary()));
  };
  child.stdout.on("data", (bytes) => tell((answer) => answer.setStdout(bytes)));
  child.stderr.on("data", (bytes) => tell((answer) => answer.setStderr(bytes)));
  child.on("close", (code) => {
    tell((answer) => answer.setExitcode(code ?? 1));
    call.end();
  });
  call.on("cancelled", () => child.kill());
}

/** @param {readonly string[]} variables such as `NAME=value` */
const environment = (variables) =>
  Object.fromEntries(variables.map((each) => [each.split("=", 1)[0], each.slice(each.indexOf("=") + 1)]));
