import { defineCmdlet } from "../../src/command/prelude.ts";
import { restart, selectServices, serviceParameters } from "./_shared/services.ts";

export default defineCmdlet({
  name: "Restart-Service",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Stops services and starts them again.",
  description: "A service that does not run is only started. -Force stops and starts those that depend on it as well.",
  parameters: {
    ...serviceParameters,
    Force: "switch",
  },
  examples: [
    {
      title: "One service",
      transcript: "PS> (Restart-Service MSExchangeHM -PassThru -WarningAction SilentlyContinue).Status\nRunning\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const service of selectServices(cmdlet, values)) {
        if (!cmdlet.shouldProcess(service.title)) continue;
        if (restart(cmdlet, service, values.Force) && values.PassThru) cmdlet.write(service);
      }
    },
  }),
});
