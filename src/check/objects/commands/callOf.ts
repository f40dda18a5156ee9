import type { Command } from "../../../syntax/ast/commands.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { type Call, fittingSets, positionalIn, readCall } from "../../calls/Call.ts";
import type { ObjectContext } from "../ObjectContext.ts";

/** A command read against the shape of the cmdlet that it calls; null where that is not known. */
export function callOf(name: string, command: Command, { table, edition }: ObjectContext): Call | null {
  const shape = table.shape(name, edition);
  return shape === null ? null : readCall(command, shape, true, () => null);
}

/** What a call gives a parameter, by name, or by position where it means the default set; null for nothing. */
export function valueOf(call: Call, parameter: string): Node | null {
  const named = call.named.find((each) => each.parameter.name === parameter);
  if (named !== undefined) return named.value;
  const fitting = fittingSets(call);
  const set = fitting.includes(call.shape.defaultSet) ? call.shape.defaultSet : fitting[0];
  const place = set === undefined ? -1 : positionalIn(call, set).findIndex(({ name }) => name === parameter);
  return call.positional[place] ?? null;
}
