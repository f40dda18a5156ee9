import { toLocalTicks } from "../../text/time/timeZone.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";

interface Entry {
  readonly id: number;
  readonly commandLine: string;
  readonly status: string;
  readonly start: number;
  readonly end: number;
}

/** A line of Get-History. */
export class HistoryInfo extends ClrObject {
  constructor(readonly entry: Entry) {
    super();
  }

  get clrType(): ClrType {
    return historyType();
  }
}

const historyType = lazyType("Microsoft.PowerShell.Commands.HistoryInfo");

function local(milliseconds: number): DateTime {
  return new DateTime(toLocalTicks(DateTime.fromUnixMilliseconds(milliseconds).ticks), "Local");
}

export default defineClr<HistoryInfo>({
  properties: {
    Id: (self) => BigInt(self.entry.id),
    CommandLine: (self) => self.entry.commandLine,
    ExecutionStatus: (self) => self.entry.status,
    StartExecutionTime: (self) => local(self.entry.start),
    EndExecutionTime: (self) => local(self.entry.end),
    Duration: (self) => TimeSpan.fromMilliseconds(self.entry.end - self.entry.start),
  },
  toText: (self) => self.entry.commandLine,
});
