import { foldCase } from "../../../base/CaseInsensitiveMap.ts";
import { clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { ambient } from "../../host/ambient.ts";
import { machineFacts } from "../../host/MachineFacts.ts";
import { localDateAt } from "../../text/time/moments.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { ProcessObject } from "../../values/machine/ProcessObject.ts";
import { moduleOf } from "../../values/machine/ProgramFile.ts";
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

export default defineClr<ProcessObject>({
  constructors: { "()": ProcessObject.unassociated },
  statics: {
    GetCurrentProcess: () => byId(machineFacts().processId),
    "GetProcessById(int)": byId,
    "GetProcesses()": () => running(() => true),
    "GetProcessesByName(string)": (name: string | null) =>
      running((process) => foldCase(process.name) === foldCase(name ?? "")),
  },
  methods: {
    Refresh: () => undefined,
    Close: () => undefined,
    Dispose: () => undefined,
    "Kill()": (self) => associated(self).kill(),
    CloseMainWindow: (self) => {
      if (self.details.windowTitle === undefined) return false;
      self.end = { time: ambient().now(), exitCode: 0 };
      return true;
    },
    "WaitForExit()": (self) => {
      waitFor(associated(self), Number.POSITIVE_INFINITY);
    },
    "WaitForExit(int)": (self, milliseconds: number) =>
      waitFor(associated(self), milliseconds < 0 ? Number.POSITIVE_INFINITY : milliseconds),
  },
  properties: {
    Site: () => null,
    Container: () => null,
    SynchronizingObject: () => null,
    ...ofProcess({
      BasePriority: () => 8,
      // Eight is the base priority of this class.
      PriorityClass: (self) =>
        EnumValue.named(typeByName("System.Diagnostics.ProcessPriorityClass"), opened(self) && "Normal"),
      HasExited: (self) => opened(self).hasExited,
      ExitCode: (self) => ended(self).exitCode,
      ExitTime: (self) => localDateAt(ended(self).time),
      StartTime: (self) => localDateAt(opened(self).startTime),
      MainModule: (self) => self.program && moduleOf(self.program),
      Id: (self) => self.id,
      MachineName: (self) => self.details.machineName ?? ".",
      NonpagedSystemMemorySize64: (self) => BigInt(self.figures.nonpagedMemory),
      NonpagedSystemMemorySize: (self) => self.figures.nonpagedMemory,
      PagedMemorySize64: (self) => BigInt(self.figures.pagedMemory),
      PagedMemorySize: (self) => self.figures.pagedMemory,
      PrivateMemorySize64: (self) => BigInt(self.figures.pagedMemory),
      PrivateMemorySize: (self) => self.figures.pagedMemory,
      SafeHandle: (self) => self.safeHandle,
      PrivilegedProcessorTime: (self) => opened(self) && TimeSpan.zero,
      SessionId: (self) => self.sessionId,
      HandleCount: (self) => self.figures.handles,
      VirtualMemorySize64: (self) => BigInt(self.figures.virtualMemory),
      VirtualMemorySize: (self) => self.figures.virtualMemory | 0,
      WorkingSet64: (self) => BigInt(self.figures.workingSet),
      WorkingSet: (self) => self.figures.workingSet,
      MainWindowTitle: (self) => self.details.windowTitle ?? "",
      Responding: () => true,
      ProcessName: (self) => self.name,
      TotalProcessorTime: (self) => processorTime(self),
      UserProcessorTime: (self) => processorTime(self),
    }),
  },
  toText: processText,
});

/** Properties of which an object without a process has none. */
function ofProcess<Getters extends Readonly<Record<string, (self: ProcessObject) => unknown>>>(
  getters: Getters,
): Getters {
  const guarded = Object.entries(getters).map(([name, get]) => [name, (self: ProcessObject) => get(associated(self))]);
  return Object.fromEntries(guarded);
}

function associated(self: ProcessObject): ProcessObject {
  if (self.isAssociated) return self;
  throw clrException("System.InvalidOperationException", "No process is associated with this object.");
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
  return self.isAssociated ? `System.Diagnostics.Process (${self.name})` : "System.Diagnostics.Process";
}

function processorTime(self: ProcessObject): TimeSpan {
  return new TimeSpan(BigInt(Math.round(opened(self).figures.cpu * 10_000_000)));
}
