import { replaceCharacters } from "../../base/text/replaceCharacters.ts";
import { givenItems } from "../../command/givenItems.ts";
import { nullReference } from "../../objects/errors/argumentChecks.ts";
import { edition } from "../../objects/host/edition.ts";
import { extendedMembers } from "../../objects/members/extendedMembers.ts";
import { listedValue, propertyNames } from "../../objects/members/propertyList.ts";
import { toText } from "../../objects/ops/toText.ts";
import { cultureText } from "../../objects/text/cultureText.ts";
import { numberFormatOf } from "../../objects/text/numbers/NumberFormat.ts";
import { typeNamesOf } from "../../objects/types/typeNames.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { currentCulture } from "../../objects/values/time/CultureInfo.ts";
import { csvRules } from "./csvRules.ts";

export interface CsvLayout {
  readonly delimiter: string;
  /** Which fields get quotes. */
  readonly quotes: "Always" | "AsNeeded" | "Never";
  /** Names of the only columns to quote, in lower case; null where `quotes` decides. */
  readonly quoteFields: ReadonlySet<string> | null;
}

interface CsvValues {
  readonly Delimiter?: string;
  readonly UseCulture?: boolean;
  readonly UseQuotes?: unknown;
  readonly QuoteFields?: readonly string[];
}

/** The layout that the parameters of ConvertTo-Csv and Export-Csv ask for. */
export function csvLayout(values: CsvValues): CsvLayout {
  return {
    delimiter: csvDelimiter(values),
    quotes: values.UseQuotes instanceof EnumValue ? (values.UseQuotes.text as CsvLayout["quotes"]) : "Always",
    quoteFields: values.QuoteFields ? new Set(givenItems(values.QuoteFields).map((name) => name.toLowerCase())) : null,
  };
}

export function csvDelimiter(values: { readonly Delimiter?: string; readonly UseCulture?: boolean }): string {
  if (values.UseCulture) return numberFormatOf(currentCulture().formatName).decimalSeparator === "," ? ";" : ",";
  return values.Delimiter ?? ",";
}

/** The columns of an object: its properties, or the keys of a dictionary. */
export function csvColumns(value: unknown): string[] {
  if (!(value instanceof Dictionary) || !csvRules[edition()].keysAreColumns) return propertyNames(value);
  return [...value.keys().map((key) => toText(key)), ...(extendedMembers(value)?.shape.names ?? [])];
}

export function csvHeader(columns: readonly string[], layout: CsvLayout): string {
  return columns.map((column) => field(column, column, layout)).join(layout.delimiter);
}

/** An entry of a dictionary that is null ends the command, as it does in PowerShell 7. */
function entryOrProperty(dictionary: Dictionary, name: string): unknown {
  if (!dictionary.has(name)) return listedValue(dictionary, name);
  const value = dictionary.get(name);
  if (value === null) throw nullReference();
  return value;
}

export function csvRow(value: unknown, columns: readonly string[], layout: CsvLayout): string {
  const read =
    value instanceof Dictionary && csvRules[edition()].keysAreColumns
      ? (name: string) => entryOrProperty(value, name)
      : (name: string) => listedValue(value, name);
  return columns
    .map((column) => {
      const content = read(column);
      return content === null || content === undefined ? "" : field(cultureText(content), column, layout);
    })
    .join(layout.delimiter);
}

function field(text: string, column: string, layout: CsvLayout): string {
  const { delimiter, quotes, quoteFields } = layout;
  const quoted = quoteFields
    ? quoteFields.has(column.toLowerCase())
    : quotes === "Always" || (quotes === "AsNeeded" && needsQuotes(text, delimiter));
  return quoted ? `"${replaceCharacters(text, /"/g, '""')}"` : text;
}

function needsQuotes(text: string, delimiter: string): boolean {
  return text.includes(delimiter) || /["\r\n]/.test(text);
}

/** "#TYPE name" of an object that itself came out of CSV stays what it was. */
export function csvTypeLine(value: unknown): string {
  return `#TYPE ${typeNamesOf(value)[0].replace(/^CSV:/i, "")}`;
}
