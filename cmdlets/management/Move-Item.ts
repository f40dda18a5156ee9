import type { CmdletContext } from "../../src/command/prelude.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { ListObject } from "../../src/objects/values/collections/ListObject.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { forEachItem, providerContext, providersOf } from "../../src/providers/itemCommand.ts";
import { clrError, invalidOperation, navigationNotSupported } from "../../src/providers/providerErrors.ts";
import { refusesFolder } from "./_shared/refusesFolder.ts";

export default defineItemCmdlet({
  name: "Move-Item",
  module: "Microsoft.PowerShell.Management",
  aliases: ["mi", "move", "mv"],
  synopsis: "Moves items to another place.",
  description: "Moves files, folders and registry keys within one provider; an existing folder takes the item in.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Destination: "string",
    Force: "switch",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
    PassThru: "switch",
  },
  examples: [
    {
      title: "A new name",
      transcript:
        "PS> Set-Content C:\\old.txt x\nPS> Move-Item C:\\old.txt C:\\new.txt\nPS> Test-Path C:\\new.txt\nTrue\n",
    },
  ],
  steps: (cmdlet, values) => ({
    begin() {
      // A path of the command line is asked for parameters of its provider's own.
      const [first] = values.Path ?? values.LiteralPath ?? [];
      if (first !== undefined) checkNavigation(cmdlet, first);
    },
    process() {
      const service = providersOf(cmdlet);
      const isThere = (path: string): boolean => {
        const { provider, path: place } = service.unresolved(path, true);
        if (provider.exists(place)) return true;
        cmdlet.error(invalidOperation(`Cannot move item because the item at '${path}' does not exist.`));
        return false;
      };
      forEachItem(cmdlet, { ...values, LiteralPath: values.LiteralPath?.filter(isThere) }, (found) => {
        const { provider, path, display } = found;
        const target = service.unresolved(values.Destination ?? ".");
        if (target.provider !== provider) {
          const text =
            "Cannot move the item because the source and destination paths did not resolve to the same provider.";
          const paths = new ListObject(typeByName("System.Collections.ObjectModel.Collection[System.String]"), [path]);
          const exception = "System.Management.Automation.PSArgumentException";
          throw clrError(exception, "InvalidArgument", exception, text, paths);
        }
        if (!provider.supports("navigation")) throw navigationNotSupported();
        if (provider.isContainer(path) && service.locations.isIn(provider, path)) {
          throw invalidOperation(`Cannot move the item because the item at '${display}' is in use.`);
        }
        if (refusesFolder(cmdlet, found, values.Destination, target, "MoveFileInfoItem")) return;
        provider.moveItem(path, target.path, providerContext(cmdlet, found, values));
      });
    },
  }),
});

/** Nothing is said of a drive that is not there: the command itself does that. */
function checkNavigation(cmdlet: CmdletContext, path: string): void {
  let supported = true;
  try {
    supported = providersOf(cmdlet).unresolved(path).provider.supports("navigation");
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
  }
  if (!supported) throw navigationNotSupported();
}
