import { argumentInvalid, argumentNull } from "../../errors/argumentChecks.ts";
import { clrError, clrException } from "../../errors/PSError.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { formatDateTime, invalidFormat } from "../../text/time/formatDateTime.ts";
import { parseDateTime } from "../../text/time/parseDateTime.ts";
import { readDateExact } from "../../text/time/parseDateTimeExact.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { tryResult } from "../members/tryResult.ts";

/** What distinguishes DateOnly and TimeOnly, which are one part of a DateTime each. */
export interface DatePart<Part> {
  /** "DateOnly" */
  readonly name: string;
  readonly of: (ticks: bigint) => Part;
  readonly ticksOf: (part: Part) => bigint;
  readonly isPart: (value: unknown) => value is Part;
  readonly first: Part;
  /** Pattern behind each standard format. */
  readonly patterns: Readonly<Record<string, string>>;
  readonly general: string;
  /** Letters of a custom format that are of the other part. */
  readonly foreign: RegExp;
  /** Whether a text has something of the other part. */
  readonly hasForeign: (text: string) => boolean;
}

type Text = string | null;

/** The members that DateOnly and TimeOnly share, by their shapes. */
export function datePartMembers<Part>(kind: DatePart<Part>) {
  const { name, of, ticksOf, isPart } = kind;
  const type = `System.${name}`;
  const provider = "System.IFormatProvider";
  const styles = "System.Globalization.DateTimeStyles";
  const order = (left: Part, right: Part) => Math.sign(Number(ticksOf(left) - ticksOf(right)));
  const text = (self: Part, format: Text, culture: string) =>
    formatDateTime(new DateTime(ticksOf(self)), patternOf(kind, format), culture);

  const parse = (source: Text, culture: unknown = null, style = 0): Part => {
    if (source === null) throw argumentNull("s");
    let found: DateTime;
    try {
      found = parseDateTime(source, cultureOf(culture), style);
    } catch {
      throw notRecognized(name, source);
    }
    if (kind.hasForeign(source))
      throw clrException(
        "System.FormatException",
        `String '${source}' contains parts which are not specific to the ${name}.`,
      );
    return of(found.ticks);
  };
  const parseExact = (source: Text, formats: readonly Text[], culture: unknown = null, style = 0): Part => {
    if (source === null) throw argumentNull("s");
    for (const format of formats) {
      if (!format) throw invalidFormat();
      const read = readDateExact(source, patternOf(kind, format), cultureOf(culture), style);
      if (read) return of(read.ticks);
    }
    throw notRecognized(name, source);
  };
  const attempt = (read: () => Part, result: PSReference): boolean => tryResult(result, kind.first, read);
  const number = (style: EnumValue) => Number(style.value);
  return {
    methods: {
      [`CompareTo(${type})`]: order,
      "CompareTo(System.Object)": (self: Part, other: unknown) => {
        if (other === null) return 1;
        if (!isPart(other)) throw argumentInvalid(`Object must be of type ${name}.`);
        return order(self, other);
      },
      [`Equals(${type})`]: (self: Part, other: Part) => ticksOf(self) === ticksOf(other),
      "Equals(System.Object)": (self: Part, other: unknown) => isPart(other) && ticksOf(self) === ticksOf(other),
      "ToString()": (self: Part) => text(self, null, cultureOf(null)),
      "ToString(string)": (self: Part, format: Text) => text(self, format, cultureOf(null)),
      [`ToString(${provider})`]: (self: Part, culture: unknown) => text(self, null, cultureOf(culture)),
      [`ToString(string,${provider})`]: (self: Part, format: Text, culture: unknown) =>
        text(self, format, cultureOf(culture)),
    },
    statics: {
      "Parse(string)": (source: Text) => parse(source),
      [`Parse(string,${provider})`]: (source: Text, culture: unknown) => parse(source, culture),
      [`Parse(string,${provider},${styles})`]: (source: Text, culture: unknown, style: EnumValue) =>
        parse(source, culture, number(style)),
      "ParseExact(string,string)": (source: Text, format: Text) => parseExact(source, [format]),
      [`ParseExact(string,string,${provider},${styles})`]: (
        source: Text,
        format: Text,
        culture: unknown,
        style: EnumValue,
      ) => parseExact(source, [format], culture, number(style)),
      "ParseExact(string,string[])": (source: Text, formats: Text[]) => parseExact(source, formats),
      [`ParseExact(string,string[],${provider},${styles})`]: (
        source: Text,
        formats: Text[],
        culture: unknown,
        style: EnumValue,
      ) => parseExact(source, formats, culture, number(style)),
      [`TryParse(string,${type})`]: (source: Text, result: PSReference) => attempt(() => parse(source), result),
      [`TryParse(string,${provider},${type})`]: (source: Text, culture: unknown, result: PSReference) =>
        attempt(() => parse(source, culture), result),
      [`TryParseExact(string,string,${type})`]: (source: Text, format: Text, result: PSReference) =>
        attempt(() => parseExact(source, [format]), result),
      [`TryParseExact(string,string,${provider},${styles},${type})`]: (
        source: Text,
        format: Text,
        culture: unknown,
        style: EnumValue,
        result: PSReference,
      ) => attempt(() => parseExact(source, [format], culture, number(style)), result),
      op_Equality: (left: Part, right: Part) => ticksOf(left) === ticksOf(right),
      op_Inequality: (left: Part, right: Part) => ticksOf(left) !== ticksOf(right),
      op_LessThan: (left: Part, right: Part) => ticksOf(left) < ticksOf(right),
      op_LessThanOrEqual: (left: Part, right: Part) => ticksOf(left) <= ticksOf(right),
      op_GreaterThan: (left: Part, right: Part) => ticksOf(left) > ticksOf(right),
      op_GreaterThanOrEqual: (left: Part, right: Part) => ticksOf(left) >= ticksOf(right),
    },
    toText: (self: Part) => text(self, null, ""),
  };
}

function patternOf<Part>(kind: DatePart<Part>, format: Text): string {
  const written = format === null || format === "" ? kind.general : format;
  if (written.length === 1) {
    const pattern = kind.patterns[written];
    if (pattern === undefined) throw invalidFormat();
    return pattern;
  }
  const plain = written.replace(/\\.|'[^']*'|"[^"]*"/gs, "");
  if (kind.foreign.test(plain)) throw invalidFormat();
  return written;
}

function notRecognized(name: string, source: string): unknown {
  return clrError("System.FormatException", "NotRecognized", [source, name]);
}
