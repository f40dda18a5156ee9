import { integerTargets } from "../../convert/numericTargets.ts";
import { equal } from "../../ops/equal.ts";
import { integerOf } from "../../text/numbers/numberDigits.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { PSReference } from "../../values/PSReference.ts";

type Code = (place: PSReference, ...values: never[]) => unknown;

/** The members for one integral type: what they add wraps around at its limits. */
function integerMembers([short, name]: readonly [string, string]): [string, Code][] {
  const target = integerTargets.get(`System.${name}`);
  const added = (place: PSReference, step: unknown): unknown => {
    const sum = (integerOf(place.value) ?? 0n) + BigInt(step as number | bigint);
    const cut = target?.unsigned ? BigInt.asUintN(target.bits, sum) : BigInt.asIntN(target?.bits ?? 64, sum);
    place.value = target?.make(cut);
    return target?.bits === 64 ? cut : Number(cut);
  };
  return [
    [`Increment(${short})`, (place) => added(place, 1)],
    [`Decrement(${short})`, (place) => added(place, -1)],
    [`Add(${short},${short})`, added],
    ...(target?.bits === 64 ? [[`Read(${short})`, (place) => integerOf(place.value)] as [string, Code]] : []),
    ...exchangeMembers(short, (value) => target?.make(BigInt(value as number | bigint))),
  ];
}

function exchangeMembers(short: string, make: (value: unknown) => unknown): [string, Code][] {
  const old = (value: unknown) => (short === "System.Object" ? value : (integerOf(value) ?? value));
  const border = (value: unknown) => (short === "int" || short === "uint" ? Number(value) : value);
  return [
    [
      `Exchange(${short},${short})`,
      (place, value) => {
        const before = old(place.value);
        place.value = make(value);
        return border(before);
      },
    ],
    [
      `CompareExchange(${short},${short},${short})`,
      (place, value, comparand) => {
        const before = place.value;
        if (equal(before, make(comparand), false)) place.value = make(value);
        return border(old(before));
      },
    ],
  ];
}

const integers = [
  ["int", "Int32"],
  ["long", "Int64"],
  ["uint", "UInt32"],
  ["ulong", "UInt64"],
] as const;

export default defineClr({
  statics: Object.fromEntries([
    ...integers.flatMap(integerMembers),
    ...exchangeMembers("System.Object", (value) => value),
  ]),
});
