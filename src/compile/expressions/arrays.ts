import { collected, collecting } from "../../base/collecting.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { walkItems } from "../../objects/ops/walkItems.ts";
import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import { brokenOff } from "../../runtime/pipeline/signals.ts";
import type { ArrayExpression, ArrayLiteral, SubExpression } from "../../syntax/ast/expressions.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import { counted } from "../blocks/counted.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileStatementBlock } from "../statements/statementBlock.ts";
import { writtenValue } from "../statements/writtenValue.ts";
import { compileGivenValue } from "./variables.ts";

export function compileArrayLiteral(node: ArrayLiteral, unit: Unit): Evaluate {
  const elements = node.elements.map((element) => compileGivenValue(element, unit));
  return (frame) => {
    const items = new Array<unknown>(elements.length);
    for (let index = 0; index < elements.length; index++) items[index] = elements[index](frame);
    return items;
  };
}

/** @( ... ): what the statements write, always an array. */
export function compileArrayExpression(node: ArrayExpression, unit: Unit): Evaluate {
  const { statements } = node.subExpression;
  const only = statements.length === 1 && node.subExpression.traps.length === 0 ? pureExpression(statements[0]) : null;
  if (only?.kind === "ArrayLiteral") return counted(compileArrayLiteral(only, unit), only, unit);
  if (only) {
    const evaluate = compileGivenValue(only, unit);
    return (frame) => {
      const value = evaluate(frame);
      if (value === undefined) return [];
      const items = enumerate(value);
      return items ? collected(walkItems(value, items)) : [value];
    };
  }
  const execute = compileStatementBlock(node.subExpression, unit);
  return (frame) => {
    const written: unknown[] = [];
    const signal = execute(frame, collecting(written));
    if (signal !== undefined) throw brokenOff(signal, []);
    return written;
  };
}

/** $( ... ): what the statements write, as one value. */
export function compileSubExpression(node: SubExpression, unit: Unit): Evaluate {
  if (node.subExpression.statements.length === 0) return () => null;
  const execute = compileStatementBlock(node.subExpression, unit);
  return (frame) => writtenValue(execute, frame);
}
