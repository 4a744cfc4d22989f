import { Clock } from "../../src/emulator/core/clock";
import { begin, endsAt, progressAt, statusAt } from "../../src/emulator/core/lifecycle";
import { Random } from "../../src/emulator/core/random";
import {
  clusterTransitions,
  imageTransitions,
  instanceTransitions,
} from "../../src/emulator/products/gws/transitions";

const TRANSITIONS = Object.entries({
  cluster: clusterTransitions,
  instance: instanceTransitions,
  image: imageTransitions,
}).flatMap(([kind, transitions]) =>
  Object.entries(transitions).map(([work, transition]) => [kind, work, transition] as const),
);

test.each(TRANSITIONS)(
  "%s, %s: passes through its stages in order and in time",
  (_kind, _work, transition) => {
    const lifecycle = begin(transition, new Clock(2), new Random(3));
    let from = lifecycle.startedAt;
    for (const [index, stage] of transition.stages.entries()) {
      const until = lifecycle.stages[index]?.until ?? 0;
      expect(statusAt(lifecycle, from)).toBe(stage.status);
      expect(statusAt(lifecycle, until - 1)).toBe(stage.status);
      const emulatedSeconds = (until - from) / 2000;
      expect(emulatedSeconds).toBeGreaterThanOrEqual(stage.seconds * 0.8);
      expect(emulatedSeconds).toBeLessThanOrEqual(stage.seconds * 1.2);
      from = until;
    }
    expect(endsAt(lifecycle)).toBe(from);
    expect(statusAt(lifecycle, from)).toBe(transition.end);
  },
);

test("progress goes from 0 to 100", () => {
  const lifecycle = begin(imageTransitions.create, new Clock(1), new Random(1));
  const { startedAt } = lifecycle;
  const end = endsAt(lifecycle);
  expect(progressAt(lifecycle, startedAt)).toBe(0);
  expect(progressAt(lifecycle, (startedAt + end) / 2)).toBe(50);
  expect(progressAt(lifecycle, end)).toBe(100);
});

test("a seed repeats", () => {
  const words = (seed: number) => {
    const random = new Random(seed);
    return [random.word(17), random.next()];
  };
  expect(words(5)).toEqual(words(5));
  expect(words(5)).not.toEqual(words(6));
  const saved = new Random(9);
  saved.next();
  const restored = new Random(0);
  restored.restore(saved.state);
  expect(restored.next()).toBe(saved.next());
});
