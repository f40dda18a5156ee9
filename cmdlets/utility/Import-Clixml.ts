import { defineCmdlet } from "../../src/command/prelude.ts";
import { ClixmlReader } from "../../src/objects/clixml/ClixmlReader.ts";
import { readTextFile } from "../../src/providers/content/textFiles.ts";
import { throwingXml } from "./_shared/throwingXml.ts";

export default defineCmdlet({
  name: "Import-Clixml",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Makes the objects again that Export-Clixml wrote.",
  description:
    "Objects that are more than simple values come back as their properties, under a type name that begins with Deserialized.",
  parameters: { Path: "string[]", LiteralPath: "string[]", IncludeTotalCount: "switch", Skip: "ulong", First: "ulong" },
  examples: [
    {
      title: "There and back",
      transcript: "PS> 5 | Export-Clixml C:\\Windows\\Temp\\n.xml; (Import-Clixml C:\\Windows\\Temp\\n.xml) + 1\n6\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        for (const path of values.LiteralPath ?? values.Path ?? []) {
          const text = readTextFile(cmdlet, path, values.LiteralPath !== undefined, "data");
          const found = throwingXml(() => ClixmlReader.deserialize(text));
          const skip = Number(values.Skip ?? 0n);
          const first = values.First === undefined ? found.length : Number(values.First);
          if (values.IncludeTotalCount) cmdlet.write("Unknown total count");
          for (const value of found.slice(skip, skip + first)) cmdlet.write(value);
        }
      },
    };
  },
});
