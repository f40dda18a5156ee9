import { ErrorRecord } from "../../errors/ErrorRecord.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { JobObject } from "../../values/shell/JobObject.ts";

const infoType = lazyType("System.Management.Automation.JobStateInfo");
const stateType = lazyType("System.Management.Automation.JobState");

/** The state of a job when it was asked, and why it failed. */
export class JobStateInfo extends ClrObject {
  static of(job: JobObject): JobStateInfo {
    const state = job.observedState();
    const failure = state === "Failed" ? job.parts.run?.failure : null;
    return new JobStateInfo(state, failure instanceof ErrorRecord ? failure.exception : null);
  }

  constructor(
    readonly state: string,
    readonly reason: unknown = null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return infoType();
  }
}

export default defineClr<JobStateInfo>({
  constructors: {
    "(System.Management.Automation.JobState state)": ({ text }: EnumValue) => new JobStateInfo(text),
    "(System.Management.Automation.JobState state, System.Exception reason)": ({ text }: EnumValue, reason: unknown) =>
      new JobStateInfo(text, reason),
  },
  properties: {
    State: (self) => EnumValue.named(stateType(), self.state),
    Reason: (self) => self.reason,
  },
  toText: (self) => self.state,
});
