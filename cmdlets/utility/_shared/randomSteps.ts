import type { CmdletContext, CmdletSteps } from "../../../src/command/prelude.ts";
import { convertTo } from "../../../src/objects/convert/convertTo.ts";
import { Decimal, Double, Single } from "../../../src/objects/model/numbers.ts";
import { PSError } from "../../../src/objects/model/PSError.ts";
import { unwrap } from "../../../src/objects/model/PSObject.ts";
import { typeByName } from "../../../src/objects/model/typeRegistry.ts";
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
      process() {
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
  return cmdlet.expectsInput || cmdlet.isBound("InputObject");
}

function writeNumbers(cmdlet: CmdletContext, count: number, source: RandomSource): void {
  const minimum = operand(cmdlet, "Minimum");
  const maximum = operand(cmdlet, "Maximum");
  const isDouble = typeof minimum === "number" || typeof maximum === "number";
  const low = minimum ?? (isDouble ? 0 : 0n);
  const high = maximum ?? (isDouble ? Number.MAX_VALUE : isBig(low) ? 9223372036854775807n : 2147483647n);
  if (Number(low) >= Number(high) && low >= high) {
    throw cmdlet.terminate({
      id: "MinGreaterThanOrEqualMax",
      message: `The Minimum value (${low}) cannot be greater than or equal to the Maximum value (${high}).`,
      category: "InvalidArgument",
      exception: "System.ArgumentException",
    });
  }
  for (let index = 0; index < count; index++) {
    if (isDouble) cmdlet.write(new Double(Number(low) + source.double() * (Number(high) - Number(low))));
    else if (isBig(low) || isBig(high)) cmdlet.write(source.int64(BigInt(low), BigInt(high)));
    else cmdlet.write(source.int32(Number(low), Number(high)));
  }
}

function isBig(value: bigint | number): boolean {
  return typeof value === "bigint" && (value > 2147483647n || value < -2147483648n);
}

/** A bound: number for what has a fraction, bigint for a whole number, undefined where it was not given. */
function operand(cmdlet: CmdletContext, name: string): bigint | number | undefined {
  const given = unwrap(cmdlet.raw(name));
  if (given === null || given === undefined) return undefined;
  if (given instanceof Double || given instanceof Single) return given.value;
  if (given instanceof Decimal) return Number(given.mantissa) / 10 ** given.scale;
  if (typeof given === "string" && /^\s*[-+]?(\d+\.\d*|\.\d+|\d+(\.\d*)?e[-+]?\d+)\s*$/i.test(given))
    return Number(given);
  try {
    const converted = convertTo(
      given,
      typeByName(typeof given === "bigint" || isLong(given) ? "System.Int64" : "System.Int32"),
    );
    return BigInt(converted as number | bigint);
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    const exception = "System.Management.Automation.PSInvalidCastException";
    throw cmdlet.terminate({
      id: error.record.errorId,
      message: error.exception.message,
      category: "InvalidArgument",
      exception,
    });
  }
}

function isLong(value: unknown): boolean {
  return typeof value === "string" && /^\s*[-+]?\d{10,}\s*$/.test(value);
}
