import { checkTextLength } from "../../base/budget.ts";
import { int32Text } from "../../base/text/int32Text.ts";
import { toText } from "../../objects/ops/toText.ts";
import { withoutSpelling } from "../../objects/values/PSObject.ts";
import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import type { ExpandableStringExpression } from "../../syntax/ast/expressions.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileExpression } from "./expressions.ts";

/** "text $variable $(...)". */
export function compileExpandableString(node: ExpandableStringExpression, unit: Unit): Evaluate {
  unit.stringDepth++;
  const values: Evaluate[] = [];
  /** The text in front of each value, and what stands behind the last one. */
  const texts = [""];
  for (const part of node.parts) {
    if (typeof part === "string") texts[values.length] += part;
    else {
      values.push(compileExpression(part, unit));
      texts.push("");
    }
  }
  unit.stringDepth--;
  return (frame) => {
    let text = texts[0];
    for (let index = 0; index < values.length; index++) text += expandedText(values[index](frame)) + texts[index + 1];
    checkTextLength(text.length);
    return text;
  };
}

function expandedText(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" ? int32Text(value) : toText(withoutSpelling(value));
}
