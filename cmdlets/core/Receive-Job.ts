import { defineCmdlet } from "../../src/command/prelude.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import type { JobObject } from "../../src/objects/values/shell/JobObject.ts";
import { chosenJobs } from "./_shared/jobs/findJobs.ts";
import { receiveJob, removeJob, writeJobEvent } from "./_shared/jobs/receiveJob.ts";
import { waitForJobs } from "./_shared/jobs/waitForJobs.ts";

export default defineCmdlet({
  name: "Receive-Job",
  module: "Microsoft.PowerShell.Core",
  aliases: ["rcjb"],
  synopsis: "Gets what background jobs have written since they were last asked.",
  description: "-Wait waits for the end of the jobs; -Keep leaves what was received for the next time.",
  parameters: {
    Job: "System.Management.Automation.Job[]",
    Id: "int[]",
    InstanceId: "guid[]",
    Name: "string[]",
    ComputerName: "string[]",
    Location: "string[]",
    Session: "System.Management.Automation.Runspaces.PSSession[]",
    Keep: "switch",
    NoRecurse: "switch",
    Force: "switch",
    Wait: "switch",
    AutoRemoveJob: "switch",
    WriteEvents: "switch",
    WriteJobInResults: "switch",
  },
  examples: [
    {
      title: "What is received once is gone, except with -Keep",
      transcript: `PS> $job = Start-Job { 'first'; 'second' }
PS> Receive-Job $job -Wait -Keep
first
second
PS> Receive-Job $job
first
second
PS> Receive-Job $job
`,
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        const jobs = chosenJobs(cmdlet, values) ?? [];
        if (values.AutoRemoveJob && !values.Wait)
          throw cmdlet.terminate({
            id: "InvalidOperation",
            message: "The -AutoRemoveJob parameter cannot be used without the -Wait parameter",
            category: "InvalidOperation",
            exception: "System.Management.Automation.PSInvalidOperationException",
          });
        const places = values.Location ?? values.ComputerName;
        const fits = (job: JobObject) =>
          places === undefined || places.some((place) => wildcardMatcher(place)(job.parts.location));
        if (values.WriteJobInResults) for (const job of jobs) cmdlet.write(job);
        if (values.Wait) waitForJobs(cmdlet, jobs, { any: false, seconds: -1 });
        for (const job of jobs) {
          const parts = values.NoRecurse ? [job] : [job, ...job.children];
          for (const part of parts.filter(fits)) receiveJob(cmdlet, part, { keep: values.Keep, marks: values.Wait });
          if (values.WriteEvents) for (const part of [...job.children, job]) writeJobEvent(cmdlet, part);
          if (values.AutoRemoveJob) removeJob(cmdlet, job);
        }
      },
    };
  },
});
