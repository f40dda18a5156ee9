import { defineCmdlet } from "../../src/command/prelude.ts";
import { changeFeatures } from "./_shared/experimentalFeatures.ts";

export default defineCmdlet({
  name: "Enable-ExperimentalFeature",
  module: "Microsoft.PowerShell.Core",
  editions: ["Core"],
  synopsis: "Turns experimental features on, from the next start of PowerShell on.",
  parameters: { Name: "string[]", Scope: "System.Management.Automation.Configuration.ConfigScope" },
  examples: [
    {
      title: "It takes effect later",
      transcript: `PS> Enable-ExperimentalFeature PSProfileDSCResource; (Get-ExperimentalFeature PSProfileDSCResource).Enabled
WARNING: Enabling and disabling experimental features do not take effect until next start of PowerShell.
False
`,
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      changeFeatures(cmdlet, values.Name ?? [], values.Scope, (enabled, name) => enabled.add(name));
    },
  }),
});
