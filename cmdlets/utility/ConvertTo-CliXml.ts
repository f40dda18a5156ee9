import { defineCmdlet } from "../../src/command/prelude.ts";
import { ClixmlWriter } from "../../src/objects/clixml/ClixmlWriter.ts";

export default defineCmdlet({
  name: "ConvertTo-CliXml",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Core"],
  className: "Microsoft.PowerShell.Commands.ConvertToClixmlCommand",
  synopsis: "Writes objects as the text that Export-Clixml puts into a file.",
  parameters: { InputObject: "psobject", Depth: "int" },
  examples: [{ title: "There and back", transcript: "PS> (5 | ConvertTo-CliXml | ConvertFrom-CliXml) + 1\n6\n" }],
  steps(cmdlet, values) {
    const inputs: unknown[] = [];
    return {
      process() {
        inputs.push(cmdlet.raw("InputObject") ?? null);
      },
      end() {
        cmdlet.write(ClixmlWriter.serialize(inputs, values.Depth ?? 2));
      },
    };
  },
});
