import type { Expression } from "../../ast/expressions.ts";
import type { PipelineBase } from "../../ast/statements.ts";

/** The expression that a pipeline is, if it is nothing but one expression. */
export function pureExpression(pipeline: PipelineBase): Expression | null {
  if (pipeline.kind !== "Pipeline" || pipeline.background) return null;
  const [element, second] = pipeline.pipelineElements;
  if (element === undefined || second !== undefined || element.kind !== "CommandExpression") return null;
  return element.redirections.length === 0 ? element.expression : null;
}
