/** What the HTTP server does about a request. */
export type Reply =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: unknown;
    }
  /** Something for a browser. */
  | {
      readonly kind: "document";
      readonly headers: Readonly<Record<string, string>>;
      readonly text: string;
    }
  /** The connection breaks without an answer. */
  | { readonly kind: "reset" }
  /** The connection stays open without an answer, until the caller gives up. */
  | { readonly kind: "hold" };
