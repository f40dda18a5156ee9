import { defineCmdlet } from "../../src/command/prelude.ts";
import type { JobObject } from "../../src/objects/values/shell/JobObject.ts";
import { chosenJobs, jobChoiceParameters } from "./_shared/jobs/findJobs.ts";
import { waitForJobs } from "./_shared/jobs/waitForJobs.ts";

export default defineCmdlet({
  name: "Wait-Job",
  module: "Microsoft.PowerShell.Core",
  aliases: ["wjb"],
  synopsis: "Waits until background jobs have ended, and gives them on.",
  parameters: { ...jobChoiceParameters, Any: "switch", Timeout: "int", Force: "switch" },
  examples: [
    {
      title: "No longer than ten seconds",
      transcript: `PS> $job = Start-Job { Start-Sleep -Seconds 30; 'done' }
PS> $null -eq (Wait-Job $job -Timeout 10)
True
PS> (Wait-Job $job).State
Completed
`,
    },
  ],
  steps(cmdlet, values) {
    const jobs: JobObject[] = [];
    return {
      process() {
        for (const job of chosenJobs(cmdlet, values) ?? []) if (!jobs.includes(job)) jobs.push(job);
      },
      end() {
        waitForJobs(cmdlet, jobs, { any: values.Any, seconds: values.Timeout ?? -1 });
        const finished = jobs.filter((job) => job.isFinished());
        for (const job of values.Any ? finished.slice(0, 1) : finished) cmdlet.write(job);
      },
    };
  },
});
