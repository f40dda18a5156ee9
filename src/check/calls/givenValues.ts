import { oncePer } from "../../base/oncePer.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { literalValues } from "../literalValues.ts";
import { onlyWrite } from "../objects/variables/onlyWrite.ts";
import { type Call, fittingSets, positionalIn } from "./Call.ts";
import type { ParameterShape } from "./CommandShape.ts";
import { expressionIn } from "./expressionIn.ts";

/** A value that a call gives a parameter. */
export interface GivenValue {
  readonly parameter: ParameterShape;
  readonly value: Node;
}

/** Values with the parameter that takes them, as far as all sets agree on it. */
export const givenValues = oncePer((call: Call): readonly GivenValue[] => {
  const found: GivenValue[] = call.named.flatMap(({ parameter, value }) =>
    value === null ? [] : [{ parameter, value }],
  );
  const orders = fittingSets(call).map((set) => positionalIn(call, set));
  for (const [index, value] of call.positional.entries()) {
    const takers = new Set(orders.map((order) => order[index]));
    const [parameter] = takers;
    if (takers.size === 1 && parameter !== undefined) found.push({ parameter, value });
  }
  return found;
});

/** An argument without a name, with all parameters that may take it. */
export interface OpenArgument {
  readonly value: Node;
  readonly parameters: readonly ParameterShape[];
}

/** The arguments without a name that the sets do not agree on. */
export function openArguments(call: Call): readonly OpenArgument[] {
  const orders = fittingSets(call).map((set) => positionalIn(call, set));
  return call.positional.flatMap((value, index) => {
    const takers = [...new Set(orders.flatMap((order) => order[index] ?? []))];
    return new Set(orders.map((order) => order[index])).size > 1 ? [{ value, parameters: takers }] : [];
  });
}

/** The same of a variable that one statement alone gives a value, or one loop a list of them. */
export function literalsReached(node: Node, tree: Node | undefined): readonly (string | number | boolean)[] {
  const expression = expressionIn(node);
  if (expression.kind !== "VariableExpression" || tree?.kind !== "ScriptBlock") return literalsOf(node);
  const write = onlyWrite(expression, tree);
  return write?.is === "value" || write?.is === "item" ? literalsOf(write.node) : [];
}

/** The values that are known whatever happens before, without nothing and empty texts. */
export function literalsOf(node: Node): readonly (string | number | boolean)[] {
  const expression = expressionIn(node);
  return (literalValues(expression) ?? []).flatMap((value) => (value === null || value === "" ? [] : [value]));
}
