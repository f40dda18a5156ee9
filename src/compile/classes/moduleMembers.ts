import { like } from "../../objects/ops/like.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";

/**
 * The functions that the text of a module gives, without running it: those that it defines at its top, as far as its
 * calls of Export-ModuleMember with constant arguments name them.
 */
export function exportedFunctionNames(text: ScriptBlock): string[] {
  const defined: string[] = [];
  let patterns: string[] | null = null;
  for (const statement of text.endBlock?.statements ?? []) {
    if (statement.kind === "FunctionDefinition") defined.push(statement.name.replace(/^(?:script|local|global):/i, ""));
    const element = statement.kind === "Pipeline" ? statement.pipelineElements[0] : null;
    if (element?.kind !== "Command") continue;
    const [name] = element.commandElements;
    if (name.kind === "StringConstantExpression" && /^export-modulemember$/i.test(name.value))
      patterns = [...(patterns ?? []), ...functionArguments(element)];
  }
  return patterns === null ? defined : defined.filter((name) => patterns?.some((pattern) => like(name, pattern, true)));
}

/** What a call says for -Function, by name or by position. */
function functionArguments({ commandElements }: Command): string[] {
  const found: string[] = [];
  let parameter = "function";
  for (const element of commandElements.slice(1)) {
    if (element.kind === "CommandParameter") {
      parameter = element.parameterName.toLowerCase();
      if ("function".startsWith(parameter) && element.argument) found.push(...constants(element.argument));
      continue;
    }
    if ("function".startsWith(parameter)) found.push(...constants(element));
    parameter = "";
  }
  return found;
}

function constants(node: Expression): string[] {
  if (node.kind === "StringConstantExpression") return [node.value];
  return node.kind === "ArrayLiteral" ? node.elements.flatMap(constants) : [];
}
