import { defineCmdlet } from "../../src/command/prelude.ts";
import { chosenJobs, jobChoiceParameters } from "./_shared/jobs/findJobs.ts";

export default defineCmdlet({
  name: "Stop-Job",
  module: "Microsoft.PowerShell.Core",
  aliases: ["spjb"],
  synopsis: "Ends background jobs that still run.",
  parameters: { ...jobChoiceParameters, PassThru: "switch" },
  examples: [
    {
      title: "A job that would go on",
      transcript: `PS> $job = Start-Job { 'began'; Start-Sleep -Seconds 3600; 'ended' }
PS> Start-Sleep -Seconds 2; Stop-Job $job; $job.State
Stopped
PS> Receive-Job $job
began
`,
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const job of chosenJobs(cmdlet, values) ?? []) {
        if (cmdlet.shouldProcess(`Job ID: ${job.parts.id}, Command: ${job.parts.command}`, "Stop")) job.stop();
        if (values.PassThru) cmdlet.write(job);
      }
    },
  }),
});
