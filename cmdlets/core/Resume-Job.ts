import { defineCmdlet } from "../../src/command/prelude.ts";
import { jobChoiceParameters } from "./_shared/jobs/findJobs.ts";
import { refuseWorkflow } from "./_shared/jobs/refuseWorkflow.ts";

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
      refuseWorkflow(cmdlet, values, "resume");
    },
  }),
});
