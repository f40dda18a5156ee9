import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Get-PSSession",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Lists sessions on other computers; there are none.",
  parameters: {},
  examples: [{ title: "None", transcript: "PS> @(Get-PSSession).Count\n0\n" }],
  steps() {
    return {};
  },
});
