import type { Node } from "../../syntax/ast/Node.ts";
import { type Call, fittingSets, positionalIn } from "./Call.ts";

/** What a call gives a parameter, by its name or by its place in the parameter set that is meant; null for nothing. */
export function valueOf(call: Call, parameter: string): Node | null {
  const named = call.named.find((each) => each.parameter.name === parameter);
  if (named !== undefined) return named.value;
  const fitting = fittingSets(call);
  const set = fitting.includes(call.shape.defaultSet) ? call.shape.defaultSet : fitting[0];
  const place = set === undefined ? -1 : positionalIn(call, set).findIndex(({ name }) => name === parameter);
  return call.positional[place] ?? null;
}
