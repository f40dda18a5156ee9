import { defineCmdlet } from "../../src/command/prelude.ts";
import { helpContentParameters, reportNoHelpContent } from "./_shared/help/helpContent.ts";

export default defineCmdlet({
  name: "Update-Help",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Gets newer help files, from the network or a folder.",
  description: "The virtual network has no server with help, so that it tells what a computer without network tells.",
  parameters: { ...helpContentParameters, Module: "string[]", SourcePath: "string[]", Recurse: "switch" },
  examples: [
    {
      title: "Nobody answers",
      transcript:
        "PS> Update-Help -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId\nUnableToConnect,Microsoft.PowerShell.Commands.UpdateHelpCommand\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const source = values.SourcePath?.[0] ?? values.LiteralPath?.[0];
      reportNoHelpContent(cmdlet, { verb: "update", modules: values.Module, cultures: values.UICulture, source });
    },
  }),
});
