import { localDateAt } from "../../text/time/moments.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
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

export default defineClr<HistoryInfo>({
  properties: {
    Id: (self) => BigInt(self.entry.id),
    CommandLine: (self) => self.entry.commandLine,
    ExecutionStatus: (self) => self.entry.status,
    StartExecutionTime: (self) => localDateAt(self.entry.start),
    EndExecutionTime: (self) => localDateAt(self.entry.end),
    Duration: (self) => TimeSpan.fromMilliseconds(self.entry.end - self.entry.start),
  },
  toText: (self) => self.entry.commandLine,
});
