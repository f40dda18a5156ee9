import { defineCmdlet } from "../../src/command/prelude.ts";
import { selectServices, serviceError } from "./_shared/services.ts";

export default defineCmdlet({
  name: "Suspend-Service",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Pauses services.",
  description: "The services of an Exchange server cannot be paused, which is what this says.",
  parameters: {
    Name: "string[]",
    DisplayName: "string[]",
    InputObject: "System.ServiceProcess.ServiceController[]",
    Include: "string[]",
    Exclude: "string[]",
    PassThru: "switch",
  },
  examples: [
    {
      title: "A service that cannot be paused",
      transcript:
        "PS> try { Suspend-Service MSExchangeHM -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }\nCouldNotSuspendServiceNotSupported,Microsoft.PowerShell.Commands.SuspendServiceCommand\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const service of selectServices(cmdlet, values)) {
        if (!cmdlet.shouldProcess(service.title)) continue;
        const text = `Service '${service.title}' cannot be suspended because the service does not support being suspended or resumed.`;
        cmdlet.error(serviceError("CouldNotSuspendServiceNotSupported", "CloseError", text, service));
      }
    },
  }),
});
