import { PSError, psError } from "../../objects/errors/PSError.ts";
import { equal } from "../../objects/ops/equal.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { toText } from "../../objects/ops/toText.ts";
import { PSCustomObject } from "../../objects/values/PSObject.ts";

/** Whether an object's group value continues the group before it: compared as the language does, else as text. */
export function isSameGroup(key: unknown, last: unknown): boolean {
  if (key === null || last === null || key === last) return key === last;
  if (key instanceof PSCustomObject) throw notComparable(key, last);
  if (last instanceof PSCustomObject) throw notComparable(last, key);
  if (typeof key === "boolean" || typeof last === "boolean") return toBoolean(key) === toBoolean(last);
  try {
    if (equal(last, key, true)) return true;
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
  }
  return toText(key).toLowerCase() === toText(last).toLowerCase();
}

function notComparable(value: unknown, other: unknown): PSError {
  const [left, right] = [toText(value), toText(other)];
  const reason = `because the objects are not the same type or the object "${left}" does not implement "IComparable".`;
  return psError("PSObjectCompareTo", "NotSpecified", `Cannot compare "${left}" to "${right}" ${reason}`, {
    exception: "System.Management.Automation.ExtendedTypeSystemException",
  });
}
