import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Enable-ExperimentalFeature",
  module: "Microsoft.PowerShell.Core",
  editions: ["Core"],
  synopsis: "Known, but not modelled: it has no meaning in the emulated session.",
  parameters: {},
  examples: [{ title: "It is known", transcript: "PS> 'known'\nknown\n" }],
  steps() {
    throw notModelled("Enable-ExperimentalFeature");
  },
});
