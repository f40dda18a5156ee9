import { defineCmdlet } from "../../src/command/prelude.ts";
import { ClixmlReader } from "../../src/objects/clixml/ClixmlReader.ts";
import { throwingXml } from "./_shared/throwingXml.ts";

export default defineCmdlet({
  name: "ConvertFrom-CliXml",
  module: "Microsoft.PowerShell.Utility",
  className: "Microsoft.PowerShell.Commands.ConvertFromClixmlCommand",
  editions: ["Core"],
  synopsis: "Makes objects of the text that ConvertTo-CliXml wrote.",
  parameters: { InputObject: "string" },
  examples: [{ title: "There and back", transcript: "PS> (5 | ConvertTo-CliXml | ConvertFrom-CliXml) + 1\n6\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        const text = values.InputObject ?? "";
        for (const value of throwingXml(() => ClixmlReader.deserialize(text))) cmdlet.write(value);
      },
    };
  },
});
