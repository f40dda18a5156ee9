import { defineCmdlet } from "../../src/command/prelude.ts";
import { jobChoiceParameters } from "./_shared/jobs/findJobs.ts";
import { refuseWorkflow } from "./_shared/jobs/refuseWorkflow.ts";

export default defineCmdlet({
  name: "Suspend-Job",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  aliases: ["sujb"],
  synopsis: "Interrupts workflow jobs.",
  description:
    "Only workflow jobs can be suspended; for other jobs, which are all that there are here, it is an error.",
  parameters: { ...jobChoiceParameters, Wait: "switch", Force: "switch" },
  examples: [
    {
      title: "A job that is no workflow",
      transcript:
        "PS> $job = Start-Job { 1 }; Suspend-Job $job -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId\nJobSuspendNotSupported,Microsoft.PowerShell.Commands.SuspendJobCommand\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      refuseWorkflow(cmdlet, values, "suspend");
    },
  }),
});
