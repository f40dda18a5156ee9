import type { CmdletContext } from "../../src/command/prelude.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { providersOf, reporting } from "../../src/providers/itemCommand.ts";
import { providerRules } from "../../src/providers/providerRules.ts";

export default defineItemCmdlet(
  {
    name: "Set-Location",
    module: "Microsoft.PowerShell.Management",
    aliases: ["cd", "chdir", "sl"],
    synopsis: "Changes the current location.",
    description: "Relative paths start from the location that is set; each drive remembers its own.",
    parameters: { Path: "string", LiteralPath: "string", PassThru: "switch", StackName: "string" },
    examples: [
      {
        title: "To a folder",
        transcript:
          "PS> $null = New-Item C:\\lab -ItemType Directory -Force\nPS> Set-Location C:\\lab\nPS> $PWD.Path\nC:\\lab\n",
      },
    ],
    steps: (cmdlet, values) => ({
      process() {
        const { locations } = providersOf(cmdlet);
        reporting(cmdlet, () => {
          if (cmdlet.parameterSet === "Stack") {
            const stack = locations.setDefaultStack(values.StackName ?? "");
            if (values.PassThru) cmdlet.write(stack);
            return;
          }
          const path = values.LiteralPath ?? (values.Path || noPath(cmdlet));
          const location = locations.set(path, values.LiteralPath !== undefined);
          if (values.PassThru) cmdlet.write(location);
        });
      },
    }),
  },
  { takesCredential: false },
);

/** Where a call without a path goes: home in the file system, whatever the location is. */
function noPath(cmdlet: CmdletContext): string {
  return providerRules().goesHome ? providersOf(cmdlet).fileSystem.info.home || "~" : ".";
}
