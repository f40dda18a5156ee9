import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { providersOf, reporting } from "../../src/providers/itemCommand.ts";

export default defineItemCmdlet(
  {
    name: "Pop-Location",
    module: "Microsoft.PowerShell.Management",
    aliases: ["popd"],
    synopsis: "Goes back to the location that was put on a stack last.",
    parameters: { PassThru: "switch", StackName: "string" },
    examples: [
      {
        title: "An empty stack changes nothing",
        transcript: "PS> Set-Location C:\\\nPS> Pop-Location\nPS> $PWD.Path\nC:\\\n",
      },
    ],
    steps: (cmdlet, values) => ({
      process() {
        const { locations } = providersOf(cmdlet);
        if (!locations.hasStack(values.StackName)) return cmdlet.error(locations.noStack(values.StackName ?? ""));
        reporting(cmdlet, () => {
          const location = locations.pop(values.StackName);
          if (location && values.PassThru) cmdlet.write(location);
        });
      },
    }),
  },
  { takesCredential: false },
);
