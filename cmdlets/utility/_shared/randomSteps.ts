import type { CmdletContext, CmdletSteps } from "../../../src/command/prelude.ts";
import { convertTo } from "../../../src/objects/convert/convertTo.ts";
import { Decimal, Double, Single } from "../../../src/objects/model/numbers.ts";
import { PSError } from "../../../src/objects/model/PSError.ts";
import { unwrap } from "../../../src/objects/model/PSObject.ts";
import { typeByName } from "../../../src/objects/model/typeRegistry.ts";

interface RandomValues {
  readonly InputObject: readonly unknown[] | undefined;
  readonly Count: number | undefined;
  readonly Shuffle: boolean;
}

/** What Get-Random and Get-SecureRandom share; `draw` gives a number from 0 up to but not 1. */
export function randomSteps(cmdlet: CmdletContext, values: RandomValues, draw: () => number): CmdletSteps {
  if (!hasList(cmdlet)) {
    return {
      process() {
        writeNumbers(cmdlet, values.Count ?? 1, draw);
      },
    };
  }
  const items: unknown[] = [];
  return {
    process() {
      items.push(...(values.InputObject ?? []));
    },
    end() {
      const count = values.Shuffle ? items.length : Math.min(values.Count ?? 1, items.length);
      for (let index = 0; index < count; index++) {
        const other = index + Math.floor(draw() * (items.length - index));
        [items[index], items[other]] = [items[other], items[index]];
        cmdlet.write(items[index]);
      }
    },
  };
}

function hasList(cmdlet: CmdletContext): boolean {
  return cmdlet.expectsInput || cmdlet.isBound("InputObject");
}

function writeNumbers(cmdlet: CmdletContext, count: number, draw: () => number): void {
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
    if (isDouble) cmdlet.write(new Double(Number(low) + draw() * (Number(high) - Number(low))));
    else cmdlet.write(wholeNumber(BigInt(low), BigInt(high), draw));
  }
}

function wholeNumber(low: bigint, high: bigint, draw: () => number): number | bigint {
  const range = high - low;
  const offset =
    range <= 9007199254740992n
      ? BigInt(Math.floor(draw() * Number(range)))
      : (BigInt(Math.floor(draw() * 2 ** 32)) * (1n << 32n) + BigInt(Math.floor(draw() * 2 ** 32))) % range;
  const value = low + offset;
  return isBig(low) || isBig(high) ? value : Number(value);
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
