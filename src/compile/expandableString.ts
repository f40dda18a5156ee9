import { int32Text } from "../base/int32Text.ts";
import { withoutSpelling } from "../objects/model/PSObject.ts";
import { toText } from "../objects/ops/toText.ts";
import type { Evaluate } from "../runtime/BlockCode.ts";
import type { ExpandableStringExpression } from "../syntax/ast/expressions.ts";
import { compileExpression } from "./expressions.ts";
import type { Unit } from "./Unit.ts";

/** "text $variable $(...)". */
export function compileExpandableString(node: ExpandableStringExpression, unit: Unit): Evaluate {
  unit.stringDepth++;
  const parts = node.parts.map((part) => (typeof part === "string" ? part : compileExpression(part, unit)));
  unit.stringDepth--;
  return (frame) => {
    let text = "";
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index];
      if (typeof part === "string") text += part;
      else {
        const value = part(frame);
        text +=
          typeof value === "string"
            ? value
            : typeof value === "number"
              ? int32Text(value)
              : toText(withoutSpelling(value));
      }
    }
    return text;
  };
}
