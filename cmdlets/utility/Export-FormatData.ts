import { defineCmdlet } from "../../src/command/prelude.ts";
import { ExtendedTypeDefinition } from "../../src/format/views/formatDataObjects.ts";
import { formatXml } from "../../src/format/views/formatXml.ts";
import type { View } from "../../src/format/views/View.ts";
import { Encoding } from "../../src/objects/values/io/Encoding.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { TextFileWriter } from "../../src/providers/content/textFiles.ts";
import { unlocked } from "../../src/providers/content/unlocked.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";

export default defineCmdlet({
  name: "Export-FormatData",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Writes views that Get-FormatData gave into a file, which Update-FormatData can read.",
  description: "Windows PowerShell writes one line. Views that are made of code of the emulator have no XML.",
  parameters: {
    InputObject: "object[]",
    Path: "string",
    LiteralPath: "string",
    Force: "switch",
    NoClobber: "switch",
    IncludeScriptBlock: "switch",
  },
  examples: [
    {
      title: "The view of versions",
      transcript: `PS> Get-FormatData System.Guid | Export-FormatData -Path C:\\Windows\\Temp\\guid.ps1xml
PS> ([xml](Get-Content C:\\Windows\\Temp\\guid.ps1xml)).Configuration.ViewDefinitions.View.Name
System.Guid
`,
    },
  ],
  steps(cmdlet, values) {
    const views: View[] = [];
    return {
      process() {
        for (const one of values.InputObject ?? []) {
          const definition = unwrap(one);
          if (definition instanceof ExtendedTypeDefinition) views.push(...definition.views);
        }
      },
      end() {
        const providers = cmdlet.service(providerServiceKey);
        const path = values.LiteralPath ?? values.Path ?? "";
        const literal = values.LiteralPath !== undefined;
        const newLine = cmdlet.edition === "Core" ? providers.newLine : null;
        const text = formatXml(views, { scripts: values.IncludeScriptBlock, newLine });
        unlocked(providers, providers.filePath(path, literal), values.Force, () =>
          new TextFileWriter(cmdlet, path, {
            literal,
            append: false,
            noClobber: values.NoClobber,
            force: values.Force,
            encoding: new Encoding("utf-8", false),
            use: "export",
          }).write(text),
        );
      },
    };
  },
});
