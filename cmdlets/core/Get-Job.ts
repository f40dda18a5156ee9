import { defineCmdlet } from "../../src/command/prelude.ts";
import { jobTableKey } from "../../src/command/services/jobTable.ts";
import { localDateAt } from "../../src/objects/text/time/moments.ts";
import type { EnumValue } from "../../src/objects/values/EnumValue.ts";
import type { JobObject } from "../../src/objects/values/shell/JobObject.ts";
import type { DateTime } from "../../src/objects/values/time/DateTime.ts";
import { chosenJobs, jobChoiceParameters } from "./_shared/jobs/findJobs.ts";

export default defineCmdlet({
  name: "Get-Job",
  module: "Microsoft.PowerShell.Core",
  aliases: ["gjb"],
  synopsis: "Gets the background jobs of the session.",
  parameters: {
    Id: jobChoiceParameters.Id,
    InstanceId: jobChoiceParameters.InstanceId,
    Name: jobChoiceParameters.Name,
    State: jobChoiceParameters.State,
    Filter: jobChoiceParameters.Filter,
    Command: "string[]",
    IncludeChildJob: "switch",
    ChildJobState: "System.Management.Automation.JobState",
    HasMoreData: "bool",
    Before: "datetime",
    After: "datetime",
    Newest: "int",
  },
  examples: [
    { title: "None", transcript: "PS> @(Get-Job).Count\n0\n" },
    {
      title: "By name",
      transcript: `PS> $null = Start-Job { 'a' } -Name First; $null = Start-Job { throw 'b' } -Name Second
PS> Start-Sleep -Seconds 5
PS> Get-Job -Name F*, S* | Format-Table Id, Name, State -AutoSize

Id Name   State
-- ----   -----
 1 First  Completed
 3 Second Failed


`,
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        let found = chosenJobs(cmdlet, values) ?? cmdlet.service(jobTableKey).items();
        if (values.HasMoreData !== undefined) found = found.filter((job) => job.hasMoreData() === values.HasMoreData);
        const { Before: before, After: after } = values;
        if (before) found = found.filter((job) => hasEnded(job, (ticks) => ticks < (before as DateTime).ticks));
        if (after) found = found.filter((job) => hasEnded(job, (ticks) => ticks > (after as DateTime).ticks));
        if (values.Newest !== undefined)
          found = [...found].sort((left, right) => right.begins - left.begins).slice(0, values.Newest);
        const state = (values.ChildJobState as EnumValue | undefined)?.text;
        for (const job of found) {
          const children = job.children.filter((child) => state === undefined || child.observedState() === state);
          cmdlet.write(job);
          if (values.IncludeChildJob || state !== undefined) for (const child of children) cmdlet.write(child);
        }
      },
    };
  },
});

/** Whether a job has ended, and at a time that fits. */
function hasEnded(job: JobObject, fits: (ticks: bigint) => boolean): boolean {
  const { endTime } = job;
  if (!job.isFinished() || endTime === null) return false;
  return fits(localDateAt(endTime).ticks);
}
