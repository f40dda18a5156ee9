import { clrException } from "../../errors/PSError.ts";
import type { StaticMethod } from "../../types/defineClr.ts";
import { BigInteger } from "../../values/numbers.ts";

/** How many bits the shortest two's complement needs without its sign. */
export function bitLength(value: bigint): number {
  const magnitude = value < 0n ? -value - 1n : value;
  return magnitude === 0n ? 0 : magnitude.toString(2).length;
}

/** The fewest bytes that hold the number, the least first; a sign takes a bit of its own. */
export function byteArray(value: bigint, isUnsigned: boolean): Uint8Array {
  if (isUnsigned && value < 0n)
    throw clrException("System.OverflowException", "Negative values do not have an unsigned representation.");
  const width = Math.max(Math.ceil((bitLength(value) + (isUnsigned ? 0 : 1)) / 8), 1);
  const digits = BigInt.asUintN(width * 8, value)
    .toString(16)
    .padStart(width * 2, "0");
  return Uint8Array.from({ length: width }, (_, index) =>
    Number.parseInt(digits.slice(digits.length - index * 2 - 2, digits.length - index * 2), 16),
  );
}

/** The bits that .NET turns and counts: whole words of 32. */
function wordBits(value: bigint): number {
  return Math.max(Math.ceil((value < 0n ? bitLength(value) + 1 : bitLength(value)) / 32), 1) * 32;
}

const rawText = (value: bigint) => BigInt.asUintN(wordBits(value), value).toString(2);

function rotated({ value }: BigInteger, turns: number): BigInteger {
  const bits = wordBits(value);
  const left = BigInt(((turns % bits) + bits) % bits);
  const raw = BigInt.asUintN(bits, value);
  const turned = BigInt.asUintN(bits, (raw << left) | (raw >> (BigInt(bits) - left)));
  return new BigInteger(value < 0n ? BigInt.asIntN(bits, turned) : turned);
}

const counted = (count: number) => new BigInteger(BigInt(count));

/** What [bigint] has of bits. */
export const bigBits: Readonly<Record<string, StaticMethod>> = {
  PopCount: ({ value }: BigInteger) => counted(rawText(value).replaceAll("0", "").length),
  LeadingZeroCount: ({ value }: BigInteger) =>
    counted(value < 0n ? 0 : wordBits(value) - (value === 0n ? 0 : rawText(value).length)),
  TrailingZeroCount: ({ value }: BigInteger) =>
    counted(value === 0n ? 32 : (/0*$/.exec(rawText(value))?.[0].length ?? 0)),
  RotateLeft: (value: BigInteger, count: number) => rotated(value, count),
  RotateRight: (value: BigInteger, count: number) => rotated(value, -count),
};
