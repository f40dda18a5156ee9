import { defineClr } from "../../types/defineClr.ts";

type Raw = number | bigint;

const widths = { int: 32, uint: 32, long: 64, ulong: 64 } as const;
const types = Object.keys(widths) as (keyof typeof widths)[];

const raw = (value: Raw, bits: number) => BigInt.asUintN(bits, BigInt(value));
const length = (value: bigint) => (value === 0n ? 0 : value.toString(2).length);

function rotated(value: Raw, offset: number, bits: number): Raw {
  const turns = BigInt(((offset % bits) + bits) % bits);
  const whole = raw(value, bits);
  const turned = BigInt.asUintN(bits, (whole << turns) | (whole >> (BigInt(bits) - turns)));
  return bits === 64 ? turned : Number(turned);
}

function trailingZeros(value: Raw, bits: number): number {
  const whole = raw(value, bits);
  return whole === 0n ? bits : length(whole & -whole) - 1;
}

/** 0 where the power of two does not fit. */
function roundUp(value: Raw, bits: number): Raw {
  const power = BigInt.asUintN(bits, value === 0 || value === 0n ? 0n : 1n << BigInt(length(raw(value, bits) - 1n)));
  return bits === 64 ? power : Number(power);
}

type Code = (...args: never[]) => unknown;

/** A function of each of the types, for the unsigned ones alone where it is so. */
function each(name: string, code: (value: Raw, bits: number) => unknown, onlyUnsigned = false): Record<string, Code> {
  const taken = onlyUnsigned ? types.filter((type) => type.startsWith("u")) : types;
  return Object.fromEntries(taken.map((type) => [`${name}(${type})`, (value: Raw) => code(value, widths[type])]));
}

export default defineClr({
  statics: {
    ...each("IsPow2", (value) => value > 0 && (BigInt(value) & (BigInt(value) - 1n)) === 0n),
    ...each("RoundUpToPowerOf2", roundUp, true),
    ...each("LeadingZeroCount", (value, bits) => bits - length(raw(value, bits)), true),
    ...each("Log2", (value, bits) => Math.max(0, length(raw(value, bits)) - 1), true),
    ...each("PopCount", (value, bits) => raw(value, bits).toString(2).replace(/0/g, "").length, true),
    ...each("TrailingZeroCount", trailingZeros),
    "RotateLeft(uint,int)": (value: Raw, offset: number) => rotated(value, offset, 32),
    "RotateLeft(ulong,int)": (value: Raw, offset: number) => rotated(value, offset, 64),
    "RotateRight(uint,int)": (value: Raw, offset: number) => rotated(value, -offset, 32),
    "RotateRight(ulong,int)": (value: Raw, offset: number) => rotated(value, -offset, 64),
  },
});
