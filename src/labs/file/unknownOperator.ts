import { shouldTable } from "virtual:should";
import { extentText } from "../../diag/Extent.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import type { Node } from "../../syntax/ast/Node.ts";

/** What stands in a call of Should where an operator should, by the text that was written. */
export interface UnknownOperator {
  readonly node: Node;
  readonly text: string;
}

/** Operators that begin as a word does, as they are written; where none does, some that are often meant. */
export function nearOperators(word: string): readonly string[] {
  const beginning = word.replace(/^-/, "").slice(0, 3).toLowerCase();
  const near = [...shouldTable.keys()].filter((name) => name.toLowerCase().startsWith(beginning));
  return (near.length > 0 ? near : ["Be", "BeNullOrEmpty", "Contain", "Exist"]).map((name) => `-${name}`);
}

/**
 * What a call of Should has in the place of an operator: a parameter that no operator is or has, or a word without a dash.
 * Null where there is an operator, or nothing can be said.
 */
export function unknownOperator({ commandElements: [, ...given] }: Command): UnknownOperator | null {
  if (given.some((each) => each.kind === "VariableExpression" && each.splatted)) return null;
  const known = knownNames();
  for (const each of given) {
    if (each.kind !== "CommandParameter") continue;
    const name = each.parameterName.toLowerCase();
    if (known.operators.has(name)) return null;
    if (![...known.operators, ...known.others].some((other) => other.startsWith(name)))
      return { node: each, text: extentText(each.errorPosition) };
  }
  const [first] = given.filter(({ kind }) => kind !== "CommandParameter");
  if (given.length === 0 || first !== given[0] || first?.kind !== "StringConstantExpression") return null;
  return first.stringConstantType === "BareWord" ? { node: first, text: first.value } : null;
}

/** Names of operators, and of all else that Should takes, in lower case. */
function knownNames(): { readonly operators: ReadonlySet<string>; readonly others: ReadonlySet<string> } {
  const operators = [...shouldTable.values()].map((load) => load());
  const lower = (names: readonly string[]): ReadonlySet<string> => new Set(names.map((name) => name.toLowerCase()));
  return {
    operators: lower(operators.flatMap(({ name, aliases }) => [name, ...aliases])),
    others: lower(["Not", "Because", "ActualValue", ...operators.flatMap(({ parameters }) => Object.keys(parameters))]),
  };
}
