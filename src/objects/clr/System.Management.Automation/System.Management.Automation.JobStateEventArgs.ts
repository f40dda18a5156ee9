import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { JobStateInfo } from "./System.Management.Automation.JobStateInfo.ts";

/** What an event tells of a job's new state. */
export class JobStateEventArgs extends ClrObject {
  constructor(
    readonly state: JobStateInfo,
    readonly previous: JobStateInfo | null = null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return argumentsType();
  }
}

const argumentsType = lazyType("System.Management.Automation.JobStateEventArgs");

export default defineClr<JobStateEventArgs>({
  constructors: {
    "(System.Management.Automation.JobStateInfo jobStateInfo)": (state: JobStateInfo) => new JobStateEventArgs(state),
    "(System.Management.Automation.JobStateInfo jobStateInfo, System.Management.Automation.JobStateInfo previousJobStateInfo)":
      (state: JobStateInfo, previous: JobStateInfo | null) => new JobStateEventArgs(state, previous),
  },
  properties: {
    JobStateInfo: (self) => self.state,
    PreviousJobStateInfo: (self) => self.previous,
  },
});
