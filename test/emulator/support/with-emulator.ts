import type { Emulator, EmulatorOptions } from "../../../src/emulator";
import type { Product } from "../../../src/emulator/core/product";
import { PRODUCTS } from "../../../src/emulator/products";
import { serveProducts } from "../../../src/emulator/start-emulator";

/** Fast, but slow enough for every status to be seen. */
const TIME_SCALE = 0.0005;

/** Starts one emulator for the tests of a file, and stops it after them. A failure inside it fails the test. */
export function withEmulator(
  options: EmulatorOptions = {},
  products: readonly Product[] = PRODUCTS,
): Emulator {
  let emulator: Emulator | undefined;
  const failures: string[] = [];
  beforeAll(async () => {
    const log = (line: string): void => void failures.push(line);
    emulator = await serveProducts(products, { timeScale: TIME_SCALE, log, ...options });
  });
  afterAll(async () => {
    await emulator?.close();
    expect(failures).toEqual([]);
  });
  const running = (): Emulator => emulator as Emulator;
  return {
    get endpoint() {
      return running().endpoint;
    },
    get accessKeyId() {
      return running().accessKeyId;
    },
    get accessKeySecret() {
      return running().accessKeySecret;
    },
    close: () => running().close(),
  };
}
