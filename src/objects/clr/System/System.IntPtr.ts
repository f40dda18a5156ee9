import { clrException } from "../../errors/PSError.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { formatNumber } from "../../text/numbers/formatNumber.ts";
import { notANumber, numberStyles, parsedInteger, readNumber } from "../../text/numbers/parseNumber.ts";
import { defineClr } from "../../types/defineClr.ts";
import { Pointer } from "./Pointer.ts";

const at = (address: number | bigint): Pointer => new Pointer(BigInt.asIntN(64, BigInt(address)));
const moved = (pointer: Pointer, offset: number): Pointer => at(pointer.address + BigInt(offset));
const text = (self: Pointer, format: string | null, provider: unknown): string =>
  formatNumber(self.address, format ?? "", cultureOf(provider));

function toInt32({ address }: Pointer): number {
  if (BigInt.asIntN(32, address) !== address)
    throw clrException("System.OverflowException", "Arithmetic operation resulted in an overflow.");
  return Number(address);
}

function parse(written: string, provider: unknown = null): Pointer {
  const parsed = readNumber(written, numberStyles.integer, cultureOf(provider));
  const integer = parsed && parsedInteger(parsed);
  if (integer === null) throw notANumber(written);
  return at(integer);
}

export default defineClr<Pointer>({
  constructors: { "(int)": at, "(long)": at },
  staticProperties: {
    Zero: () => Pointer.zero,
    Size: () => 8,
    MaxValue: () => at((1n << 63n) - 1n),
    MinValue: () => at(-(1n << 63n)),
  },
  methods: {
    ToInt32: toInt32,
    ToInt64: (self) => self.address,
    "CompareTo(System.IntPtr)": (self, other: Pointer) =>
      Number(self.address - other.address > 0n) - Number(self.address < other.address),
    "Equals(System.Object)": (self, other: unknown) => other instanceof Pointer && other.address === self.address,
    "Equals(System.IntPtr)": (self, other: Pointer) => other.address === self.address,
    "ToString()": (self) => text(self, null, null),
    "ToString(string)": (self, format: string | null) => text(self, format, null),
    "ToString(System.IFormatProvider)": (self, provider: unknown) => text(self, null, provider),
    "ToString(string,System.IFormatProvider)": text,
  },
  statics: {
    "Parse(string)": parse,
    "Parse(string,System.IFormatProvider)": parse,
    Add: moved,
    Subtract: (pointer: Pointer, offset: number) => moved(pointer, -offset),
    op_Addition: moved,
    op_Subtraction: (pointer: Pointer, offset: number) => moved(pointer, -offset),
    "static System.IntPtr op_Explicit(int value)": at,
    "static System.IntPtr op_Explicit(long value)": at,
    "static int op_Explicit(System.IntPtr value)": toInt32,
    "static long op_Explicit(System.IntPtr value)": (pointer: Pointer) => pointer.address,
    op_Equality: (left: Pointer, right: Pointer) => left.address === right.address,
    op_Inequality: (left: Pointer, right: Pointer) => left.address !== right.address,
  },
  toText: (self) => String(self.address),
});
