import type { ProviderPath } from "../../src/command/Provider.ts";
import type { CmdletContext } from "../../src/command/prelude.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { ListObject } from "../../src/objects/values/collections/ListObject.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import {
  forEachItem,
  type ItemSelection,
  isSelected,
  providerContext,
  providersOf,
  reporting,
} from "../../src/providers/itemCommand.ts";
import { managementError } from "../../src/providers/providerErrors.ts";
import { onlyOnFiles } from "../../src/providers/providerParameters.ts";
import { copyBetweenComputers } from "./_Copy-Item/copyBetweenComputers.ts";
import { refusesFolder } from "./_shared/refusesFolder.ts";

export default defineItemCmdlet({
  name: "Copy-Item",
  module: "Microsoft.PowerShell.Management",
  aliases: ["copy", "cp", "cpi"],
  synopsis: "Copies items to another place.",
  description: "Copies within one provider; a folder comes without its content unless -Recurse is given.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Destination: "string",
    Container: { type: "switch" },
    Force: "switch",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
    Recurse: "switch",
    PassThru: "switch",
    FromSession: "System.Management.Automation.Runspaces.PSSession",
    ToSession: "System.Management.Automation.Runspaces.PSSession",
  },
  unavailableParameters: onlyOnFiles("FromSession", "ToSession"),
  examples: [
    {
      title: "A second copy",
      transcript: "PS> Set-Content C:\\a.txt one\nPS> Copy-Item C:\\a.txt C:\\b.txt\nPS> Get-Content C:\\b.txt\none\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      if (values.FromSession !== undefined || values.ToSession !== undefined) {
        copyBetweenComputers(cmdlet, values);
        return;
      }
      if (!hasDestination(cmdlet, values)) return;
      const container = cmdlet.isBound("Container") ? values.Container : true;
      // Whether the destination is a container is settled once for all the items of one written path.
      let settled: readonly ProviderPath[] | null = null;
      let intoContainer = false;
      forEachItem(cmdlet, values, (found, together) => {
        if (!isSelected(values, found)) return;
        const target = destination(cmdlet, found, values.Destination);
        const { provider, path } = found;
        if (settled !== together) intoContainer = provider.isContainer(target.path);
        settled = together;
        if (!intoContainer && provider.isContainer(path) && provider.exists(target.path)) {
          const text = "Container cannot be copied onto existing leaf item.";
          throw managementError(
            "CopyContainerItemToLeafError",
            "InvalidArgument",
            text,
            "PSArgumentException",
            found.display,
          );
        }
        if (refusesFolder(cmdlet, found, values.Destination, target, "CopyFileInfoItem")) return;
        provider.copyItem(
          path,
          target.path,
          { recurse: values.Recurse, container },
          providerContext(cmdlet, found, values),
        );
      });
    },
  }),
});

/** Whether the drive of the destination is there, which is asked for each path before that is looked for. */
function hasDestination(
  cmdlet: CmdletContext,
  values: ItemSelection & { readonly Destination?: string | undefined },
): boolean {
  const service = providersOf(cmdlet);
  const { Destination: text } = values;
  if (text === undefined || service.isPattern(text)) return true;
  const paths = values.LiteralPath ?? values.Path ?? [];
  return !paths.map(() => reporting(cmdlet, () => service.unresolved(text))).includes(false);
}

function destination(cmdlet: CmdletContext, found: ProviderPath, text: string | undefined): ProviderPath {
  const service = providersOf(cmdlet);
  const written = text ?? ".";
  const target = service.isPattern(written)
    ? (service.resolve(written)[0] ?? service.unresolved(written))
    : service.unresolved(written);
  if (target.provider === found.provider) return target;
  const paths = new ListObject(typeByName("System.Collections.ObjectModel.Collection[System.String]"), [found.path]);
  const message = "Source and destination path did not resolve to the same provider.";
  throw managementError(
    "CopyItemSourceAndDestinationNotSameProvider",
    "InvalidArgument",
    message,
    "PSArgumentException",
    paths,
  );
}
