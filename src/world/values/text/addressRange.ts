/** Whether an address (IPv4 or IPv6) lies in `a`, `a-b`, `a/24` or `a(255.255.255.0)`; false for what is none of these. */
export function isInRange(range: string, address: string): boolean {
  const bounds = boundsOf(range);
  const wanted = numberOf(address);
  if (!bounds || wanted?.bits !== bounds.bits) return false;
  return wanted.value >= bounds.least && wanted.value <= bounds.most;
}

/** How many addresses a range has; 0 for what is none. */
export function rangeSize(range: string): bigint {
  const bounds = boundsOf(range);
  return bounds ? bounds.most - bounds.least + 1n : 0n;
}

/** The same text for ranges of the same addresses, however they are written; the text itself of what is none. */
export function rangeKey(range: string): string {
  const bounds = boundsOf(range);
  return bounds ? `${bounds.least}-${bounds.most}/${bounds.bits}` : range.toLowerCase();
}

interface AddressNumber {
  readonly value: bigint;
  readonly bits: 32 | 128;
}

/** The first and the last address of a range; the first may be behind the last. */
function boundsOf(range: string) {
  const [, base, inParentheses, behindSlash] = /^([^(/]+)(?:\((.+)\)|\/(.+))$/.exec(range) ?? [];
  if (base === undefined) {
    const [least, most = least] = range.split("-").map((each) => numberOf(each.trim()));
    if (!least || !most || least.bits !== most.bits) return null;
    return { least: least.value, most: most.value, bits: least.bits };
  }
  const first = numberOf(base);
  if (!first) return null;
  const mask = inParentheses ?? behindSlash;
  const length = /^\d+$/.test(mask) ? Number(mask) : prefixOf(mask, first.bits);
  if (length > first.bits) return null;
  const shift = BigInt(first.bits - length);
  const least = (first.value >> shift) << shift;
  return { least, most: least + (1n << shift) - 1n, bits: first.bits };
}

function prefixOf(mask: string, bits: number): number {
  const number = numberOf(mask);
  if (number === null) return bits;
  return number.value.toString(2).replace(/0+$/, "").length;
}

function numberOf(address: string): AddressNumber | null {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(address))
    return { value: address.split(".").reduce((sum, part) => sum * 256n + BigInt(part), 0n), bits: 32 };
  if (!/^[\da-f:]+$/i.test(address) || !address.includes(":")) return null;
  const [head, tail] = address.split("::").map((part) => part.split(":").filter((each) => each !== ""));
  const gap = tail === undefined ? 0 : 8 - head.length - tail.length;
  const groups = [...head, ...Array.from({ length: Math.max(gap, 0) }, () => "0"), ...(tail ?? [])];
  if (groups.length !== 8) return null;
  return { value: groups.reduce((sum, part) => sum * 65536n + BigInt(Number.parseInt(part, 16)), 0n), bits: 128 };
}
