import { checkNotNegative, outOfRange } from "../../errors/argumentChecks.ts";
import { clrError } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { clrText } from "../../values/clrText.ts";
import { Half } from "../../values/Half.ts";
import { Double, Single } from "../../values/numbers.ts";

type Items = readonly { readonly value: number }[];

const scratch = new DataView(new ArrayBuffer(8));

/** Little-endian, as on every machine that PowerShell runs on. */
function bytes(length: number, write: () => void): Uint8Array {
  write();
  return new Uint8Array(scratch.buffer.slice(0, length));
}

/** .NET's NaN has its sign bit set. */
function writeDouble(value: number, littleEndian: boolean): void {
  if (Number.isNaN(value)) scratch.setBigUint64(0, 0xfff8000000000000n, littleEndian);
  else scratch.setFloat64(0, value, littleEndian);
}

function at(items: Items, start: number, length: number): DataView {
  if (start < 0 || start >= items.length) {
    throw outOfRange(clrText("IndexMustBeLess"), "startIndex");
  }
  if (start + length > items.length) {
    throw clrError("System.ArgumentException", "ArrayTooShortToRead", [], "value");
  }
  const view = new DataView(new ArrayBuffer(length));
  for (let index = 0; index < length; index++) view.setUint8(index, items[start + index].value);
  return view;
}

function halfOf(bits: number): Half {
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  const magnitude =
    exponent === 31
      ? fraction === 0
        ? Number.POSITIVE_INFINITY
        : Number.NaN
      : exponent === 0
        ? fraction * 2 ** -24
        : (1024 + fraction) * 2 ** (exponent - 25);
  return new Half(bits & 0x8000 ? -magnitude : magnitude);
}

function bitsOfHalf(value: number): number {
  if (Number.isNaN(value)) return 0xfe00;
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const magnitude = Math.abs(value);
  if (magnitude === Number.POSITIVE_INFINITY) return sign | 0x7c00;
  if (magnitude < 2 ** -14) return sign | (magnitude * 2 ** 24);
  const exponent = Math.floor(Math.log2(magnitude));
  return sign | ((exponent + 15) << 10) | (magnitude * 2 ** (10 - exponent) - 1024);
}

const signed = (bits: number) => (bits << 16) >> 16;

function wideBytes(value: bigint): Uint8Array {
  return Uint8Array.from({ length: 16 }, (_, index) => Number(BigInt.asUintN(8, value >> BigInt(index * 8))));
}

function wideOf(items: Items, start: number): bigint {
  const view = at(items, start, 16);
  return (view.getBigUint64(8, true) << 64n) | view.getBigUint64(0, true);
}

function hex(items: Items, start = 0, length = items.length - start): string {
  if (start < 0 || (start >= items.length && start > 0)) throw outOfRange(clrText("IndexMustBeLess"), "startIndex");
  checkNotNegative(length, "length", "NotNegativeValue");
  if (start > items.length - length) throw clrError("System.ArgumentException", "ArrayTooShortToRead", [], "value");
  return items
    .slice(start, start + length)
    .map((item) => item.value.toString(16).toUpperCase().padStart(2, "0"))
    .join("-");
}

export default defineClr({
  statics: {
    "GetBytes(bool)": (value: boolean) => Uint8Array.of(value ? 1 : 0),
    "GetBytes(char)": (value: string) => bytes(2, () => scratch.setUint16(0, value.charCodeAt(0), true)),
    "GetBytes(short)": (value: number) => bytes(2, () => scratch.setInt16(0, value, true)),
    "GetBytes(ushort)": (value: number) => bytes(2, () => scratch.setUint16(0, value, true)),
    "GetBytes(int)": (value: number) => bytes(4, () => scratch.setInt32(0, value, true)),
    "GetBytes(uint)": (value: number) => bytes(4, () => scratch.setUint32(0, value, true)),
    "GetBytes(long)": (value: bigint) => bytes(8, () => scratch.setBigInt64(0, value, true)),
    "GetBytes(ulong)": (value: bigint) => bytes(8, () => scratch.setBigUint64(0, value, true)),
    "GetBytes(float)": (value: number) => bytes(4, () => scratch.setFloat32(0, value, true)),
    "GetBytes(double)": (value: number) => bytes(8, () => writeDouble(value, true)),
    "GetBytes(System.Half)": (value: number) => bytes(2, () => scratch.setUint16(0, bitsOfHalf(value), true)),
    "GetBytes(System.Int128)": wideBytes,
    "GetBytes(System.UInt128)": wideBytes,
    "ToHalf(byte[],int)": (items: Items, start: number) => halfOf(at(items, start, 2).getUint16(0, true)),
    "ToInt128(byte[],int)": (items: Items, start: number) => BigInt.asIntN(128, wideOf(items, start)),
    "ToUInt128(byte[],int)": wideOf,
    HalfToInt16Bits: (value: number) => signed(bitsOfHalf(value)),
    HalfToUInt16Bits: bitsOfHalf,
    Int16BitsToHalf: (bits: number) => halfOf(bits & 0xffff),
    UInt16BitsToHalf: halfOf,
    "ToBoolean(byte[],int)": (items: Items, start: number) => at(items, start, 1).getUint8(0) !== 0,
    "ToChar(byte[],int)": (items: Items, start: number) => String.fromCharCode(at(items, start, 2).getUint16(0, true)),
    "ToInt16(byte[],int)": (items: Items, start: number) => at(items, start, 2).getInt16(0, true),
    "ToUInt16(byte[],int)": (items: Items, start: number) => at(items, start, 2).getUint16(0, true),
    "ToInt32(byte[],int)": (items: Items, start: number) => at(items, start, 4).getInt32(0, true),
    "ToUInt32(byte[],int)": (items: Items, start: number) => at(items, start, 4).getUint32(0, true),
    "ToInt64(byte[],int)": (items: Items, start: number) => at(items, start, 8).getBigInt64(0, true),
    "ToUInt64(byte[],int)": (items: Items, start: number) => at(items, start, 8).getBigUint64(0, true),
    "ToSingle(byte[],int)": (items: Items, start: number) => new Single(at(items, start, 4).getFloat32(0, true)),
    "ToDouble(byte[],int)": (items: Items, start: number) => new Double(at(items, start, 8).getFloat64(0, true)),
    "ToString(byte[])": (items: Items) => hex(items),
    "ToString(byte[],int)": (items: Items, start: number) => hex(items, start),
    "ToString(byte[],int,int)": hex,
    DoubleToInt64Bits: (value: number) => {
      writeDouble(value, false);
      return scratch.getBigInt64(0);
    },
    DoubleToUInt64Bits: (value: number) => {
      writeDouble(value, false);
      return scratch.getBigUint64(0);
    },
    UInt64BitsToDouble: (value: bigint) => {
      scratch.setBigUint64(0, value);
      return scratch.getFloat64(0);
    },
    SingleToUInt32Bits: (value: number) => {
      scratch.setFloat32(0, value);
      return scratch.getUint32(0);
    },
    UInt32BitsToSingle: (value: number) => {
      scratch.setUint32(0, value);
      return scratch.getFloat32(0);
    },
    Int64BitsToDouble: (value: bigint) => {
      scratch.setBigInt64(0, value);
      return scratch.getFloat64(0);
    },
    SingleToInt32Bits: (value: number) => {
      scratch.setFloat32(0, value);
      return scratch.getInt32(0);
    },
    Int32BitsToSingle: (value: number) => {
      scratch.setInt32(0, value);
      return scratch.getFloat32(0);
    },
  },
  staticProperties: { IsLittleEndian: () => true },
});
