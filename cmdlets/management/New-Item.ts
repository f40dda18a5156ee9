import { toText } from "../../src/objects/ops/toText.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { linkTypeOf, noLinkTarget } from "../../src/providers/fileSystem/newLink.ts";
import { providerContext, providersOf, reporting } from "../../src/providers/itemCommand.ts";
import { providerParameters } from "../../src/providers/providerParameters.ts";
import { connectionParameters } from "../../src/providers/WSManProvider.ts";
import { scopedItemParameters } from "./_shared/scopedItemParameters.ts";

export default defineItemCmdlet({
  name: "New-Item",
  module: "Microsoft.PowerShell.Management",
  aliases: ["ni"],
  synopsis: "Makes a new item.",
  description:
    "Makes files and folders, registry keys, variables, aliases and functions; -Value gives a file its content. With -Name, patterns in -Path mean every place that fits.",
  parameters: { Path: "string[]", Name: "string", ItemType: "string", Value: "object", Force: "switch" },
  dynamicParameters: providerParameters({ ...scopedItemParameters, WSMan: connectionParameters }),
  examples: [
    { title: "A file with content", transcript: "PS> $f = New-Item C:\\hello.txt -Value 'hi'\nPS> $f.Length\n2\n" },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const service = providersOf(cmdlet);
      const { Path: paths, Name: name } = values;
      for (const text of paths === undefined || paths.length === 0 ? ["."] : paths) {
        if (linkTypeOf(values.ItemType) && toText(values.Value ?? "") === "") throw noLinkTarget(text);
        reporting(cmdlet, () => {
          const isNamed = name !== undefined && name !== "";
          const isPattern = isNamed && service.isPattern(text);
          for (const base of isPattern ? service.resolve(text) : [service.unresolved(text)]) {
            const path = isNamed ? base.provider.join(base.path, name) : base.path;
            base.provider.newItem(path, values.ItemType, values.Value, providerContext(cmdlet, base, values));
          }
        });
      }
    },
  }),
});
