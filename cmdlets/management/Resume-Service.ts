import { defineCmdlet } from "../../src/command/prelude.ts";
import { refuseSuspension, serviceParameters } from "./_shared/services.ts";

export default defineCmdlet({
  name: "Resume-Service",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Resumes services.",
  description: "The services of an Exchange server cannot be paused, which is what this says.",
  parameters: serviceParameters,
  examples: [
    {
      title: "A service that cannot be paused",
      transcript:
        "PS> try { Resume-Service MSExchangeHM -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }\nCouldNotResumeServiceNotSupported,Microsoft.PowerShell.Commands.ResumeServiceCommand\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process: () => refuseSuspension(cmdlet, values, "CouldNotResumeServiceNotSupported", "resumed"),
  }),
});
