import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import { walk } from "../../syntax/ast/walk.ts";

/**
 * Whether a block may get variables that its text does not assign: it dot-sources, or calls a command that writes
 * variables by name. PowerShell then keeps none of its variables as locals.
 */
export function sharesVariables(block: ScriptBlock): boolean {
  let found = false;
  const enter = (node: { readonly kind: string }) => {
    if (node.kind === "Command" && writesVariables(node as Command)) found = true;
  };
  walk(block, enter, null, (node) => inner.has(node.kind));
  return found;
}

function writesVariables({ invocationOperator, commandElements: [first] }: Command): boolean {
  if (invocationOperator === "Dot") return true;
  return first?.kind === "StringConstantExpression" && writers.has(foldCase(first.value.replace(/^.*\\/, "")));
}

const inner: ReadonlySet<string> = new Set(["ScriptBlockExpression", "FunctionDefinition", "TypeDefinition"]);

/** Commands that write variables by name. */
const writers: ReadonlySet<string> = new Set([
  ...["new-variable", "nv", "set-variable", "set", "sv", "remove-variable", "rv"],
  ...["set-psbreakpoint", "sbp"],
]);
