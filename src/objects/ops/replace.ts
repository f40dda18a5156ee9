import { unwrap } from "../model/PSObject.ts";
import { runtimeError } from "../model/runtimeError.ts";
import { ScriptBlock } from "../model/ScriptBlock.ts";
import { matchObject } from "../text/matchObject.ts";
import type { RegexMatch } from "../text/regex/RegexMatch.ts";
import { atOperator } from "./atOperator.ts";
import { enumerate } from "./enumerate.ts";
import { regexOperand } from "./regexOperand.ts";
import { toArray } from "./toArray.ts";
import { toText } from "./toText.ts";

/** `value -replace pattern, replacement`: on a collection, element by element. */
export function replace(value: unknown, operand: unknown, ignoreCase: boolean): unknown {
  const operands = Array.isArray(operand) ? operand : enumerate(operand) ? toArray(operand) : [operand];
  if (operands.length > 2) {
    throw atOperator(
      runtimeError("BadReplaceArgument", [ignoreCase ? "-replace" : "-creplace", String(operands.length)], {
        target: operand,
      }),
    );
  }
  const regex = regexOperand(operands.length > 0 ? operands[0] : "", ignoreCase, true);
  const replacement = unwrap(operands.length > 1 ? operands[1] : "");
  const evaluate = replacement instanceof ScriptBlock ? matchEvaluator(replacement) : toText(replacement);
  const elements = enumerate(value);
  if (!elements) return regex.replace(toText(value), evaluate);
  const results: unknown[] = [];
  for (const element of elements) results.push(regex.replace(toText(element), evaluate));
  return results;
}

function matchEvaluator(block: ScriptBlock): (match: RegexMatch) => string {
  return (match) => toText(block.invokeForValue({ dollarUnder: matchObject(match), args: [matchObject(match)] }));
}
