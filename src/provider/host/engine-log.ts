import type * as grpc from "@grpc/grpc-js";
import type * as services from "@pulumi/pulumi/proto/engine_grpc_pb";
import type * as messages from "@pulumi/pulumi/proto/engine_pb";
import { hostModule } from "./host-modules";

export type Severity = "info" | "warning";

/** Shows a message at a resource of the plan. */
export type Tell = (urn: string, severity: Severity, message: string) => Promise<void>;

/** The engine's own log, to which the host knows the way but offers none; undefined where there is none. */
export function engineLog(): Tell | undefined {
  const address = process.argv[2];
  const grpcModule = hostModule<typeof grpc>("@grpc/grpc-js");
  const serviceModule = hostModule<typeof services>("../../proto/engine_grpc_pb");
  const messageModule = hostModule<typeof messages>("../../proto/engine_pb");
  if (!address || !grpcModule || !serviceModule || !messageModule) {
    return undefined;
  }
  const { LogRequest, LogSeverity } = messageModule;
  const client = new serviceModule.EngineClient(address, grpcModule.credentials.createInsecure());
  return (urn, severity, message) =>
    new Promise((resolve, reject) => {
      const request = new LogRequest()
        .setUrn(urn)
        .setSeverity(severity === "info" ? LogSeverity.INFO : LogSeverity.WARNING)
        .setMessage(message);
      client.log(request, (error) => (error ? reject(error) : resolve()));
    });
}
