/** Policies from tight to loose: none lets anything through that the next one does not. */
export interface PolicyPresets<Policy> {
  /** Nothing goes either way, and the screen is marked. */
  readonly lockedDown: Policy;
  /** Data comes in and none leaves, as far as a policy can hold it. */
  readonly readOnlyData: Policy;
  /** Everyday work: the clipboard goes both ways, files come in, and the screen is marked. */
  readonly standard: Policy;
  /** As if it were the user's own computer. */
  readonly open: Policy;
}
