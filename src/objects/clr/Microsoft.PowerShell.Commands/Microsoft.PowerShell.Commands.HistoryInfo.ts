import { toLocalTicks } from "../../text/time/timeZone.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
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

export default defineType<HistoryInfo>({
  name: "Microsoft.PowerShell.Commands.HistoryInfo",
  properties: {
    "long Id {get;}": (self) => BigInt(self.entry.id),
    "string CommandLine {get;}": (self) => self.entry.commandLine,
    "System.Management.Automation.Runspaces.PipelineState ExecutionStatus {get;}": (self) => self.entry.status,
    "datetime StartExecutionTime {get;}": (self) => local(self.entry.start),
    "datetime EndExecutionTime {get;}": (self) => local(self.entry.end),
    "timespan Duration {get;}": (self) => TimeSpan.fromMilliseconds(self.entry.end - self.entry.start),
  },
  toText: (self) => self.entry.commandLine,
});
