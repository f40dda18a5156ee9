import { runningEngine } from "../../runtime/runningEngine.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileExpression, constantValue } from "../expressions/expressions.ts";

/** Attribute arguments are constants: literals, types, their negation and simple sums. */
export function argumentValue(node: Expression, unit: Unit, frame: Frame | null): unknown {
  if (node.kind === "ConstantExpression") return constantValue(node.value);
  if (node.kind === "StringConstantExpression") return node.value;
  return compileExpression(node, unit)((frame ?? runningEngine().frame) as Frame);
}
