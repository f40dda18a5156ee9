/** Whether an address (IPv4 or IPv6) lies in `a`, `a-b`, `a/24` or `a(255.255.255.0)`; false for what is none of these. */
export function isInRange(range: string, address: string): boolean {
  const wanted = numberOf(address);
  if (wanted === null) return false;
  const [, base, mask] = /^([^(]+)\((.+)\)$/.exec(range) ?? [];
  if (base !== undefined) return sharesBits(numberOf(base), wanted, prefixOf(mask, wanted.bits));
  if (range.includes("/")) {
    const [first, length] = range.split("/");
    return sharesBits(numberOf(first), wanted, Number(length));
  }
  const [least, most = least] = range.split("-").map((each) => numberOf(each.trim()));
  if (!least || !most || least.bits !== wanted.bits) return false;
  return wanted.value >= least.value && wanted.value <= most.value;
}

interface AddressNumber {
  readonly value: bigint;
  readonly bits: 32 | 128;
}

function sharesBits(base: AddressNumber | null, { value, bits }: AddressNumber, length: number): boolean {
  if (base === null || base.bits !== bits || !(length >= 0 && length <= bits)) return false;
  const shift = BigInt(bits - length);
  return base.value >> shift === value >> shift;
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
