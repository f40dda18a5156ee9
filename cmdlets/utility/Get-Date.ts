import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { ensureExtendedMembers } from "../../src/objects/members/extendedMembers.ts";
import { dateParts, daysInMonth, ticksOf } from "../../src/objects/text/time/calendar.ts";
import { formatDateTime } from "../../src/objects/text/time/formatDateTime.ts";
import { localNow } from "../../src/objects/text/time/moments.ts";
import { toLocalTicks, toUtcTicks } from "../../src/objects/text/time/timeZone.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { currentCulture } from "../../src/objects/values/time/CultureInfo.ts";
import { DateTime, unixEpochTicks } from "../../src/objects/values/time/DateTime.ts";
import { unixDateText } from "./_Get-Date/unixDateText.ts";

export default defineCmdlet({
  name: "Get-Date",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Gives the session's date and time, or another one, as an object or as text.",
  description: "Single parts can be replaced. -Format takes .NET's patterns, -UFormat those of Unix.",
  parameters: {
    Date: "datetime",
    UnixTimeSeconds: "long",
    Year: "int",
    Month: "int",
    Day: "int",
    Hour: "int",
    Minute: "int",
    Second: "int",
    Millisecond: "int",
    DisplayHint: "Microsoft.PowerShell.Commands.DisplayHintType",
    UFormat: "string",
    Format: "string",
    AsUTC: "switch",
  },
  examples: [
    {
      title: "A date as text",
      transcript: "PS> Get-Date '2024-03-05 07:08:09' -Format 'dd.MM.yy HH:mm'\n05.03.24 07:08\n",
    },
    { title: "A day replaced", transcript: "PS> Get-Date '2024-01-31' -Day 5 -UFormat '%Y-%m-%d'\n2024-01-05\n" },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        let date = values.Date instanceof DateTime ? values.Date : localNow();
        if (values.UnixTimeSeconds !== undefined) {
          date = new DateTime(toLocalTicks(unixEpochTicks + BigInt(values.UnixTimeSeconds) * 10_000_000n), "Local");
        }
        date = withParts(date, values);
        if (values.AsUTC && date.kind !== "Utc") date = new DateTime(toUtcTicks(date.ticks), "Utc");
        if (values.UFormat === "") throw emptyFormat(cmdlet);
        if (values.UFormat !== undefined) cmdlet.write(unixDateText(date, values.UFormat, cmdlet.edition));
        else if (values.Format !== undefined) cmdlet.write(formatted(date, values.Format));
        else {
          const copy = new DateTime(date.ticks, date.kind);
          const hint =
            values.DisplayHint ??
            EnumValue.named(typeByName("Microsoft.PowerShell.Commands.DisplayHintType"), "DateTime");
          ensureExtendedMembers(copy).setNote("DisplayHint", hint);
          cmdlet.write(copy);
        }
      },
    };
  },
});

interface Parts {
  readonly Year?: number;
  readonly Month?: number;
  readonly Day?: number;
  readonly Hour?: number;
  readonly Minute?: number;
  readonly Second?: number;
  readonly Millisecond?: number;
}

/** Year and month replaced as by adding years and months, so that a day too late in its month becomes the last one. */
function withParts(date: DateTime, given: Parts): DateTime {
  const parts = dateParts(date.ticks);
  const year = given.Year ?? parts.year;
  const month = given.Month ?? parts.month;
  const clamped = Math.min(parts.day, daysInMonth(year, month));
  const time = date.ticks % 864_000_000_000n;
  let ticks = (ticksOf(year, month, clamped) ?? 0n) + time;
  const shift = (wanted: number | undefined, current: number, unit: bigint) => {
    if (wanted !== undefined) ticks += BigInt(wanted - current) * unit;
  };
  shift(given.Day, clamped, 864_000_000_000n);
  shift(given.Hour, parts.hour, 36_000_000_000n);
  shift(given.Minute, parts.minute, 600_000_000n);
  shift(given.Second, parts.second, 10_000_000n);
  if (given.Millisecond !== undefined) {
    shift(given.Millisecond, Math.floor(parts.fraction / 10_000), 10_000n);
    ticks -= ticks % 10_000n;
  }
  return ticks === date.ticks ? date : new DateTime(ticks, date.kind);
}

const filePatterns: ReadonlyMap<string, { readonly pattern: string; readonly universal: boolean }> = new Map([
  ["filedate", { pattern: "yyyyMMdd", universal: false }],
  ["filedateuniversal", { pattern: "yyyyMMddZ", universal: true }],
  ["filedatetime", { pattern: "yyyyMMddTHHmmssffff", universal: false }],
  ["filedatetimeuniversal", { pattern: "yyyyMMddTHHmmssffffZ", universal: true }],
]);

function formatted(date: DateTime, format: string): string {
  const file = filePatterns.get(format.toLowerCase());
  if (!file) return formatDateTime(date, format, currentCulture().formatName);
  const shown = file.universal && date.kind !== "Utc" ? new DateTime(toUtcTicks(date.ticks), "Utc") : date;
  return formatDateTime(shown, file.pattern, currentCulture().formatName);
}

/** Windows PowerShell looks at the first character of the format without asking whether there is one. */
function emptyFormat(cmdlet: CmdletContext) {
  const exception = "System.IndexOutOfRangeException";
  const message = "Index was outside the bounds of the array.";
  return cmdlet.terminate({ id: exception, message, category: "NotSpecified", exception });
}
