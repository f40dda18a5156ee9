import { instantMilliseconds } from "../../../base/instant.ts";
import { dateTimeKind } from "../../values/DateTime.ts";
import type { Given } from "../../values/given.ts";
import { type ScriptValue, wordOf } from "../../values/ScriptValue.ts";
import { nowhere, ValueFault } from "../../values/ValueKind.ts";
import { cloudError } from "../messages/cloudMessages.ts";

/** The moment that a parameter gives, in milliseconds; null where it was not given. */
export function momentGiven(given: Given, parameter: string): number | null {
  return momentOf(given.get(parameter) ?? null, parameter);
}

/** The same of a value that a parameter has. */
export function momentOf(value: ScriptValue, parameter: string): number | null {
  try {
    const time = dateTimeKind.parse(value, nowhere);
    return typeof time === "string" ? instantMilliseconds(time) : null;
  } catch (error) {
    if (!(error instanceof ValueFault)) throw error;
    throw cloudError("NoMoment", { parameter, value: wordOf(value) ?? "" });
  }
}
