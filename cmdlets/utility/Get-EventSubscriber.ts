import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Get-EventSubscriber",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Lists event subscriptions; there are none.",
  parameters: {},
  examples: [{ title: "None", transcript: "PS> @(Get-EventSubscriber).Count\n0\n" }],
  steps() {
    return {};
  },
});
