import type { Node } from "../../../syntax/ast/Node.ts";
import type { Call } from "../../calls/Call.ts";
import type { ParameterShape } from "../../calls/CommandShape.ts";
import type { CommandTable } from "../../calls/CommandTable.ts";
import { givenValues, literalsReached } from "../../calls/givenValues.ts";
import { objectContext } from "../../objects/objectsOf.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { isNumberType } from "../../types/numberTypes.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

export const wrongType: Rule = {
  id: "WrongType",
  severity: "error",
  summary: "A text for a parameter that takes a number, a time or the like, and cannot become one.",
  call(call, named, { unit, table, scope, report }) {
    for (const { parameter, value } of givenValues(call)) {
      const literals = literalsReached(value, named.ancestors[0]);
      if (secure.test(parameter.type)) {
        const held = objectContext(unit.tree, unit.edition, table, scope).objectsOf(value);
        if (literals.some((each) => typeof each === "string") || /^(?:System\.)?String$/i.test(held?.type ?? ""))
          report(
            value.extent,
            `-${parameter.name} of ${call.shape.name} takes no text, but what ConvertTo-SecureString -AsPlainText makes of one.`,
          );
        continue;
      }
      tellSetting(call, parameter, value, literals, table, report);
      tellAddress(call, parameter, value, literals, report);
      const wrong = literals.find(
        (literal) =>
          typeof literal === "string" && !fits(literal, parameter, table) && !isUnlimited(literal, call, parameter),
      );
      if (wrong === undefined) continue;
      const isUnlimitedType = /unlimited/i.test(parameter.type);
      const words =
        flagsOf(parameter, table) ?? (isEncoding(parameter) ? encodings : isUnlimitedType ? ["Unlimited"] : []);
      report(
        value.extent,
        `-${parameter.name} of ${call.shape.name} takes ${whatOf(parameter.type)}, not '${wrong}'.${didYouMean(nearNames(String(wrong), words))}`,
      );
    }
  },
};

/** What a setting of Exchange's takes is told by the kind of the property that it sets. */
function tellSetting(
  call: Call,
  { name, type }: ParameterShape,
  value: Node,
  literals: ReturnType<typeof literalsReached>,
  table: CommandTable,
  report: RuleContext["report"],
): void {
  const [, noun] = call.shape.products === null ? [] : (/^\w+-(\w+)$/i.exec(call.shape.name) ?? []);
  if (noun === undefined) return;
  for (const literal of literals) {
    const takes = typeof literal === "string" ? table.surroundings.objects.refusal(noun, name, type, literal) : null;
    if (takes === null) continue;
    report(value.extent, `-${name} of ${call.shape.name} takes ${takes}, not '${literal}'.`);
    return;
  }
}

/** The addresses of a message, which System.Net.Mail reads: `name@domain`, or that in angle brackets behind a name. */
function tellAddress(
  { shape }: Call,
  { name }: ParameterShape,
  value: Node,
  literals: ReturnType<typeof literalsReached>,
  report: RuleContext["report"],
): void {
  if (shape.name !== "Send-MailMessage" || !/^(?:To|From|Cc|Bcc|ReplyTo)$/.test(name)) return;
  const wrong = literals.find((literal) => !/[^\s@]@[^\s@]/.test(String(literal)));
  if (wrong !== undefined)
    report(value.extent, `-${name} of ${shape.name} takes an address, as in a@b.com, not '${wrong}'.`);
}

/** What Exchange's reference calls UInt32 is often Unlimited<uint> (recorded objects of Get-ThrottlingPolicy). */
function isUnlimited(text: string, { shape }: Call, { type }: ParameterShape): boolean {
  return shape.products !== null && /^unlimited$/i.test(text) && /(?:^|\.)UInt32$/.test(type);
}

const secure = /(?:^|\.)SecureString$/i;

/** No text becomes a block of script or a table. */
const withoutTexts = /(?:^|\.)(?:ScriptBlock|Hashtable|IDictionary|OrderedDictionary)(?:\[\])?$/i;

const ownName = /^(?:System\.)?(?:Net\.(?=IPAddress))?(?:Nullable(?:`1)?\[)?(?:System\.)?(\w+)\]?(?:\[\])?\??$/i;

/** With dashes and around them brackets, or without. */
const guid = /^\s*[({]?[\da-f]{8}(-?)[\da-f]{4}\1[\da-f]{4}\1[\da-f]{4}\1[\da-f]{12}[)}]?\s*$/i;

const booleans = /^bool(?:ean)?$/i;

/** Types whose texts may be told by a word, or are read as the culture writes them: only what has no digit is judged. */
const readByDigits = /^(?:datetime|exdatetime|timespan|version|unlimited)$/i;

/** The words that some of them take. */
const words: Readonly<Record<string, RegExp>> = {
  version: /^latest$/i,
  unlimited: /^unlimited$/i,
  datetime: /^(?:sun|mon|tue|wed|thu|fri|sat|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
};

function fits(text: string, parameter: ParameterShape, table: CommandTable): boolean {
  if (parameter.values?.names.some((name) => name.toLowerCase() === text.toLowerCase()) === true) return true;
  const flags = flagsOf(parameter, table);
  if (flags !== null) return text.split(/[+,!\s]+/).every((word) => word === "" || isFlag(word, flags));
  if (isEncoding(parameter)) return isEncodingName(text);
  if (withoutTexts.test(parameter.type)) return false;
  const type = ownName.exec(parameter.type)?.[1].toLowerCase() ?? "";
  const { types } = table.surroundings;
  // Whatever a text says: a parameter takes no text for it.
  if (booleans.test(type)) return false;
  if (/^char$/i.test(type)) return text.length === 1;
  if (type === "guid") return guid.test(text);
  if (type === "regex") return types.converts(text, "System.Text.RegularExpressions.Regex");
  if (type === "ipaddress") return isAddress(text);
  if (type === "xml") return types.converts(text, type);
  if (isNumberType(type)) return types.converts(text, type);
  const isDate = /^(?:ex)?datetime$/.test(type);
  if (isDate && isNoDate(text)) return false;
  // Spans of time have no words, in any culture.
  if (type === "timespan" && (/\p{L}/u.test(text) || isNoSpan(text))) return false;
  if (!readByDigits.test(type) || /\d/.test(text)) return true;
  const plain = isDate ? "datetime" : type;
  return words[plain]?.test(text) === true || (!/^(?:version|unlimited)$/.test(type) && types.converts(text, plain));
}

/** Whether it has more than 59 minutes or seconds, or behind days more than 23 hours. */
function isNoSpan(text: string): boolean {
  const [, days, hours, minutes, seconds = "0"] = /^-?(?:(\d+)\.)?(\d+):(\d+)(?::(\d+))?/.exec(text.trim()) ?? [];
  return Number(minutes) > 59 || Number(seconds) > 59 || (days !== undefined && Number(hours) > 23);
}

/** Four numbers of a byte each, one number, or what has the colons of the sixth version. */
function isAddress(text: string): boolean {
  if (text.includes(":")) return /^[\da-f:.]+(?:%\w+)?$/i.test(text);
  const parts = text.trim().split(".");
  return (
    parts.length <= 4 &&
    parts.every((part) => /^(?:0x[\da-f]+|\d+)$/i.test(part) && (parts.length < 4 || Number(part) < 256))
  );
}

/** Whether no culture has such a month or day, or no day such an hour, or it is a length of time: `3 hours`. */
function isNoDate(text: string): boolean {
  if (/^\d+\s*(?:mins?|minutes?|hrs|hours?|secs?|seconds?|days?|weeks?|months?|years?)$/i.test(text.trim()))
    return true;
  const [, hour, minute] = /^(\d{1,2}):(\d{2})(?::\d{2})?\s*(?:[ap]\.?m\.?)?$/i.exec(text.trim()) ?? [];
  if (Number(hour) > 23 || Number(minute) > 59) return true;
  const iso = /^\d{4}-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  const [, first, second] = iso ?? /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{2}|\d{4})(?!\d)/.exec(text) ?? [];
  if (first === undefined) return false;
  const [least, most] = [Number(first), Number(second)].sort((left, right) => left - right);
  return most > 31 || least > 12 || (iso !== null && Number(first) > 12);
}

/** The values that an expression of flags is made of (`Hidden+!System`); null for a parameter that takes none. */
function flagsOf({ type }: ParameterShape, table: CommandTable): readonly string[] | null {
  const [, name] = /\bFlagsExpression(?:`1)?\[+([\w.]+)/.exec(type) ?? [];
  return name === undefined ? null : table.enumeration(name);
}

function isFlag(word: string, flags: readonly string[]): boolean {
  return /^\d+$/.test(word) || flags.some((flag) => flag.toLowerCase().startsWith(word.toLowerCase()));
}

/** The names that PowerShell 7 has for encodings; names of code pages and numbers do as well. */
const encodings: readonly string[] =
  "ascii ansi bigendianunicode bigendianutf32 default oem unicode utf7 utf8 utf8BOM utf8NoBOM utf32".split(" ");

function isEncoding({ type }: ParameterShape): boolean {
  return /^(?:System\.)?Text\.Encoding$/i.test(type);
}

/** Only what is nearly one of them is judged, and what Windows PowerShell alone takes. */
function isEncodingName(text: string): boolean {
  if (/^byte$/i.test(text)) return false;
  return (
    /[-_]|^\d+$/.test(text) ||
    nearNames(text, encodings).length === 0 ||
    encodings.some((name) => name.toLowerCase() === text.toLowerCase())
  );
}

function whatOf(type: string): string {
  if (/\bFlagsExpression/.test(type)) return "attributes of files";
  if (/Encoding$/i.test(type)) return "an encoding";
  if (withoutTexts.test(type)) return /block/i.test(type) ? "a block: { ... }" : "a table: @{ ... }";
  const name = ownName.exec(type)?.[1].toLowerCase() ?? "";
  if (isNumberType(name)) return "a number";
  if (/^char$/.test(name)) return "one character";
  if (booleans.test(name)) return "$true or $false";
  const said: Readonly<Record<string, string>> = {
    datetime: "a date or time",
    guid: "a GUID",
    regex: "a regular expression",
    ipaddress: "an IP address",
    exdatetime: "a date or time",
    timespan: "a span of time",
    version: "a version",
    xml: "XML",
    unlimited: "a number or Unlimited",
  };
  return said[name] ?? type;
}
