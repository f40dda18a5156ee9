import type { Expression } from "./expressions.ts";
import type { Statement } from "./statements.ts";

/** The expression that a statement is, if it is nothing but one expression: it calls no command and redirects nothing. */
export function pureExpression(node: Statement): Expression | null {
  if (node.kind === "CommandExpression") return node.redirections.length === 0 ? node.expression : null;
  if (node.kind !== "Pipeline" || node.pipelineElements.length !== 1 || node.background) return null;
  const [element] = node.pipelineElements;
  return element.kind === "CommandExpression" && element.redirections.length === 0 ? element.expression : null;
}
