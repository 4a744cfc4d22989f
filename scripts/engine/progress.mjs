const FIRST_REPORT_MS = 2_000;
const REPORT_EVERY_MS = 15_000;

/**
 * Runs `work`, telling `log` that it still runs: plain lines, as they read equally well in a terminal and in a CI log.
 * @template T
 * @param {(line: string) => void} log
 * @param {string} label what is being waited for
 * @param {() => Promise<T>} work
 * @param {() => string} [detail] how far it has got
 * @returns {Promise<T>}
 */
export async function withProgress(log, label, work, detail = () => "") {
  const started = Date.now();
  const report = () => {
    const soFar = detail();
    log(`${label}: ${elapsed(started)}${soFar && `, ${soFar}`}`);
  };
  /** @type {NodeJS.Timeout | undefined} */
  let every;
  const first = setTimeout(() => {
    report();
    every = setInterval(report, REPORT_EVERY_MS);
  }, FIRST_REPORT_MS);
  try {
    return await work();
  } finally {
    clearTimeout(first);
    clearInterval(every);
  }
}

/**
 * The time since `started`, e.g. "42 s" or "3 min 5 s".
 * @param {number} started
 */
export function elapsed(started) {
  const seconds = Math.round((Date.now() - started) / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
