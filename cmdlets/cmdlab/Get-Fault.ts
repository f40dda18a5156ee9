import { defineCmdlet } from "../../src/command/prelude.ts";
import { listFaults } from "../../src/world/faults/Fault.ts";
import { worldKey } from "../../src/world/worldKey.ts";
import { faultObject } from "./_shared/faultObject.ts";

export default defineCmdlet({
  name: "Get-Fault",
  module: "Cmdlab",
  synopsis: "Shows the faults of the organisation.",
  parameters: {},
  examples: [{ title: "There are none", transcript: "PS> @(Get-Fault).Count\n0\n" }],
  source: "inferred",
  steps: (cmdlet) => ({
    process() {
      for (const fault of listFaults(cmdlet.service(worldKey))) cmdlet.write(faultObject(fault));
    },
  }),
});
