import { defineCmdlet } from "../../src/command/prelude.ts";
import { ClixmlWriter } from "../../src/objects/clixml/ClixmlWriter.ts";
import { TextFileWriter } from "../../src/providers/content/textFiles.ts";
import { encodingParameter } from "./_shared/encodingParameter.ts";

export default defineCmdlet({
  name: "Export-Clixml",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Writes objects into a file from which Import-Clixml makes them again.",
  description: "What lies deeper than -Depth (2) is kept as its text only.",
  parameters: {
    InputObject: "psobject",
    Path: "string",
    LiteralPath: "string",
    Depth: "int",
    Force: "switch",
    NoClobber: "switch",
    Encoding: encodingParameter,
  },
  examples: [
    {
      title: "There and back",
      transcript:
        "PS> @{ a = 1 } | Export-Clixml C:\\Windows\\Temp\\h.xml; (Import-Clixml C:\\Windows\\Temp\\h.xml).a\n1\n",
    },
  ],
  steps(cmdlet, values) {
    const inputs: unknown[] = [];
    let file: TextFileWriter | undefined;
    return {
      begin() {
        const path = values.LiteralPath ?? values.Path ?? "";
        if (!cmdlet.shouldProcess(path)) return;
        file = new TextFileWriter(cmdlet, path, {
          literal: values.LiteralPath !== undefined,
          append: false,
          noClobber: values.NoClobber,
          force: values.Force,
          encoding: cmdlet.raw("Encoding"),
          use: "clixml",
        });
      },
      process() {
        inputs.push(cmdlet.raw("InputObject") ?? null);
      },
      end() {
        file?.write(ClixmlWriter.serialize(inputs, values.Depth ?? 2));
      },
    };
  },
});
