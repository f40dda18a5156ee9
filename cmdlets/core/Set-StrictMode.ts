import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Set-StrictMode",
  module: "Microsoft.PowerShell.Core",
  synopsis:
    "Makes reading variables, properties and elements that do not exist an error in this scope, or allows it again.",
  parameters: { Version: "version", Off: "switch" },
  examples: [
    {
      title: "Strict, and not",
      transcript: "PS> Set-StrictMode -Version Latest; Set-StrictMode -Off; $null -eq $none\nTrue\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      end() {
        cmdlet.state.setStrictVersion(values.Off ? 0 : majorOf(values.Version));
      },
    };
  },
});

function majorOf(version: unknown): number {
  return version instanceof Object && "major" in version && typeof version.major === "number" ? version.major : 3;
}
