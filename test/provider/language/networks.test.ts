import { areWithin } from "../../../src/provider/language/networks";

test.each([
  [["10.1.0.0/16"], ["10.0.0.0/8"], true],
  [["10.0.0.0/8"], ["10.1.0.0/16"], false],
  [["10.0.0.0/8"], ["10.0.0.0/9", "10.128.0.0/9"], true],
  [["10.0.0.0/8"], ["10.0.0.0/9", "10.192.0.0/10"], false],
  [["10.0.0.7/8"], ["10.0.0.0/8"], true],
  [["192.0.2.1"], ["192.0.2.0/31"], true],
  [["192.0.2.2"], ["192.0.2.0/31"], false],
  [["203.0.113.0/24", "10.0.0.0/8"], ["0.0.0.0/0"], true],
  [["255.255.255.255/32"], ["128.0.0.0/1"], true],
  [[], ["10.0.0.0/8"], true],
  [["10.0.0.0/8"], [], false],
])("%j within %j: %s", (inner, outer, expected) => {
  expect(areWithin(inner, outer)).toBe(expected);
});

test.each(["2001:db8::/32", "10.0.0.0/33", "10.0.0.256", "10.0.0", "office", ""])(
  "nobody knows of what is not in IPv4 notation: %j",
  (network) => {
    expect(areWithin([network], ["0.0.0.0/0"])).toBeUndefined();
    expect(areWithin(["10.0.0.0/8"], [network])).toBeUndefined();
  },
);
