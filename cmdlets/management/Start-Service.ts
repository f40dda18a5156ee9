import { defineCmdlet } from "../../src/command/prelude.ts";
import { selectServices, serviceParameters, start } from "./_shared/services.ts";

export default defineCmdlet({
  name: "Start-Service",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["sasv"],
  synopsis: "Starts services.",
  description: "Starts what the service needs as well; a start that takes its time is told by warnings.",
  parameters: serviceParameters,
  examples: [
    {
      title: "A service that runs already",
      transcript: "PS> (Start-Service MSExchangeHM -PassThru).Status\nRunning\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const service of selectServices(cmdlet, values)) {
        if (!cmdlet.shouldProcess(service.title)) continue;
        if (start(cmdlet, service) && values.PassThru) cmdlet.write(service);
      }
    },
  }),
});
