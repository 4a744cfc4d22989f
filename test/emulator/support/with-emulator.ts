import { type Emulator, type EmulatorOptions, startEmulator } from "../../../src/emulator";

/** Fast, but slow enough for every status to be seen. */
const TIME_SCALE = 0.0005;

/** Starts one emulator for the tests of a file, and stops it after them. A failure inside it fails the test. */
export function withEmulator(options: EmulatorOptions = {}): Emulator {
  let emulator: Emulator | undefined;
  const failures: string[] = [];
  beforeAll(async () => {
    emulator = await startEmulator({ timeScale: TIME_SCALE, log: (line) => failures.push(line), ...options });
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
