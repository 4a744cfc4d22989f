import type { Clock } from "../core/clock";
import { type Html, html } from "./html";
import { duration, plain } from "./wording";

/** How many times as fast as the cloud, as the page offers it. */
const SPEEDS = [1, 10, 60, 100, 1000];

/** How fast emulated work goes, and buttons that make it faster. */
export function timeSection({ timeScale }: Clock): Html {
  const minuteMs = timeScale * 60_000;
  const takes = minuteMs < 1_000 ? `${plain(minuteMs)} ms` : duration(minuteMs);
  const speed =
    timeScale === 1 ? "as fast as in the cloud" : `${plain(1 / timeScale)} times as fast as in the cloud`;
  return html`<section id="time" aria-labelledby="time-title">
<h2 id="time-title">Time</h2>
<p>Work goes ${speed}: a minute of it takes ${takes}. A change holds for what is under way, too. Clocks and subscriptions keep real time.</p>
<p class="buttons" role="group" aria-label="Speed">${SPEEDS.map((speed) => {
    const isPressed = Math.abs(1 / timeScale / speed - 1) < 1e-6;
    return html`<button data-method="PUT" data-path="/_emulator/time-scale" data-body="${JSON.stringify({ timeScale: 1 / speed })}" aria-pressed="${String(isPressed)}">${speed}×</button> `;
  })}</p>
</section>`;
}
