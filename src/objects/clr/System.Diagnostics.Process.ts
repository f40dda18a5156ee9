import { DateTime } from "../model/DateTime.ts";
import type { ProcessObject } from "../model/ProcessObject.ts";
import { TimeSpan } from "../model/TimeSpan.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { toLocalTicks } from "../text/timeZone.ts";

export default defineType<ProcessObject>({
  name: "System.Diagnostics.Process",
  methods: {
    "void Refresh()": () => undefined,
    "void Close()": () => undefined,
    "void Dispose()": () => undefined,
    "string ToString()": (self) => processText(self),
  },
  properties: {
    "int BasePriority {get;}": () => 8,
    "bool HasExited {get;}": (self) => self.hasExited,
    "datetime StartTime {get;}": (self) =>
      new DateTime(toLocalTicks(DateTime.fromUnixMilliseconds(self.startTime).ticks), "Local"),
    "int Id {get;}": (self) => self.id,
    "string MachineName {get;}": () => ".",
    "long NonpagedSystemMemorySize64 {get;}": (self) => BigInt(self.figures.nonpagedMemory),
    "int NonpagedSystemMemorySize {get;}": (self) => self.figures.nonpagedMemory,
    "long PagedMemorySize64 {get;}": (self) => BigInt(self.figures.pagedMemory),
    "int PagedMemorySize {get;}": (self) => self.figures.pagedMemory,
    "long PrivateMemorySize64 {get;}": (self) => BigInt(self.figures.pagedMemory),
    "int PrivateMemorySize {get;}": (self) => self.figures.pagedMemory,
    "int SessionId {get;}": (self) => self.sessionId,
    "int HandleCount {get;}": (self) => self.figures.handles,
    "long VirtualMemorySize64 {get;}": (self) => BigInt(self.figures.virtualMemory),
    "int VirtualMemorySize {get;}": (self) => self.figures.virtualMemory | 0,
    "long WorkingSet64 {get;}": (self) => BigInt(self.figures.workingSet),
    "int WorkingSet {get;}": (self) => self.figures.workingSet,
    "string MainWindowTitle {get;}": () => "",
    "bool Responding {get;}": () => true,
    "string ProcessName {get;}": (self) => self.name,
    "timespan TotalProcessorTime {get;}": (self) => processorTime(self),
    "timespan UserProcessorTime {get;}": (self) => processorTime(self),
  },
  toText: processText,
});

function processText(self: ProcessObject): string {
  return `System.Diagnostics.Process (${self.name})`;
}

function processorTime(self: ProcessObject): TimeSpan {
  return new TimeSpan(BigInt(Math.round(self.figures.cpu * 10_000_000)));
}
