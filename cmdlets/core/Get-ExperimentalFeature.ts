import { defineCmdlet } from "../../src/command/prelude.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { experimentalFeatures } from "./_shared/experimentalFeatures.ts";

export default defineCmdlet({
  name: "Get-ExperimentalFeature",
  module: "Microsoft.PowerShell.Core",
  editions: ["Core"],
  synopsis: "Shows the experimental features of PowerShell, and whether they are on.",
  parameters: { Name: "string[]" },
  examples: [
    {
      title: "One",
      transcript:
        "PS> (Get-ExperimentalFeature PSLoad*).Description\nExpose an API to allow assembly loading from native code\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const { name, description, enabled } of experimentalFeatures(cmdlet, values.Name ?? ["*"]))
        cmdlet.write(
          new PropertyBag("System.Management.Automation.ExperimentalFeature", {
            Name: name,
            Description: description,
            Source: "PSEngine",
            Enabled: enabled,
          }),
        );
    },
  }),
});
