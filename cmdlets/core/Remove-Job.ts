import { defineCmdlet } from "../../src/command/prelude.ts";
import { withArgumentName } from "../../src/objects/values/clrText.ts";
import { chosenJobs, jobChoiceParameters } from "./_shared/jobs/findJobs.ts";
import { removeJob } from "./_shared/jobs/receiveJob.ts";

export default defineCmdlet({
  name: "Remove-Job",
  module: "Microsoft.PowerShell.Core",
  aliases: ["rjb"],
  synopsis: "Deletes background jobs that have ended; with -Force also those that run.",
  parameters: { ...jobChoiceParameters, Command: "string[]", Force: "switch" },
  examples: [
    {
      title: "All",
      transcript: "PS> $null = Start-Job { 1 }; Get-Job | Wait-Job | Remove-Job\nPS> @(Get-Job).Count\n0\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const job of chosenJobs(cmdlet, values) ?? []) {
        if (!job.isFinished() && !values.Force) {
          cmdlet.error({
            id: "JobObjectNotFinishedCannotBeRemoved",
            message: withArgumentName(
              `The command cannot remove the job with the job ID ${job.parts.id} because the job is not finished. To remove the job, first stop the job, or use the Force parameter.`,
              "Job",
            ),
            category: "InvalidOperation",
            target: job,
            exception: "System.ArgumentException",
          });
        } else if (cmdlet.shouldProcess(`Job ID: ${job.parts.id}, Command: ${job.parts.command}`, "Remove")) {
          job.stop();
          removeJob(cmdlet, job);
        }
      }
    },
  }),
});
