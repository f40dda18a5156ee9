import type { PerEdition } from "../../diag/Edition.ts";
import { formatDateTime } from "../../objects/text/time/formatDateTime.ts";
import { toUtcTicks } from "../../objects/text/time/timeZone.ts";
import { type DateTime, unixEpochTicks } from "../../objects/values/time/DateTime.ts";
import type { DateTimeOffset } from "../../objects/values/time/DateTimeOffset.ts";
import type { JsonNode } from "./JsonNode.ts";
import { aligned, indented, type Quote } from "./jsonLines.ts";
import { type EscapeHandling, quote, quoteForScriptElement } from "./jsonQuotes.ts";

/** What ConvertTo-Json of an edition makes of values: PowerShell 7's writer is Newtonsoft's, the other one its own. */
export interface JsonStyle {
  /** $null of the pipeline is written (PowerShell/PowerShell#10942). */
  readonly writesNull: boolean;
  /** A value that a cmdlet gave members of its own keeps them inside of others, too. */
  readonly keepsMembersInside: boolean;
  readonly wrapsTextsAndTimes: boolean;
  /** An XML node is the list of its children. */
  readonly xmlIsList: boolean;
  /** The properties of the .NET type come before extended ones. */
  readonly putsTypeFirst: boolean;
  /** A BigInteger is a number; else the properties of one. */
  readonly bigIntegerIsNumber: boolean;
  /** A greater depth ends the cmdlet; the parameter itself refuses what the other edition does not take. */
  readonly greatestDepth: number;
  /** Text below the depth is announced by a warning. */
  readonly warnsOfDepth: boolean;
  /** A number that is no whole type, by its shortest text. */
  readonly realText: (text: string) => string;
  readonly notFinite: (name: string) => JsonNode;
  readonly date: (date: DateTime) => JsonNode;
  /** Null: by its properties. */
  readonly dateTimeOffset: (date: DateTimeOffset) => JsonNode | null;
  readonly quote: (escape: EscapeHandling) => Quote;
  readonly lines: (node: JsonNode, quote: Quote) => string;
}

export const jsonStyles: PerEdition<JsonStyle> = {
  Desktop: {
    writesNull: false,
    keepsMembersInside: true,
    wrapsTextsAndTimes: true,
    xmlIsList: false,
    putsTypeFirst: false,
    bigIntegerIsNumber: false,
    greatestDepth: 100,
    warnsOfDepth: false,
    realText: (text) => text,
    notFinite: (text) => ({ kind: "literal", text }),
    date: (date) => ({ kind: "literal", text: ticksText(date) }),
    dateTimeOffset: () => null,
    quote: () => quoteForScriptElement,
    lines: (node, quoted) => aligned(node, quoted, 0),
  },
  Core: {
    writesNull: true,
    keepsMembersInside: false,
    wrapsTextsAndTimes: false,
    xmlIsList: true,
    putsTypeFirst: true,
    bigIntegerIsNumber: true,
    greatestDepth: 100,
    warnsOfDepth: true,
    realText: (text) => (/^-?\d+$/.test(text) ? `${text}.0` : text),
    notFinite: (text) => ({ kind: "string", text }),
    date: (date) => ({ kind: "string", text: formatDateTime(date, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "") }),
    dateTimeOffset: (date) => ({ kind: "string", text: formatDateTime(date, "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", "") }),
    quote: (escape) => (text) => quote(text, escape),
    lines: (node, quoted) => indented(node, quoted, ""),
  },
};

/** Milliseconds since 1970 in UTC. */
function ticksText(date: DateTime): string {
  const ticks = date.kind === "Utc" ? date.ticks : toUtcTicks(date.ticks);
  return `"\\/Date(${(ticks - unixEpochTicks) / 10_000n})\\/"`;
}
