import type { PerEdition } from "../../../diag/Edition.ts";
import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { checkNotNull, outOfRange } from "../../errors/argumentChecks.ts";
import { edition } from "../../host/edition.ts";
import type { CompiledRegex } from "../../text/regex/CompiledRegex.ts";
import { compiledRegexOf, compileRegex } from "../../text/regex/dotnetRegex.ts";
import { escapeRegex, unescapeRegex } from "../../text/regex/escapeRegex.ts";
import { matchObject } from "../../text/regex/matchObject.ts";
import { RegexMatch } from "../../text/regex/RegexMatch.ts";
import { valueText } from "../../text/valueText.ts";
import { defineClr, type StaticMethod } from "../../types/defineClr.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { type MatchObject, RegexCollection } from "../../values/MatchObject.ts";
import { RegexObject } from "../../values/RegexObject.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";

type Text = string | null;

function optionsOf(options: unknown): number {
  return options instanceof EnumValue ? Number(options.value) : 0;
}

function compiled(pattern: Text, options?: unknown): CompiledRegex {
  checkNotNull(pattern, "pattern");
  return compileRegex(pattern as string, optionsOf(options));
}

function input(text: Text): string {
  checkNotNull(text, "input");
  return text as string;
}

/** What .NET Framework calls the parameter of Match and IsMatch. */
const matchStart: PerEdition<string> = { Desktop: "start", Core: "startat" };

function startAt(text: string, start: number, parameter = "startat"): number {
  if (start < 0 || start > text.length)
    throw outOfRange("Start index cannot be less than 0 or greater than input length.", parameter);
  return start;
}

function all(regex: CompiledRegex, text: string, start?: number): RegexCollection {
  return new RegexCollection("Match", [...regex.matches(text, start)].map(matchObject));
}

function count(regex: CompiledRegex, text: string): number {
  let found = 0;
  for (const _ of regex.matches(text)) found++;
  return found;
}

function evaluator(delegate: Delegate | null): (match: RegexMatch) => string {
  checkNotNull(delegate, "evaluator");
  return (match) => valueText(callDelegate(delegate as Delegate, matchObject(match)));
}

function replacementText(text: Text): string {
  checkNotNull(text, "replacement");
  return text as string;
}

/** .NET speaks of -1 where the least is 0, too. */
function checkCount(value: number, least = -1): number {
  if (value < least) throw outOfRange("Count cannot be less than -1.", "count");
  return value;
}

const options = "System.Text.RegularExpressions.RegexOptions";

/** A static method by pattern, with options, and with options and a limit of time, which no search here reaches. */
function statics(name: string, run: (regex: CompiledRegex, text: string) => unknown): Record<string, StaticMethod> {
  const call = (text: Text, pattern: Text, given?: unknown) => run(compiled(pattern, given), input(text));
  return {
    [`${name}(string,string)`]: call,
    [`${name}(string,string,${options})`]: call,
    [`${name}(string,string,${options},timespan)`]: call,
  };
}

function replacing<By>(
  type: string,
  by: (given: By | null) => string | ((match: RegexMatch) => string),
): Record<string, StaticMethod> {
  const call = (text: Text, pattern: Text, given: By | null, chosen?: unknown) =>
    compiled(pattern, chosen).replace(input(text), by(given));
  return {
    [`Replace(string,string,${type})`]: call,
    [`Replace(string,string,${type},${options})`]: call,
    [`Replace(string,string,${type},${options},timespan)`]: call,
  };
}

const make = (pattern: Text, options?: unknown): RegexObject => {
  compiled(pattern, options);
  return new RegexObject(pattern as string, optionsOf(options));
};

export default defineClr<RegexObject>({
  constructors: {
    "(string)": (pattern: Text) => make(pattern),
    "(string,System.Text.RegularExpressions.RegexOptions)": make,
    "(string,System.Text.RegularExpressions.RegexOptions,timespan)": make,
  },
  properties: {
    Options: (self) => self.options,
    RightToLeft: (self) => compiledRegexOf(self).rightToLeft,
    MatchTimeout: () => new TimeSpan(-10000n),
  },
  staticProperties: {
    InfiniteMatchTimeout: () => new TimeSpan(-10000n),
    CacheSize: () => 15,
  },
  methods: {
    GetGroupNames: (self) => [...compiledRegexOf(self).groupNames],
    GetGroupNumbers: (self) => compiledRegexOf(self).groups.map((group) => group.number),
    GroupNameFromNumber: (self, number: number) => {
      const regex = compiledRegexOf(self);
      return regex.groups[regex.slotOf(number)]?.name ?? "";
    },
    GroupNumberFromName: (self, name: Text) => {
      checkNotNull(name, "name");
      const regex = compiledRegexOf(self);
      return regex.groups[regex.slotOf(name as string)]?.number ?? -1;
    },
    "Count(string)": (self, text: Text) => count(compiledRegexOf(self), input(text)),
    "IsMatch(string)": (self, text: Text) => compiledRegexOf(self).isMatch(input(text)),
    "IsMatch(string,int)": (self, text: Text, start: number) =>
      compiledRegexOf(self).isMatch(input(text), startAt(input(text), start, matchStart[edition()])),
    "Match(string)": (self, text: Text) => matchObject(compiledRegexOf(self).match(input(text))),
    "Match(string,int)": (self, text: Text, start: number) =>
      matchObject(compiledRegexOf(self).match(input(text), startAt(input(text), start, matchStart[edition()]))),
    "Match(string,int,int)": (self, text: Text, beginning: number, length: number) =>
      matchWithin(compiledRegexOf(self), input(text), beginning, length),
    "Matches(string)": (self, text: Text) => all(compiledRegexOf(self), input(text)),
    "Matches(string,int)": (self, text: Text, start: number) =>
      all(compiledRegexOf(self), input(text), startAt(input(text), start)),
    "Replace(string,string)": (self, text: Text, by: Text) =>
      compiledRegexOf(self).replace(input(text), replacementText(by)),
    "Replace(string,string,int)": (self, text: Text, by: Text, limit: number) =>
      compiledRegexOf(self).replace(input(text), replacementText(by), checkCount(limit)),
    "Replace(string,string,int,int)": (self, text: Text, by: Text, limit: number, start: number) =>
      compiledRegexOf(self).replace(input(text), replacementText(by), checkCount(limit), startAt(input(text), start)),
    "Replace(string,System.Text.RegularExpressions.MatchEvaluator)": (self, text: Text, by: Delegate | null) =>
      compiledRegexOf(self).replace(input(text), evaluator(by)),
    "Replace(string,System.Text.RegularExpressions.MatchEvaluator,int)": (
      self,
      text: Text,
      by: Delegate | null,
      limit: number,
    ) => compiledRegexOf(self).replace(input(text), evaluator(by), checkCount(limit)),
    "Replace(string,System.Text.RegularExpressions.MatchEvaluator,int,int)": (
      self,
      text: Text,
      by: Delegate | null,
      limit: number,
      start: number,
    ) => compiledRegexOf(self).replace(input(text), evaluator(by), checkCount(limit), startAt(input(text), start)),
    "Split(string)": (self, text: Text) => compiledRegexOf(self).split(input(text)),
    "Split(string,int)": (self, text: Text, limit: number) =>
      compiledRegexOf(self).split(input(text), checkCount(limit, 0)),
    "Split(string,int,int)": (self, text: Text, limit: number, start: number) =>
      compiledRegexOf(self).split(input(text), checkCount(limit, 0), startAt(input(text), start)),
  },
  statics: {
    Escape: (text: Text) => {
      checkNotNull(text, "str");
      return escapeRegex(text as string);
    },
    Unescape: (text: Text) => {
      checkNotNull(text, "str");
      return unescapeRegex(text as string);
    },
    ...statics("Count", count),
    ...statics("IsMatch", (regex, text) => regex.isMatch(text)),
    ...statics("Match", (regex, text) => matchObject(regex.match(text))),
    ...statics("Matches", all),
    ...statics("Split", (regex, text) => regex.split(text)),
    ...replacing("string", replacementText),
    ...replacing("System.Text.RegularExpressions.MatchEvaluator", evaluator),
  },
  toText: (self) => self.pattern,
});

function matchWithin(regex: CompiledRegex, text: string, beginning: number, length: number): MatchObject {
  if (beginning < 0 || beginning > text.length)
    throw outOfRange("Start index cannot be less than 0 or greater than input length.", "startat");
  if (length < 0 || length > text.length - beginning)
    throw outOfRange("Length cannot be less than 0 or exceed input length.", "length");
  const found = regex.match(text.slice(beginning, beginning + length));
  return matchObject(found && RegexMatch.within(found, text, beginning));
}
