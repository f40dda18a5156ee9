import type { CmdletContext, CmdletSteps } from "../../../../src/command/prelude.ts";
import { convertTo, tryConvertTo } from "../../../../src/objects/convert/convertTo.ts";
import { PSError } from "../../../../src/objects/errors/PSError.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import { typeByName } from "../../../../src/objects/types/typeRegistry.ts";
import { Double } from "../../../../src/objects/values/numbers.ts";
import { unwrap } from "../../../../src/objects/values/PSObject.ts";
import type { RandomSource } from "./randomSource.ts";

interface RandomValues {
  readonly InputObject: readonly unknown[] | undefined;
  readonly Count: number | undefined;
  readonly Shuffle: boolean;
}

/** What Get-Random and Get-SecureRandom share. */
export function randomSteps(cmdlet: CmdletContext, values: RandomValues, source: RandomSource): CmdletSteps {
  if (!hasList(cmdlet)) {
    return {
      begin() {
        writeNumbers(cmdlet, values.Count ?? 1, source);
      },
    };
  }
  const count = values.Shuffle ? Number.POSITIVE_INFINITY : (values.Count ?? 1);
  // Each object of those seen so far is among the chosen with the same chance.
  const chosen: unknown[] = [];
  let seen = 0;
  return {
    process() {
      for (const item of values.InputObject ?? []) {
        if (seen < count) chosen.push(item);
        else if (source.int32(0, seen + 1) < count) chosen[source.int32(0, chosen.length)] = item;
        seen++;
      }
    },
    end() {
      for (let index = 0; index < chosen.length; index++) {
        const other = source.int32(index, chosen.length);
        cmdlet.write(chosen[other]);
        chosen[other] = chosen[index];
      }
    },
  };
}

function hasList(cmdlet: CmdletContext): boolean {
  if (cmdlet.isBound("Minimum") || cmdlet.isBound("Maximum")) return false;
  return cmdlet.expectsInput || cmdlet.isBound("InputObject");
}

function writeNumbers(cmdlet: CmdletContext, count: number, source: RandomSource): void {
  const minimum = operand(cmdlet, "Minimum");
  const maximum = operand(cmdlet, "Maximum");
  const kinds = [minimum, maximum].map((bound) => bound?.kind);
  const isDouble = kinds.includes("Double");
  const isLong = kinds.includes("Int64");
  const low = minimum?.value ?? 0;
  const high = maximum?.value ?? (isDouble ? Number.MAX_VALUE : isLong ? 9223372036854775807n : 2147483647);
  if (low >= high) {
    throw cmdlet.terminate({
      id: "MinGreaterThanOrEqualMax",
      message: `The Minimum value (${low}) cannot be greater than or equal to the Maximum value (${high}).`,
      category: "InvalidArgument",
      exception: "System.ArgumentException",
    });
  }
  for (let index = 0; index < count; index++) {
    if (isDouble) cmdlet.write(new Double(Number(low) + source.double() * (Number(high) - Number(low))));
    else if (isLong) cmdlet.write(source.int64(BigInt(low), BigInt(high)));
    else cmdlet.write(source.int32(Number(low), Number(high)));
  }
}

interface Bound {
  readonly kind: "Int32" | "Int64" | "Double";
  readonly value: number | bigint;
}

/** A bound, or undefined where it was not given: Int32 and Int64 stay what they are, every other number is a Double. */
function operand(cmdlet: CmdletContext, name: string): Bound | undefined {
  const given = unwrap(cmdlet.raw(name));
  if (given === null || given === undefined) return undefined;
  if (typeof given === "number") return { kind: "Int32", value: given };
  if (typeof given === "bigint") return { kind: "Int64", value: given };
  if (typeof given === "string") return textOperand(cmdlet, given);
  return { kind: "Double", value: Number(toText(convertTo(given, typeByName("System.Double")))) };
}

function textOperand(cmdlet: CmdletContext, text: string): Bound {
  if (/^\s*[-+]?(\d+\.\d*|\.\d+|\d+(\.\d*)?e[-+]?\d+)\s*$/i.test(text)) return { kind: "Double", value: Number(text) };
  const isLong = /^\s*[-+]?\d{10,}\s*$/.test(text);
  const sized = /^\s*[-+]?\d+[kmgtp]b\s*$/i.test(text) ? tryConvertTo(text, typeByName("System.Int64"))?.value : null;
  const kind = isLong || (typeof sized === "bigint" && BigInt.asIntN(32, sized) !== sized) ? "Int64" : "Int32";
  try {
    return { kind, value: convertTo(text, typeByName(`System.${kind}`)) as number | bigint };
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    throw cmdlet.terminate({
      id: error.record.errorId,
      message: error.exception.message,
      category: "InvalidArgument",
      exception: "System.Management.Automation.PSInvalidCastException",
    });
  }
}
