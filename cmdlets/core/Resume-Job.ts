import { defineCmdlet } from "../../src/command/prelude.ts";
import { chosenJobs, jobChoiceParameters } from "./_shared/jobs/findJobs.ts";

export default defineCmdlet({
  name: "Resume-Job",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  aliases: ["rujb"],
  synopsis: "Goes on with workflow jobs that were interrupted.",
  description:
    "Only workflow jobs can be suspended; for other jobs, which are all that there are here, it is an error.",
  parameters: { ...jobChoiceParameters, Wait: "switch" },
  examples: [
    {
      title: "A job that is no workflow",
      transcript:
        "PS> $job = Start-Job { 1 }; Resume-Job $job -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId\nJobResumeNotSupported,Microsoft.PowerShell.Commands.ResumeJobCommand\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const job of chosenJobs(cmdlet, values) ?? [])
        cmdlet.error({
          id: "JobResumeNotSupported",
          message: `Cannot resume the job that has an ID of ${job.parts.id}. Resuming jobs is not supported for some job types. For more information about support for resuming jobs, see the Help topic for the job type.`,
          category: "InvalidOperation",
          target: job,
          exception: "System.ArgumentException",
        });
    },
  }),
});
