import { splitText } from "../../base/text/splitText.ts";
import { convertTo } from "../convert/convertTo.ts";
import { noInvocation } from "../errors/ErrorRecord.ts";
import { ClrException, PSError, psError } from "../errors/PSError.ts";
import { rawException } from "../errors/rawException.ts";
import { runtimeError } from "../errors/runtimeError.ts";
import type { CompiledRegex } from "../text/regex/CompiledRegex.ts";
import { compiledRegexOf, compileRegex } from "../text/regex/dotnetRegex.ts";
import type { RegexMatch } from "../text/regex/RegexMatch.ts";
import { valueText } from "../text/valueText.ts";
import type { ClrType } from "../types/ClrType.ts";
import { languageRules } from "../types/languageRules.ts";
import { lazyType } from "../types/lazyType.ts";
import { typeOf } from "../types/typeOf.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { TypedArray } from "../values/collections/TypedArray.ts";
import type { EnumValue } from "../values/EnumValue.ts";
import { NullString } from "../values/NullString.ts";
import { unwrap } from "../values/PSObject.ts";
import { RegexObject } from "../values/RegexObject.ts";
import { ScriptBlock } from "../values/ScriptBlock.ts";
import { operandItems } from "./enumerate.ts";
import { argumentNull, subjectText } from "./subjectText.ts";
import { toArray } from "./toArray.ts";
import { toBoolean } from "./toBoolean.ts";
import { toText } from "./toText.ts";

/** `value -split pattern, maximum, options` */
export function split(value: unknown, operand: unknown, ignoreCase: boolean): unknown {
  if (typeof operand === "string" && typeof value === "string" && isPlainSeparator(operand)) {
    return new TypedArray(stringType(), splitText(value, operand));
  }
  return splitBy(value, operand, ignoreCase);
}

function splitBy(value: unknown, operand: unknown, ignoreCase: boolean): unknown {
  const operands = Array.isArray(operand) ? operand : operandItems(operand) ? toArray(operand) : [operand];
  if (operands.length === 0) {
    const args = ["-split", valueText(operand)];
    throw runtimeError("BadSplitArgument", args, { target: operand }).marked("atOperator");
  }
  const separator = unwrap(operands[0]);
  const count = operands.length > 1 ? (convertOption(operands[1], typeOf(0)) as number) : 0;
  const limit = languageRules().splitsFromEnd ? count : Math.max(count, 0);
  const options = operands.length > 2 ? splitOptions(operands[2]) : 0;
  if (separator instanceof ScriptBlock) return eachText(value, (text) => splitByBlock(text, separator, limit));
  if (typeof separator === "string" && options === 0 && limit === 0 && isPlainSeparator(separator)) {
    return eachText(value, (text) => splitText(text, separator));
  }
  const regex = separatorRegex(separator, options, ignoreCase);
  return eachText(value, (text) => splitByRegex(text, regex, limit));
}

/** Text that stands for itself in a pattern, whatever the case. */
const plainSeparator = /^[\0-\x1f "%&',/:;<=>@_`~!-]+$/;
let lastPlain = "";

function isPlainSeparator(separator: string): boolean {
  if (separator === lastPlain) return separator !== "";
  if (!plainSeparator.test(separator)) return false;
  lastPlain = separator;
  return true;
}

/** `-split value`: words between white space. */
export function splitWords(value: unknown): unknown {
  if (value === NullString.value) throw rawException("System.NullReferenceException", nullReference);
  return eachText(value, (text) => text.trim().split(/\s+/));
}

const nullReference = "Object reference not set to an instance of an object.";

function eachText(value: unknown, splitOne: (text: string) => string[]): unknown {
  const elements = typeof value === "string" ? null : operandItems(value);
  if (!elements) return new TypedArray(stringType(), splitOne(subjectText(value)));
  const parts: string[] = [];
  for (const element of elements) for (const part of splitOne(subjectText(element))) parts.push(part);
  return new TypedArray(stringType(), parts);
}

const stringType = lazyType("System.String");

/** Bits of SplitOptions. */
const SplitOption = {
  simpleMatch: 1,
  regexMatch: 2,
  cultureInvariant: 4,
  ignorePatternWhitespace: 8,
  multiline: 16,
  singleline: 32,
  ignoreCase: 64,
  explicitCapture: 128,
} as const;

function splitOptions(operand: unknown): number {
  const options = Number(
    (convertOption(operand, typeByName("System.Management.Automation.SplitOptions")) as EnumValue).value,
  );
  const simpleOnly = SplitOption.simpleMatch | SplitOption.ignoreCase;
  if (options & SplitOption.simpleMatch && options & ~simpleOnly) throw invalidCombination();
  const bothLines = SplitOption.multiline | SplitOption.singleline;
  if (languageRules().linesAreOneOrMany && (options & bothLines) === bothLines) throw invalidCombination();
  return options;
}

/** The error of a parser that has no place in the script. */
function invalidCombination(): PSError {
  const error = runtimeError("InvalidSplitOptionCombination");
  error.record.invocation = noInvocation;
  return error;
}

/** A failed conversion of an option carries no id of its own. */
function convertOption(operand: unknown, type: ClrType): unknown {
  try {
    return convertTo(operand, type);
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    throw psError("RuntimeException", "NotSpecified", error.exception.message, {
      inner: error.exception.innerException,
    }).marked("atOperator");
  }
}

function separatorRegex(separator: unknown, options: number, ignoreCase: boolean): CompiledRegex {
  if (separator instanceof RegexObject) return compiledRegexOf(separator);
  if (separator === NullString.value) throw argumentNull("key");
  const written = toText(separator);
  const pattern = options & SplitOption.simpleMatch ? written.replace(/[\\*+?|{[()^$.# \t\n\r\f\v]/g, "\\$&") : written;
  const folds = options === 0 ? ignoreCase : ignoreCase || (options & SplitOption.ignoreCase) !== 0;
  let number = folds ? 1 : 0;
  if (options & SplitOption.cultureInvariant) number |= 512;
  if (options & SplitOption.ignorePatternWhitespace) number |= 32;
  if (options & SplitOption.multiline) number |= 2;
  if (options & SplitOption.singleline) number |= 16;
  if (options & SplitOption.explicitCapture) number |= 4;
  try {
    return compileRegex(pattern, number);
  } catch (error) {
    if (!(error instanceof ClrException)) throw error;
    throw rawException(error.exception.type.name, error.exception.message);
  }
}

/** At most `limit` parts; a negative limit counts from the end of the text. */
function splitByRegex(text: string, regex: CompiledRegex, limit: number): string[] {
  if (limit === 1 || limit === -1) return [text];
  if (limit >= 0 && !regex.rightToLeft) return regex.split(text, limit);
  let matches = [...regex.matches(text)];
  if (regex.rightToLeft) matches.reverse();
  if (limit > 0) matches = matches.slice(0, limit - 1);
  else if (limit < 0) matches = matches.slice(Math.max(matches.length + limit + 1, 0));
  const parts: string[] = [];
  let at = 0;
  for (const match of matches) {
    parts.push(text.slice(at, match.index), ...captured(match, regex));
    at = match.index + match.length;
  }
  parts.push(text.slice(at));
  return parts;
}

function captured(match: RegexMatch, regex: CompiledRegex): string[] {
  const texts: string[] = [];
  for (let slot = 1; slot < regex.groups.length; slot++) {
    const text = match.group(slot);
    if (text !== null) texts.push(text);
  }
  return texts;
}

/** The block says of each character, in $_, whether it separates. */
function splitByBlock(text: string, block: ScriptBlock, limit: number): string[] {
  const separates: number[] = [];
  for (let index = 0; index < text.length; index++) {
    if (toBoolean(block.invokeForValue({ dollarUnder: text[index], args: [text, index] }))) separates.push(index);
  }
  const used =
    limit > 0
      ? separates.slice(0, limit - 1)
      : limit < 0
        ? separates.slice(Math.max(separates.length + limit + 1, 0))
        : separates;
  const parts: string[] = [];
  let at = 0;
  for (const index of used) {
    parts.push(text.slice(at, index));
    at = index + 1;
  }
  parts.push(text.slice(at));
  return parts;
}
