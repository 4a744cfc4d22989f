/** Said of a change in place that no person notices. */
export const NOBODY = "nobody";

/** Said where no source tells, so that nobody takes silence for safety. */
export const UNSAID = "the vendor does not say whether open sessions notice";
