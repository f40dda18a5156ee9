import { defineCmdlet } from "../../src/command/prelude.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { helpContentParameters, reportNoHelpContent } from "./_shared/help/helpContent.ts";

export default defineCmdlet({
  name: "Save-Help",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Saves newer help files from the network in a folder.",
  description: "The virtual network has no server with help, so that it tells what a computer without network tells.",
  parameters: { ...helpContentParameters, DestinationPath: "string[]", Module: "psmoduleinfo[]" },
  examples: [
    {
      title: "Nobody answers",
      transcript:
        "PS> Save-Help C:\\ -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId\nUnableToConnect,Microsoft.PowerShell.Commands.SaveHelpCommand\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const modules = values.Module?.map((module) => toText(getMember(module, "Name")));
      reportNoHelpContent(cmdlet, { verb: "save", modules, cultures: values.UICulture, source: undefined });
    },
  }),
});
