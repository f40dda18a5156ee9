import { foldCase } from "../../../base/CaseInsensitiveMap.ts";
import { clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { ambient } from "../../host/ambient.ts";
import { machineFacts } from "../../host/MachineFacts.ts";
import { toLocalTicks } from "../../text/time/timeZone.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { ProcessObject } from "../../values/machine/ProcessObject.ts";
import { moduleOf } from "../../values/machine/ProgramFile.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";

function running(isMeant: (process: ProcessObject) => boolean): ProcessObject[] {
  return machineFacts()
    .processes()
    .filter((process) => !process.hasExited && isMeant(process));
}

function byId(id: number): ProcessObject {
  const [found] = running((process) => process.id === id);
  if (found) return found;
  throw clrException("System.ArgumentException", `Process with an Id of ${id} is not running.`);
}

export default defineType<ProcessObject>({
  name: "System.Diagnostics.Process",
  statics: {
    "static System.Diagnostics.Process GetCurrentProcess()": () => byId(machineFacts().processId),
    "static System.Diagnostics.Process GetProcessById(int processId)": byId,
    "static System.Diagnostics.Process[] GetProcesses()": () => running(() => true),
    "static System.Diagnostics.Process[] GetProcessesByName(string processName)": (name: string | null) =>
      running((process) => foldCase(process.name) === foldCase(name ?? "")),
  },
  methods: {
    "void Refresh()": () => undefined,
    "void Close()": () => undefined,
    "void Dispose()": () => undefined,
    "void Kill()": (self) => self.kill(),
    "bool CloseMainWindow()": (self) => {
      if (self.details.windowTitle === undefined) return false;
      self.end = { time: ambient().now(), exitCode: 0 };
      return true;
    },
    "void WaitForExit()": (self) => {
      waitFor(self, Number.POSITIVE_INFINITY);
    },
    "bool WaitForExit(int milliseconds)": (self, milliseconds: number) =>
      waitFor(self, milliseconds < 0 ? Number.POSITIVE_INFINITY : milliseconds),
    "string ToString()": (self) => processText(self),
  },
  properties: {
    "int BasePriority {get;}": () => 8,
    "System.ComponentModel.ISite Site {get;set;}": () => null,
    "System.ComponentModel.IContainer Container {get;}": () => null,
    // Eight is the base priority of this class.
    "System.Diagnostics.ProcessPriorityClass PriorityClass {get;set;}": (self) =>
      EnumValue.named(typeByName("System.Diagnostics.ProcessPriorityClass"), opened(self) && "Normal"),
    "bool HasExited {get;}": (self) => opened(self).hasExited,
    "int ExitCode {get;}": (self) => ended(self).exitCode,
    "datetime ExitTime {get;}": (self) => localTime(ended(self).time),
    "datetime StartTime {get;}": (self) => localTime(opened(self).startTime),
    "System.Diagnostics.ProcessModule MainModule {get;}": (self) => self.program && moduleOf(self.program),
    "int Id {get;}": (self) => self.id,
    "string MachineName {get;}": (self) => self.details.machineName ?? ".",
    "long NonpagedSystemMemorySize64 {get;}": (self) => BigInt(self.figures.nonpagedMemory),
    "int NonpagedSystemMemorySize {get;}": (self) => self.figures.nonpagedMemory,
    "long PagedMemorySize64 {get;}": (self) => BigInt(self.figures.pagedMemory),
    "int PagedMemorySize {get;}": (self) => self.figures.pagedMemory,
    "long PrivateMemorySize64 {get;}": (self) => BigInt(self.figures.pagedMemory),
    "int PrivateMemorySize {get;}": (self) => self.figures.pagedMemory,
    "Microsoft.Win32.SafeHandles.SafeProcessHandle SafeHandle {get;}": (self) => self.safeHandle,
    "System.ComponentModel.ISynchronizeInvoke SynchronizingObject {get;set;}": () => null,
    "timespan PrivilegedProcessorTime {get;}": (self) => opened(self) && TimeSpan.zero,
    "int SessionId {get;}": (self) => self.sessionId,
    "int HandleCount {get;}": (self) => self.figures.handles,
    "long VirtualMemorySize64 {get;}": (self) => BigInt(self.figures.virtualMemory),
    "int VirtualMemorySize {get;}": (self) => self.figures.virtualMemory | 0,
    "long WorkingSet64 {get;}": (self) => BigInt(self.figures.workingSet),
    "int WorkingSet {get;}": (self) => self.figures.workingSet,
    "string MainWindowTitle {get;}": (self) => self.details.windowTitle ?? "",
    "bool Responding {get;}": () => true,
    "string ProcessName {get;}": (self) => self.name,
    "timespan TotalProcessorTime {get;}": (self) => processorTime(self),
    "timespan UserProcessorTime {get;}": (self) => processorTime(self),
  },
  toText: processText,
});

function localTime(milliseconds: number): DateTime {
  return new DateTime(toLocalTicks(DateTime.fromUnixMilliseconds(milliseconds).ticks), "Local");
}

/** Lets the time go on until a process has ended, or no longer than that: whether it has ended. */
function waitFor(self: ProcessObject, milliseconds: number): boolean {
  const left = self.end === null ? Number.POSITIVE_INFINITY : self.end.time - ambient().now();
  const slept = Math.min(left, milliseconds);
  if (slept === Number.POSITIVE_INFINITY)
    throw notModelled("Waiting without a time limit for a process that never ends");
  if (slept > 0) ambient().sleep?.(slept);
  return self.hasExited;
}

/** The process, which nobody may open if it is that of the idle processor. */
function opened(self: ProcessObject): ProcessObject {
  if (self.id === 0) throw clrException("System.ComponentModel.Win32Exception", "Access is denied");
  return self;
}

function ended(self: ProcessObject) {
  if (self.end !== null && self.hasExited) return self.end;
  const text = "Process must exit before requested information can be determined.";
  throw clrException("System.InvalidOperationException", text);
}

function processText(self: ProcessObject): string {
  return `System.Diagnostics.Process (${self.name})`;
}

function processorTime(self: ProcessObject): TimeSpan {
  return new TimeSpan(BigInt(Math.round(opened(self).figures.cpu * 10_000_000)));
}
