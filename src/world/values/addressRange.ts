/**
 * Whether an Internet address lies in a range as the product writes it: one address, `10.0.0.0/8`, `10.0.0.1-10.0.0.9`, or
 * `10.0.0.0(255.0.0.0)`. What is no address lies in none.
 */
export function isInRange(address: string, range: string): boolean {
  const wanted = numberOf(address);
  const bounds = boundsOf(range.trim());
  if (wanted === null || bounds === null) return false;
  return wanted.width === bounds.width && wanted.value >= bounds.first && wanted.value <= bounds.last;
}

interface AddressNumber {
  readonly value: bigint;
  /** 32 or 128 bits. */
  readonly width: number;
}

interface Bounds {
  readonly first: bigint;
  readonly last: bigint;
  readonly width: number;
}

function boundsOf(range: string): Bounds | null {
  const between = range.split("-");
  if (between.length === 2) {
    const [from, to] = between.map((part) => numberOf(part.trim()));
    return from && to && from.width === to.width ? { first: from.value, last: to.value, width: from.width } : null;
  }
  const [, start, bits, mask] = /^([^/(]+)(?:\/(\d+)|\(([^)]+)\))?$/.exec(range) ?? [];
  const from = start === undefined ? null : numberOf(start);
  if (from === null) return null;
  const masked = mask === undefined ? null : numberOf(mask);
  const all = (1n << BigInt(from.width)) - 1n;
  const free = masked ? all ^ masked.value : all >> BigInt(bits === undefined ? from.width : Number(bits));
  const first = from.value & (all ^ free);
  return { first, last: first | free, width: from.width };
}

function numberOf(text: string): AddressNumber | null {
  return text.includes(":") ? sixth(text) : fourth(text);
}

function fourth(text: string): AddressNumber | null {
  const parts = text.split(".").map(Number);
  if (parts.length !== 4 || parts.some((part) => !Number.isInteger(part) || part < 0 || part > 255)) return null;
  return { value: parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n), width: 32 };
}

function sixth(text: string): AddressNumber | null {
  const [left, right = null, more] = text.split("::");
  const groups = (part: string): string[] => (part === "" ? [] : part.split(":"));
  const head = groups(left);
  const tail = right === null ? [] : groups(right);
  const missing = 8 - head.length - tail.length;
  if (more !== undefined || (right === null ? missing !== 0 : missing < 0)) return null;
  const all = [...head, ...Array.from({ length: right === null ? 0 : missing }, () => "0"), ...tail];
  if (all.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return null;
  return { value: all.reduce((sum, group) => sum * 65_536n + BigInt(Number.parseInt(group, 16)), 0n), width: 128 };
}
