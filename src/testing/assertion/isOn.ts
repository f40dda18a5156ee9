import { toBoolean } from "../../objects/ops/toBoolean.ts";

/** Whether a switch of an assertion is among the given parameters, and not as `-Name:$false`. */
export function isOn(values: ReadonlyMap<string, unknown>, name: string): boolean {
  return values.has(name) && toBoolean(values.get(name));
}
