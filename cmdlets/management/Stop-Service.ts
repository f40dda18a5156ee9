import { defineCmdlet } from "../../src/command/prelude.ts";
import { selectServices, serviceParameters, stop } from "./_shared/services.ts";

export default defineCmdlet({
  name: "Stop-Service",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["spsv"],
  synopsis: "Stops services.",
  description: "A service that others need is stopped only with -Force, which stops those first.",
  parameters: {
    ...serviceParameters,
    Force: "switch",
    NoWait: "switch",
  },
  examples: [
    {
      title: "What would be done",
      transcript:
        'PS> Stop-Service MSExchangeHM -WhatIf\nWhat if: Performing the operation "Stop-Service" on target "Microsoft Exchange Health Manager (MSExchangeHM)".\n',
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const service of selectServices(cmdlet, values)) {
        if (!cmdlet.shouldProcess(service.title)) continue;
        if (stop(cmdlet, service, values.Force, values.NoWait) && values.PassThru) cmdlet.write(service);
      }
    },
  }),
});
