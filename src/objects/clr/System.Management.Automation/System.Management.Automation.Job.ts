import { localDateAt } from "../../text/time/moments.ts";
import { defineClr } from "../../types/defineClr.ts";
import { dataCollection } from "../../values/collections/dataCollection.ts";
import { Guid } from "../../values/Guid.ts";
import type { JobItem, JobObject } from "../../values/shell/JobObject.ts";
import type { DateTime } from "../../values/time/DateTime.ts";
import { WaitHandleObject } from "../System.Threading/waitHandle.ts";
import { JobStateInfo } from "./System.Management.Automation.JobStateInfo.ts";

export default defineClr<JobObject>({
  properties: {
    HasMoreData: (self) => self.hasMoreData(),
    StatusMessage: () => "",
    Location: (self) => self.parts.location,
    Command: (self) => self.parts.command,
    JobStateInfo: (self) => JobStateInfo.of(self),
    Finished: () => new WaitHandleObject("System.Threading.ManualResetEvent", true, false),
    InstanceId: (self) => new Guid(self.parts.instanceId),
    Id: (self) => self.parts.id,
    Name: {
      get: (self) => self.name,
      set: (self, name: string) => {
        self.name = name;
      },
    },
    ChildJobs: (self) => [...self.children],
    PSBeginTime: (self) => localTime(self.begins),
    PSEndTime: (self) => (self.isFinished() ? localTime(self.endTime) : null),
    PSJobTypeName: {
      get: (self) => self.jobType,
      set: (self, name: string) => {
        self.jobType = name;
      },
    },
    Output: stream("Output"),
    Error: stream("Error"),
    Progress: stream("Progress"),
    Verbose: stream("Verbose"),
    Debug: stream("Debug"),
    Warning: stream("Warning"),
    Information: stream("Information"),
  },
  methods: {
    StopJob: (self) => self.stop(),
    Dispose: () => undefined,
    LoadJobStreams: () => undefined,
    UnloadJobStreams: () => undefined,
  },
});

function stream(name: JobItem["stream"]): (self: JobObject) => unknown {
  const element = name === "Output" ? "PSObject" : `${name}Record`;
  return (self) => self.collection(name, () => dataCollection(`System.Management.Automation.${element}`, []));
}

function localTime(time: number | null): DateTime | null {
  return time === null ? null : localDateAt(time);
}
