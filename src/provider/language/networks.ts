/** A range of IPv4 addresses, both ends included. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const ADDRESSES = 2 ** 32;

/** The range that CIDR notation stands for, such as `10.0.0.0/8`, or one address; undefined where it is neither. */
function rangeOf(cidr: string): Range | undefined {
  const [, address = "", bits = "32"] = /^(\d+(?:\.\d+){3})(?:\/(\d+))?$/.exec(cidr) ?? [];
  const bytes = address.split(".").map(Number);
  if (bytes.length !== 4 || bytes.some((byte) => byte > 255) || Number(bits) > 32) {
    return undefined;
  }
  const size = ADDRESSES / 2 ** Number(bits);
  const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  const from = number - (number % size);
  return { from, to: from + size - 1 };
}

/** The same addresses in as few ranges as there are gaps between them. */
function merged(ranges: readonly Range[]): Range[] {
  const all: { from: number; to: number }[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last === undefined || from > last.to + 1) {
      all.push({ from, to });
    } else {
      last.to = Math.max(last.to, to);
    }
  }
  return all;
}

/**
 * Whether every address of some networks is one of others. Undefined where one of them is not in IPv4 notation, so
 * that nobody knows.
 */
export function areWithin(inner: readonly string[], outer: readonly string[]): boolean | undefined {
  const within = inner.map(rangeOf).filter((range) => range !== undefined);
  const around = outer.map(rangeOf).filter((range) => range !== undefined);
  if (within.length < inner.length || around.length < outer.length) {
    return undefined;
  }
  const wide = merged(around);
  return within.every(({ from, to }) => wide.some((range) => range.from <= from && to <= range.to));
}
