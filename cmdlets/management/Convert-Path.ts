import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { forEachItem } from "../../src/providers/itemCommand.ts";
import { asWritten } from "../../src/providers/resolvePath.ts";

export default defineItemCmdlet(
  {
    name: "Convert-Path",
    module: "Microsoft.PowerShell.Management",
    aliases: ["cvpa"],
    synopsis: "Gives paths as their provider has them.",
    description: "A path on a drive of the session becomes the full path behind it; what is not there is an error.",
    parameters: { Path: "string[]", LiteralPath: "string[]", Force: "switch" },
    examples: [
      { title: "A registry drive", transcript: "PS> Convert-Path HKLM:\\SOFTWARE\nHKEY_LOCAL_MACHINE\\SOFTWARE\n" },
    ],
    steps: (cmdlet, values) => ({
      process() {
        forEachItem(cmdlet, values, (found) => cmdlet.write(asWritten(found).path));
      },
    }),
  },
  { takesCredential: false },
);
