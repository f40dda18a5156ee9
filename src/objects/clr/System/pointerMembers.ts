import { clrException } from "../../errors/PSError.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { formatNumber } from "../../text/numbers/formatNumber.ts";
import { notANumber, numberStyles, parsedInteger, readNumber } from "../../text/numbers/parseNumber.ts";
import type { ClrMembers } from "../../types/defineClr.ts";
import { Pointer } from "./Pointer.ts";

/** What System.IntPtr and System.UIntPtr are told apart by. */
export interface PointerRules {
  readonly isSigned: boolean;
  /** Names of the numbers that they are made of, and that they become. */
  readonly short: "int" | "uint";
  readonly long: "long" | "ulong";
}

const text = (self: Pointer, format: string | null, provider: unknown): string =>
  formatNumber(self.address, format ?? "", cultureOf(provider));

function overflow(reason: string) {
  return clrException("System.OverflowException", reason);
}

/** Members of System.IntPtr and System.UIntPtr, numbers of 64 bits that have few conversions. */
export function pointerMembers({ isSigned, short, long }: PointerRules): ClrMembers<Pointer> {
  const full = `System.${isSigned ? "IntPtr" : "UIntPtr"}`;
  const wrap = (bits: number, address: bigint) => (isSigned ? BigInt.asIntN : BigInt.asUintN)(bits, address);
  const at = (address: number | bigint): Pointer => new Pointer(wrap(64, BigInt(address)), null, isSigned);
  const moved = (pointer: Pointer, offset: number): Pointer => at(pointer.address + BigInt(offset));
  const back = (pointer: Pointer, offset: number): Pointer => moved(pointer, -offset);
  const toShort = ({ address }: Pointer): number => {
    if (wrap(32, address) !== address) throw overflow("Arithmetic operation resulted in an overflow.");
    return Number(address);
  };
  const toLong = ({ address }: Pointer): bigint => address;
  const parse = (written: string, provider: unknown = null): Pointer => {
    const parsed = readNumber(written, numberStyles.integer, cultureOf(provider));
    const integer = parsed && parsedInteger(parsed);
    if (integer === null) throw notANumber(written);
    if (wrap(64, integer) !== integer)
      throw overflow(`Value was either too large or too small for ${isSigned ? "an Int64" : "a UInt64"}.`);
    return at(integer);
  };
  const most = wrap(64, isSigned ? (1n << 63n) - 1n : -1n);
  return {
    constructors: { [`(${short})`]: at, [`(${long})`]: at },
    staticProperties: {
      Zero: () => at(0n),
      Size: () => 8,
      MaxValue: () => at(most),
      MinValue: () => at(isSigned ? -most - 1n : 0n),
    },
    methods: {
      [isSigned ? "ToInt32" : "ToUInt32"]: toShort,
      [isSigned ? "ToInt64" : "ToUInt64"]: toLong,
      [`CompareTo(${full})`]: (self, other: Pointer) =>
        Number(self.address - other.address > 0n) - Number(self.address < other.address),
      "Equals(System.Object)": (self, other: unknown) =>
        other instanceof Pointer && other.equalityKey === self.equalityKey,
      [`Equals(${full})`]: (self, other: Pointer) => other.address === self.address,
      GetHashCode: ({ address }) => Number(BigInt.asIntN(32, address ^ (address >> 32n))),
      "ToString()": (self) => text(self, null, null),
      "ToString(string)": (self, format: string | null) => text(self, format, null),
      "ToString(System.IFormatProvider)": (self, provider: unknown) => text(self, null, provider),
      "ToString(string,System.IFormatProvider)": text,
    },
    statics: {
      "Parse(string)": parse,
      "Parse(string,System.IFormatProvider)": parse,
      Add: moved,
      Subtract: back,
      op_Addition: moved,
      op_Subtraction: back,
      [`static ${full} op_Explicit(${short} value)`]: at,
      [`static ${full} op_Explicit(${long} value)`]: at,
      [`static ${short} op_Explicit(${full} value)`]: toShort,
      [`static ${long} op_Explicit(${full} value)`]: toLong,
      op_Equality: (left: Pointer, right: Pointer) => left.address === right.address,
      op_Inequality: (left: Pointer, right: Pointer) => left.address !== right.address,
    },
    toText: (self) => String(self.address),
  };
}
