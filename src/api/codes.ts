/** What an error code says of sending the same request later. Any other code is a refusal for good. */
export type CodeMeaning =
  /** Too many requests; this one was not carried out. The client slows down and sends it again. */
  | "throttled"
  /** The server failed, whatever the status. The client sends again what may be sent twice. */
  | "fault"
  /** The object is in the middle of something else. The provider tries again until the operation's time is up. */
  | "busy"
  /** Capacity or a lock is short. Nothing tries again by itself, since it can last; the error says that it is retryable. */
  | "short";

/** The vendor documents no list of these. The first match counts. */
const table: readonly { readonly meaning: CodeMeaning; readonly code: RegExp }[] = [
  { meaning: "throttled", code: /^(Throttling|FlowControl|TooManyRequests)/i },
  { meaning: "fault", code: /^(InternalError|ServiceUnavailable|SystemBusy|ServiceBusy|UnknownError)/i },
  {
    meaning: "busy",
    code: /NotReady|Incorrect\w*Status|StatusInvalid|TaskConflict|OperationConflict|ImageCopying|^OtaTask\.Running$/i,
  },
  {
    meaning: "short",
    code: /^(RegionUnBind\.Fail|UNTAG_RESOURCE_FAILED|TryRegionBind\..*|TryBind\.AppRegionBindLockFailed)$/,
  },
];

export const codeMeaning = (code: string): CodeMeaning | undefined =>
  table.find((row) => row.code.test(code))?.meaning;
