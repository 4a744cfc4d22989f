/** What an object costs by the prices that the API names. */
export interface Cost {
  readonly objectId: string;
  /** What is paid for, such as `2 × appstreaming.general.4c8g`. */
  readonly what: string;
  readonly price: number;
  /** By its code, such as `CNY`. */
  readonly currency: string;
  /** What the price is for: `hour`, or the period of a subscription such as `1 Month`. */
  readonly per: string;
}
