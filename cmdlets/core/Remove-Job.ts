import { defineCmdlet } from "../../src/command/prelude.ts";
import { withArgumentName } from "../../src/objects/values/clrText.ts";
import type { JobObject } from "../../src/objects/values/shell/JobObject.ts";
import { chosenJobs, type JobChoice, jobChoiceParameters } from "./_shared/jobs/findJobs.ts";
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
        const unfinished = job.isFinished() || values.Force ? null : unfinishedText(job, values);
        if (unfinished !== null) {
          cmdlet.error({
            id: "JobObjectNotFinishedCannotBeRemoved",
            message: unfinished,
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

/** Why a job that runs stays, in the words of the way that it was chosen; those chosen by state go (observed), by filter or command too (inferred). */
function unfinishedText(job: JobObject, choice: JobChoice): string | null {
  const { id, instanceId } = job.parts;
  const ways: readonly [unknown, string, string][] = [
    [choice.Job, "Job", ""],
    [choice.Id, "SessionId", ""],
    [choice.Name, "Name", ` and the name ${job.name}`],
    [choice.InstanceId, "InstanceId", ` and the instance identifier ${instanceId}`],
  ];
  const way = ways.find(([chosen]) => chosen !== undefined);
  if (!way) return null;
  const [, argument, detail] = way;
  const comma = argument === "InstanceId" ? "" : ",";
  return withArgumentName(
    `The command cannot remove the job with the job ID ${id}${detail} because the job is not finished. To remove the job, first stop the job${comma} or use the Force parameter.`,
    argument,
  );
}
