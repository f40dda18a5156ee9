import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { providersOf, reporting } from "../../src/providers/itemCommand.ts";

export default defineItemCmdlet(
  {
    name: "Push-Location",
    module: "Microsoft.PowerShell.Management",
    aliases: ["pushd"],
    synopsis: "Puts the current location on a stack and goes to another.",
    parameters: { Path: "string", LiteralPath: "string", PassThru: "switch", StackName: "string" },
    examples: [
      {
        title: "There and back",
        transcript: "PS> Set-Location C:\\\nPS> Push-Location Env:\nPS> Pop-Location\nPS> $PWD.Path\nC:\\\n",
      },
    ],
    steps: (cmdlet, values) => ({
      process() {
        const { locations } = providersOf(cmdlet);
        reporting(cmdlet, () => {
          const path = values.LiteralPath ?? values.Path;
          const before = locations.current;
          locations.push(values.StackName, before);
          const after =
            path === undefined || path === "" ? before : locations.set(path, values.LiteralPath !== undefined);
          if (values.PassThru) cmdlet.write(after);
        });
      },
    }),
  },
  { takesCredential: false },
);
