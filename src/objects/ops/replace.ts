import { callDelegate } from "../calls/callDelegate.ts";
import { Delegate } from "../calls/Delegate.ts";
import { tryConvertTo } from "../convert/convertTo.ts";
import { runtimeError } from "../errors/runtimeError.ts";
import { PSMethod } from "../members/PSMethod.ts";
import { cultureText } from "../text/cultureText.ts";
import { matchObject } from "../text/regex/matchObject.ts";
import type { RegexMatch } from "../text/regex/RegexMatch.ts";
import { languageRules } from "../types/languageRules.ts";
import { lazyType } from "../types/lazyType.ts";
import { typeOf } from "../types/typeOf.ts";
import { NullString } from "../values/NullString.ts";
import { unwrap } from "../values/PSObject.ts";
import { ScriptBlock } from "../values/ScriptBlock.ts";
import { enumerate, operandItems } from "./enumerate.ts";
import { RegexOperand } from "./regexOperand.ts";
import { argumentNull, subjectText } from "./subjectText.ts";
import { toArray } from "./toArray.ts";
import { psObjectText, toText } from "./toText.ts";

const patterns = new RegexOperand(true);

/** `value -replace pattern, replacement`: on a collection, element by element. */
export function replace(value: unknown, operand: unknown, ignoreCase: boolean): unknown {
  const operands = Array.isArray(operand) ? operand : isList(operand) ? toArray(operand) : [operand];
  if (operands.length > 2) {
    throw runtimeError("BadReplaceArgument", [ignoreCase ? "-replace" : "-creplace", String(operands.length)], {
      target: operand,
    }).marked("atOperator");
  }
  const regex = patterns.of(operands.length > 0 ? operands[0] : "", ignoreCase);
  const written = operands.length > 1 ? operands[1] : "";
  if (typeof value === "string" && typeof written === "string") return regex.replace(value, written);
  const replacement = unwrap(written);
  if (replacement === NullString.value) throw argumentNull("evaluator");
  const { replaceRunsBlocks, replaceReadsCulture } = languageRules();
  const evaluate = (replaceRunsBlocks ? evaluator(replacement) : null) ?? toText(replacement);
  const elements = operandItems(value);
  if (!elements) return regex.replace((replaceReadsCulture ? cultureText : psObjectText)(value), evaluate);
  const results: unknown[] = [];
  for (const element of elements) results.push(regex.replace(subjectText(element), evaluate));
  return results;
}

/** Of collections, an IList alone is a pattern and what takes its place. */
function isList(operand: unknown): boolean {
  return enumerate(operand) !== null && typeOf(operand).isAssignableTo(listType());
}

const listType = lazyType("System.Collections.IList");

type Evaluator = (match: RegexMatch) => string;

const evaluatorType = lazyType("System.Text.RegularExpressions.MatchEvaluator");

/** What is called for each match: a script block, a delegate, or a method that can be one; null where the text counts. */
function evaluator(replacement: unknown): Evaluator | null {
  if (replacement instanceof ScriptBlock)
    return (match) =>
      toText(
        replacement.invokeForValue({ dollarUnder: matchObject(match), args: [], survives: true, newScope: false }),
      );
  if (!(replacement instanceof Delegate || replacement instanceof PSMethod)) return null;
  const made = tryConvertTo(replacement, evaluatorType())?.value;
  return made instanceof Delegate ? (match) => toText(callDelegate(made, matchObject(match))) : null;
}
