import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { checkNotNull, outOfRange } from "../../errors/argumentChecks.ts";
import type { CompiledRegex } from "../../text/regex/CompiledRegex.ts";
import { compiledRegexOf, compileRegex } from "../../text/regex/dotnetRegex.ts";
import { escapeRegex, unescapeRegex } from "../../text/regex/escapeRegex.ts";
import { matchObject } from "../../text/regex/matchObject.ts";
import type { RegexMatch } from "../../text/regex/RegexMatch.ts";
import { valueText } from "../../text/valueText.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { RegexCollection } from "../../values/MatchObject.ts";
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

function startAt(text: string, start: number): number {
  if (start < 0 || start > text.length)
    throw outOfRange("Start index cannot be less than 0 or greater than input length.", "startat");
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

function checkCount(value: number): number {
  if (value < -1) throw outOfRange("Count cannot be less than -1.", "count");
  return value;
}

const make = (pattern: Text, options?: unknown): RegexObject => {
  compiled(pattern, options);
  return new RegexObject(pattern as string, optionsOf(options));
};

export default defineType<RegexObject>({
  name: "System.Text.RegularExpressions.Regex",
  constructors: {
    "(string pattern)": (pattern: Text) => make(pattern),
    "(string pattern, System.Text.RegularExpressions.RegexOptions options)": make,
    "(string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)": make,
  },
  properties: {
    "System.Text.RegularExpressions.RegexOptions Options {get;}": (self) => self.options,
    "bool RightToLeft {get;}": (self) => compiledRegexOf(self).rightToLeft,
    "timespan MatchTimeout {get;}": () => new TimeSpan(-10000n),
  },
  staticProperties: {
    "static timespan InfiniteMatchTimeout": () => new TimeSpan(-10000n),
    "static int CacheSize {get;set;}": () => 15,
  },
  methods: {
    "string[] GetGroupNames()": (self) => [...compiledRegexOf(self).groupNames],
    "int[] GetGroupNumbers()": (self) => compiledRegexOf(self).groups.map((group) => group.number),
    "string GroupNameFromNumber(int i)": (self, number: number) => {
      const regex = compiledRegexOf(self);
      return regex.groups[regex.slotOf(number)]?.name ?? "";
    },
    "int GroupNumberFromName(string name)": (self, name: Text) => {
      checkNotNull(name, "name");
      const regex = compiledRegexOf(self);
      return regex.groups[regex.slotOf(name as string)]?.number ?? -1;
    },
    "int Count(string input)": (self, text: Text) => count(compiledRegexOf(self), input(text)),
    "bool IsMatch(string input)": (self, text: Text) => compiledRegexOf(self).isMatch(input(text)),
    "bool IsMatch(string input, int startat)": (self, text: Text, start: number) =>
      compiledRegexOf(self).isMatch(input(text), startAt(input(text), start)),
    "System.Text.RegularExpressions.Match Match(string input)": (self, text: Text) =>
      matchObject(compiledRegexOf(self).match(input(text))),
    "System.Text.RegularExpressions.Match Match(string input, int startat)": (self, text: Text, start: number) =>
      matchObject(compiledRegexOf(self).match(input(text), startAt(input(text), start))),
    "System.Text.RegularExpressions.MatchCollection Matches(string input)": (self, text: Text) =>
      all(compiledRegexOf(self), input(text)),
    "System.Text.RegularExpressions.MatchCollection Matches(string input, int startat)": (
      self,
      text: Text,
      start: number,
    ) => all(compiledRegexOf(self), input(text), startAt(input(text), start)),
    "string Replace(string input, string replacement)": (self, text: Text, by: Text) =>
      compiledRegexOf(self).replace(input(text), replacementText(by)),
    "string Replace(string input, string replacement, int count)": (self, text: Text, by: Text, limit: number) =>
      compiledRegexOf(self).replace(input(text), replacementText(by), checkCount(limit)),
    "string Replace(string input, string replacement, int count, int startat)": (
      self,
      text: Text,
      by: Text,
      limit: number,
      start: number,
    ) =>
      compiledRegexOf(self).replace(input(text), replacementText(by), checkCount(limit), startAt(input(text), start)),
    "string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator)": (
      self,
      text: Text,
      by: Delegate | null,
    ) => compiledRegexOf(self).replace(input(text), evaluator(by)),
    "string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator, int count)": (
      self,
      text: Text,
      by: Delegate | null,
      limit: number,
    ) => compiledRegexOf(self).replace(input(text), evaluator(by), checkCount(limit)),
    "string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator, int count, int startat)": (
      self,
      text: Text,
      by: Delegate | null,
      limit: number,
      start: number,
    ) => compiledRegexOf(self).replace(input(text), evaluator(by), checkCount(limit), startAt(input(text), start)),
    "string[] Split(string input)": (self, text: Text) => compiledRegexOf(self).split(input(text)),
    "string[] Split(string input, int count)": (self, text: Text, limit: number) =>
      compiledRegexOf(self).split(input(text), limit),
    "string[] Split(string input, int count, int startat)": (self, text: Text, limit: number, start: number) =>
      compiledRegexOf(self).split(input(text), limit, startAt(input(text), start)),
  },
  statics: {
    "static string Escape(string str)": (text: Text) => {
      checkNotNull(text, "str");
      return escapeRegex(text as string);
    },
    "static string Unescape(string str)": (text: Text) => {
      checkNotNull(text, "str");
      return unescapeRegex(text as string);
    },
    "static int Count(string input, string pattern)": (text: Text, pattern: Text) =>
      count(compiled(pattern), input(text)),
    "static int Count(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)": (
      text: Text,
      pattern: Text,
      options: unknown,
    ) => count(compiled(pattern, options), input(text)),
    "static bool IsMatch(string input, string pattern)": (text: Text, pattern: Text) =>
      compiled(pattern).isMatch(input(text)),
    "static bool IsMatch(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)": (
      text: Text,
      pattern: Text,
      options: unknown,
    ) => compiled(pattern, options).isMatch(input(text)),
    "static System.Text.RegularExpressions.Match Match(string input, string pattern)": (text: Text, pattern: Text) =>
      matchObject(compiled(pattern).match(input(text))),
    "static System.Text.RegularExpressions.Match Match(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)":
      (text: Text, pattern: Text, options: unknown) => matchObject(compiled(pattern, options).match(input(text))),
    "static System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern)": (
      text: Text,
      pattern: Text,
    ) => all(compiled(pattern), input(text)),
    "static System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)":
      (text: Text, pattern: Text, options: unknown) => all(compiled(pattern, options), input(text)),
    "static string Replace(string input, string pattern, string replacement)": (text: Text, pattern: Text, by: Text) =>
      compiled(pattern).replace(input(text), replacementText(by)),
    "static string Replace(string input, string pattern, string replacement, System.Text.RegularExpressions.RegexOptions options)":
      (text: Text, pattern: Text, by: Text, options: unknown) =>
        compiled(pattern, options).replace(input(text), replacementText(by)),
    "static string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator)": (
      text: Text,
      pattern: Text,
      by: Delegate | null,
    ) => compiled(pattern).replace(input(text), evaluator(by)),
    "static string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator, System.Text.RegularExpressions.RegexOptions options)":
      (text: Text, pattern: Text, by: Delegate | null, options: unknown) =>
        compiled(pattern, options).replace(input(text), evaluator(by)),
    "static string[] Split(string input, string pattern)": (text: Text, pattern: Text) =>
      compiled(pattern).split(input(text)),
    "static string[] Split(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)": (
      text: Text,
      pattern: Text,
      options: unknown,
    ) => compiled(pattern, options).split(input(text)),
  },
  toText: (self) => self.pattern,
});
