import { ambient } from "../../host/ambient.ts";
import { toLocalTicks } from "../../text/time/timeZone.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { Guid } from "../../values/Guid.ts";
import type { JobItem, JobObject } from "../../values/shell/JobObject.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { ManualResetEvent } from "../System.Threading/System.Threading.ManualResetEvent.ts";
import { JobStateInfo } from "./System.Management.Automation.JobStateInfo.ts";

export default defineType<JobObject>({
  name: "System.Management.Automation.Job",
  properties: {
    "bool HasMoreData {get;}": (self) => self.hasMoreData(),
    "string StatusMessage {get;}": () => "",
    "string Location {get;}": (self) => self.parts.location,
    "string Command {get;}": (self) => self.parts.command,
    "System.Management.Automation.JobStateInfo JobStateInfo {get;}": (self) => new JobStateInfo(self),
    "System.Threading.WaitHandle Finished {get;}": () => new ManualResetEvent(),
    "guid InstanceId {get;}": (self) => new Guid(self.parts.instanceId),
    "int Id {get;}": (self) => self.parts.id,
    "string Name {get;set;}": {
      get: (self) => self.name,
      set: (self, name: string) => {
        self.name = name;
      },
    },
    "System.Collections.Generic.IList[System.Management.Automation.Job] ChildJobs {get;}": (self) => [...self.children],
    "System.Nullable[datetime] PSBeginTime {get;}": (self) => localTime(self.begins),
    "System.Nullable[datetime] PSEndTime {get;}": (self) => (self.isFinished() ? localTime(self.endTime) : null),
    "string PSJobTypeName {get;set;}": {
      get: (self) => self.jobType,
      set: (self, name: string) => {
        self.jobType = name;
      },
    },
    "System.Management.Automation.PSDataCollection[psobject] Output {get;set;}": stream("Output"),
    "System.Management.Automation.PSDataCollection[System.Management.Automation.ErrorRecord] Error {get;set;}":
      stream("Error"),
    "System.Management.Automation.PSDataCollection[System.Management.Automation.ProgressRecord] Progress {get;set;}":
      () => [],
    "System.Management.Automation.PSDataCollection[System.Management.Automation.VerboseRecord] Verbose {get;set;}":
      stream("Verbose"),
    "System.Management.Automation.PSDataCollection[System.Management.Automation.DebugRecord] Debug {get;set;}":
      stream("Debug"),
    "System.Management.Automation.PSDataCollection[System.Management.Automation.WarningRecord] Warning {get;set;}":
      stream("Warning"),
    "System.Management.Automation.PSDataCollection[System.Management.Automation.InformationRecord] Information {get;set;}":
      stream("Information"),
  },
  methods: {
    "void StopJob()": (self) => self.stop(),
    "void Dispose()": () => undefined,
    "void LoadJobStreams()": () => undefined,
    "void UnloadJobStreams()": () => undefined,
  },
});

function stream(name: JobItem["stream"]): (self: JobObject) => unknown {
  return (self) => self.ofStream(name);
}

function localTime(time: number | null): DateTime | null {
  if (time === null) return null;
  return new DateTime(toLocalTicks(DateTime.fromUnixMilliseconds(time).ticks, ambient().timeZone), "Local");
}
