import type { Value } from "../../../src/provider/language/declaration";
import {
  always,
  DISRUPTION_CLASSES,
  type Disruption,
  type Disrupts,
  disruptionOf,
  isWorse,
  losesData,
  maySignOut,
  NOBODY,
  nobody,
  replaces,
  restarts,
  signsOut,
  whenItTurns,
  whenItWasThere,
  whenLower,
  whenTakenOut,
  worstOf,
} from "../../../src/provider/language/disruption";
import { UNKNOWN } from "../../../src/provider/language/values";

const OUT = maySignOut("removedUsers");

test("the classes go from nothing to the worst", () => {
  expect(DISRUPTION_CLASSES).toEqual(["none", "restart", "signOut", "dataLoss", "replace"]);
  const ordered = [
    NOBODY,
    restarts("desktopUser"),
    signsOut("desktopUser"),
    losesData("desktopUser"),
    replaces("desktopUser"),
  ];
  for (const [at, each] of ordered.entries()) {
    expect(ordered.filter((other) => isWorse(each, other))).toEqual(ordered.slice(0, at));
  }
});

test("of two of a class, what is known to happen is worse than what may", () => {
  expect(isWorse(signsOut("groupUsers"), OUT)).toBe(true);
  expect(isWorse(OUT, signsOut("groupUsers"))).toBe(false);
  expect(isWorse(OUT, restarts("desktopUser"))).toBe(true);
});

test("the worst of several is one of them, and nobody is disturbed by none", () => {
  const loss = losesData("desktopUser");
  expect(worstOf([OUT, loss, NOBODY])).toBe(loss);
  expect(worstOf([])).toBe(NOBODY);
  const quiet = nobody("they notice nothing of it");
  expect(worstOf([quiet, NOBODY])).toBe(quiet);
});

describe("a change of these values", () => {
  const mild = nobody("slower for a while");
  const cases: [string, Disrupts, Value | undefined, Value | undefined, Disruption][] = [
    ["disturbs always", always(OUT), 1, 2, OUT],
    ["switches off", whenItTurns("Stopped", OUT), "Running", "Stopped", OUT],
    ["switches on", whenItTurns("Stopped", OUT), "Stopped", "Running", NOBODY],
    ["does something else otherwise", whenItTurns(false, OUT, mild), false, true, mild],
    ["is lower", whenLower(OUT), 3, 2, OUT],
    ["is higher", whenLower(OUT, { otherwise: mild }), 2, 3, mild],
    ["is a number where none was known", whenLower(OUT), undefined, 3, OUT],
    ["is no number any more", whenLower(OUT), 3, undefined, OUT],
    ["becomes endless", whenLower(OUT, { endless: -1 }), 300, -1, NOBODY],
    ["ends, where it was endless", whenLower(OUT, { endless: -1 }), -1, 300, OUT],
    ["adds to a list", whenTakenOut(OUT), ["a"], ["b", "a"], NOBODY],
    ["takes out of a list", whenTakenOut(OUT), ["a", "b"], ["a"], OUT],
    ["takes one out and adds another", whenTakenOut(OUT), ["a"], ["b"], OUT],
    ["takes out all", whenTakenOut(OUT), ["a"], undefined, OUT],
    ["gives a list that nobody gave before", whenTakenOut(OUT), undefined, ["a"], OUT],
    ["gives a list that was empty", whenTakenOut(OUT, { emptyBefore: true }), undefined, ["a"], NOBODY],
    ["gives what was not there", whenItWasThere(OUT), null, { a: 1 }, NOBODY],
    ["gives another one", whenItWasThere(OUT), { a: 1 }, { a: 2 }, OUT],
    ["takes it away", whenItWasThere(OUT), { a: 1 }, undefined, OUT],
  ];
  test.each(cases)("that %s", (_what, disrupts, before, after, expected) => {
    expect(disruptionOf(disrupts, before, after)).toBe(expected);
  });

  test("is as bad as it can be while one of them is not known", () => {
    expect(disruptionOf(whenItTurns("Stopped", OUT), "Stopped", UNKNOWN)).toBe(OUT);
    expect(disruptionOf(whenTakenOut(OUT), ["a"], ["a", UNKNOWN])).toBe(OUT);
    expect(disruptionOf(whenLower(OUT), UNKNOWN, 3)).toBe(OUT);
  });
});
