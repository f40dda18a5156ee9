import { convertTo } from "../../convert/convertTo.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { formatNumber } from "../../text/numbers/formatNumber.ts";
import { readXmlReal, xmlReal } from "../../text/numbers/xmlReal.ts";
import { formatDateTime } from "../../text/time/formatDateTime.ts";
import { dateTimeStyles, parseDateTime, parseDateTimeOffset } from "../../text/time/parseDateTime.ts";
import { toLocalTicks, toUtcTicks } from "../../text/time/timeZone.ts";
import { durationText, durationTicks } from "../../text/time/xmlDuration.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { Char, type Decimal, Double, Single } from "../../values/numbers.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import type { DateTimeOffset } from "../../values/time/DateTimeOffset.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";
import { decodeName, encodeName, isNameCharacter, verifyName, verifyNmToken } from "../../xml/xmlNames.ts";
import {
  publicIdCharacter,
  verifyCharacters,
  verifyToken,
  verifyWhitespace,
  whitespace,
  xmlCharacter,
} from "../../xml/xmlTexts.ts";

type Text = string | null;

const through = (change: (text: string) => string) => (text: Text) => (text ? change(text) : text);

function invalid(text: string, what: string): unknown {
  return clrException("System.FormatException", `The string '${text}' is not a valid ${what} value.`);
}

function given(text: Text): string {
  checkNotNull(text, "s");
  return (text as string).trim();
}

function toBoolean(text: Text): boolean {
  const value = given(text);
  if (/^(true|1)$/.test(value)) return true;
  if (/^(false|0)$/.test(value)) return false;
  throw invalid(value, "Boolean");
}

function toTimeSpan(text: Text): TimeSpan {
  const ticks = durationTicks(given(text));
  if (ticks === null) throw invalid(text as string, "TimeSpan");
  return new TimeSpan(ticks);
}

const dateForm = /^\d{4}-\d\d(-\d\d)?(T\d\d:\d\d:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/** A date by XmlDateTimeSerializationMode, by name. */
function inMode(date: DateTime, mode: string): DateTime {
  if (mode === "Local") return new DateTime(date.kind === "Utc" ? toLocalTicks(date.ticks) : date.ticks, "Local");
  if (mode === "Utc") return new DateTime(date.kind === "Local" ? toUtcTicks(date.ticks) : date.ticks, "Utc");
  return mode === "Unspecified" ? new DateTime(date.ticks) : date;
}

function toDateTime(text: Text, mode: EnumValue): DateTime {
  const value = given(text);
  if (!dateForm.test(value)) throw invalid(value, "AllXsd");
  return inMode(parseDateTime(value, "", dateTimeStyles.roundtripKind), mode.text);
}

/** What the type's own Parse gives. */
const parsed = (name: string) => (text: Text) => {
  const overloads = typeByName(`System.${name}`).members.staticMethod("Parse")?.overloads ?? [];
  const one = overloads.find(
    ({ signature: { parameters } }) => parameters.length === 1 && parameters[0].type === "string",
  );
  return one?.code?.call(undefined, given(text) as never);
};
const dateText = (date: DateTime | DateTimeOffset, format: string) => formatDateTime(date, format, "");
const dateFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";

const texts = Object.fromEntries(
  ["sbyte", "short", "int", "long", "byte", "ushort", "uint", "ulong", "char", "guid"].map((type) => [
    `ToString(${type})`,
    (value: unknown) => convertTo(value, typeByName("System.String")),
  ]),
);

export default defineClr({
  statics: {
    ...texts,
    EncodeName: through((name) => encodeName(name)),
    EncodeLocalName: through((name) => encodeName(name, "")),
    EncodeNmToken: through((name) => encodeName(name, ":", true)),
    DecodeName: through(decodeName),
    VerifyName: (name: Text) => verifyName(name),
    VerifyNCName: (name: Text) => verifyName(name, ""),
    VerifyNMTOKEN: verifyNmToken,
    VerifyTOKEN: verifyToken,
    VerifyXmlChars: (text: Text) => verifyCharacters(text, xmlCharacter),
    VerifyPublicId: (text: Text) => verifyCharacters(text, publicIdCharacter),
    VerifyWhitespace: verifyWhitespace,
    IsXmlChar: (character: string) => xmlCharacter.test(character),
    IsXmlSurrogatePair: (low: string, high: string) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(high + low),
    IsPublicIdChar: (character: string) => publicIdCharacter.test(character),
    IsWhitespaceChar: (character: string) => whitespace.test(character),
    IsNCNameChar: (character: string) => isNameCharacter(character),
    IsStartNCNameChar: (character: string) => isNameCharacter(character, true),
    "ToString(bool)": (value: boolean) => String(value),
    "ToString(decimal)": (value: Decimal) => formatNumber(value, "", ""),
    "ToString(double)": (value: number) => xmlReal(new Double(value)),
    "ToString(float)": (value: number) => xmlReal(new Single(value)),
    "ToString(timespan)": (value: TimeSpan) => durationText(value.ticks),
    "ToString(datetime)": (value: DateTime) => dateText(value, "yyyy-MM-ddTHH:mm:ss.fffffffzzzzzz"),
    "ToString(datetime,string)": dateText,
    "ToString(datetime,System.Xml.XmlDateTimeSerializationMode)": (value: DateTime, mode: EnumValue) =>
      dateText(inMode(value, mode.text), dateFormat),
    "ToString(System.DateTimeOffset)": (value: DateTimeOffset) =>
      dateText(value, dateFormat).replace(/[+-]00:00$/, "Z"),
    "ToString(System.DateTimeOffset,string)": dateText,
    ToBoolean: toBoolean,
    ToTimeSpan: toTimeSpan,
    "ToDateTime(string,System.Xml.XmlDateTimeSerializationMode)": toDateTime,
    "ToDateTimeOffset(string)": (text: Text) => parseDateTimeOffset(given(text), "", dateTimeStyles.assumeUniversal),
    ToInt16: parsed("Int16"),
    ToInt32: parsed("Int32"),
    ToInt64: parsed("Int64"),
    ToByte: parsed("Byte"),
    ToSByte: parsed("SByte"),
    ToUInt16: parsed("UInt16"),
    ToUInt32: parsed("UInt32"),
    ToUInt64: parsed("UInt64"),
    ToDecimal: parsed("Decimal"),
    ToGuid: parsed("Guid"),
    ToChar: (text: Text) => {
      checkNotNull(text, "s");
      const value = text as string;
      if (value.length === 1) return new Char(value.charCodeAt(0));
      throw clrException("System.FormatException", "String must be exactly one character long.");
    },
    ToDouble: (text: Text) => {
      const value = given(text);
      return /INF$/.test(value) ? readXmlReal(value) : parsed("Double")(value);
    },
  },
});
