import { defineCmdlet } from "../../src/command/prelude.ts";
import { removeFault } from "../../src/world/faults/Fault.ts";
import { worldKey } from "../../src/world/worldKey.ts";
import { withFaultErrors } from "./_shared/withFaultErrors.ts";

export default defineCmdlet({
  name: "Remove-Fault",
  module: "Cmdlab",
  synopsis: "Makes what failed work again; a service that it stopped has to be started.",
  parameters: {
    Id: { type: "string[]", position: 0, mandatory: true, pipeline: "property" },
  },
  examples: [
    {
      title: "All of them",
      transcript: "PS> $null = Add-Fault Throttling; Get-Fault | Remove-Fault; @(Get-Fault).Count\n0\n",
    },
  ],
  source: "inferred",
  steps: (cmdlet, values) => ({
    process: withFaultErrors(cmdlet, () => {
      for (const id of values.Id ?? []) removeFault(cmdlet.service(worldKey), id);
    }),
  }),
});
