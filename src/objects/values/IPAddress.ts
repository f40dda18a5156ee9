import type { ClrType } from "../types/ClrType.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { ClrObject } from "./ClrObject.ts";

/** System.Net.IPAddress: 4 or 16 bytes. */
export class IPAddress extends ClrObject {
  constructor(
    readonly bytes: readonly number[],
    public scopeId = 0n,
    /** The static fields are of a class of their own. */
    readonly isFixed = false,
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(this.isFixed ? "System.Net.IPAddress+ReadOnlyIPAddress" : "System.Net.IPAddress");
  }

  override get equalityKey(): string {
    return `System.Net.IPAddress:${this.bytes.join(".")}%${this.scopeId}`;
  }

  get isV4(): boolean {
    return this.bytes.length === 4;
  }

  get isMapped(): boolean {
    return (
      !this.isV4 &&
      this.bytes.slice(0, 10).every((byte) => byte === 0) &&
      this.bytes[10] === 255 &&
      this.bytes[11] === 255
    );
  }

  get text(): string {
    if (this.isV4) return this.bytes.join(".");
    const scope = this.scopeId === 0n ? "" : `%${this.scopeId}`;
    const isCompatible =
      this.bytes.slice(0, 12).every((byte) => byte === 0) && (this.bytes[12] !== 0 || this.bytes[13] !== 0);
    if (this.isMapped) return `::ffff:${this.bytes.slice(12).join(".")}${scope}`;
    if (isCompatible) return `::${this.bytes.slice(12).join(".")}${scope}`;
    const words = Array.from({ length: 8 }, (_, index) =>
      ((this.bytes[index * 2] << 8) | this.bytes[index * 2 + 1]).toString(16),
    );
    return shortened(words) + scope;
  }

  /** An address by its text, or null: IPv4 with one to four parts (decimal, octal, hex) or IPv6. */
  static parse(text: string): IPAddress | null {
    // No address is as long, and the patterns have no room for millions of digits.
    if (text.length > 1000) return null;
    return text.includes(":") ? parseV6(text) : parseV4(text);
  }
}

/** The longest run of zero words becomes "::". */
function shortened(words: readonly string[]): string {
  let [best, bestLength] = [-1, 1];
  for (let start = 0; start < 8; start++) {
    let end = start;
    while (end < 8 && words[end] === "0") end++;
    if (end - start > bestLength) [best, bestLength] = [start, end - start];
  }
  if (best < 0) return words.join(":");
  return `${words.slice(0, best).join(":")}::${words.slice(best + bestLength).join(":")}`;
}

function parseV4(text: string): IPAddress | null {
  const parts = text.split(".");
  if (parts.length > 4 || parts.some((part) => !/^(0x[\da-f]+|\d+)$/i.test(part))) return null;
  const numbers = parts.map((part) =>
    /^0x/i.test(part)
      ? Number.parseInt(part, 16)
      : part.length > 1 && part.startsWith("0")
        ? Number.parseInt(part, 8)
        : Number(part),
  );
  if (numbers.some(Number.isNaN)) return null;
  const last = numbers[numbers.length - 1];
  const limit = 256 ** (5 - numbers.length);
  if (last >= limit || numbers.slice(0, -1).some((number) => number > 255)) return null;
  const value = numbers.slice(0, -1).reduce((sum, number, index) => sum + number * 256 ** (3 - index), 0) + last;
  return new IPAddress([24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256));
}

function parseV6(text: string): IPAddress | null {
  const match = /^\[?([\da-f:.]+)(?:%(\w+))?\]?$/i.exec(text);
  if (!match) return null;
  let address = match[1];
  const tail = /(?:^|:)(\d+\.\d+\.\d+\.\d+)$/.exec(address);
  if (tail) {
    const v4 = parseV4(tail[1]);
    if (!v4) return null;
    const [a, b, c, d] = v4.bytes;
    address = address.slice(0, -tail[1].length) + `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  }
  const halves = address.split("::");
  if (halves.length > 2) return null;
  const [left, right] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - left.length - (right?.length ?? 0);
  if (halves.length === 1 ? missing !== 0 : missing < 0) return null;
  const words = halves.length === 1 ? left : [...left, ...new Array<string>(missing).fill("0"), ...right];
  if (words.some((word) => !/^[\da-f]{1,4}$/i.test(word))) return null;
  const bytes = words.flatMap((word) => [Number.parseInt(word, 16) >> 8, Number.parseInt(word, 16) & 255]);
  return new IPAddress(bytes, /^\d+$/.test(match[2] ?? "") ? BigInt(match[2]) : 0n);
}
