import { defineCmdlet } from "../../src/command/prelude.ts";
import { refuseSuspension, serviceParameters } from "./_shared/services.ts";

export default defineCmdlet({
  name: "Suspend-Service",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Pauses services.",
  description: "The services of an Exchange server cannot be paused, which is what this says.",
  parameters: serviceParameters,
  examples: [
    {
      title: "A service that cannot be paused",
      transcript:
        "PS> try { Suspend-Service MSExchangeHM -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }\nCouldNotSuspendServiceNotSupported,Microsoft.PowerShell.Commands.SuspendServiceCommand\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process: () => refuseSuspension(cmdlet, values, "CouldNotSuspendServiceNotSupported", "suspended"),
  }),
});
