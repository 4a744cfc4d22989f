/** The text of a connection file, as a client would open it. It connects to nothing. */
export function ticketText(
  request: { readonly InstanceId: string; readonly AppName?: string; readonly UsePrivateIp?: boolean },
  taskId: string,
): string {
  const title = request.AppName || "Desktop";
  return [
    "[WFClient]",
    "Version=2",
    "[ApplicationServers]",
    `${title}=`,
    `[${title}]`,
    `Address=${request.UsePrivateIp ? "10.0.0.1" : "203.0.113.1"}:1494`,
    `InitialProgram=#${title}`,
    `LogonTicket=${taskId}`,
    `SessionHost=${request.InstanceId}`,
    "",
  ].join("\r\n");
}
