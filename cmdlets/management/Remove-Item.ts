import type { ProviderPath } from "../../src/command/Provider.ts";
import type { CmdletContext } from "../../src/command/prelude.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { removeStreams } from "../../src/providers/fileSystem/alternateStreams.ts";
import {
  forEachItem,
  type ItemSelection,
  isSelected,
  providerContext,
  providersOf,
  reporting,
  writtenPaths,
} from "../../src/providers/itemCommand.ts";
import { invalidOperation } from "../../src/providers/providerErrors.ts";
import { onlyOnFiles, providerParameters } from "../../src/providers/providerParameters.ts";
import { matchingBelow } from "./_shared/listItems.ts";

interface Removal extends ItemSelection {
  readonly Recurse: boolean;
  readonly Stream?: readonly string[] | undefined;
}

export default defineItemCmdlet({
  name: "Remove-Item",
  module: "Microsoft.PowerShell.Management",
  aliases: ["del", "erase", "rd", "ri", "rm", "rmdir"],
  synopsis: "Deletes items.",
  description: "Deletes files, folders, variables, keys and the like; a container with items in it needs -Recurse.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
    Recurse: "switch",
    Force: "switch",
    Stream: { type: "string[]", sets: { __AllParameterSets: {} } },
  },
  unavailableParameters: onlyOnFiles("Stream"),
  dynamicParameters: providerParameters({ Certificate: { DeleteKey: "switch" } }),
  examples: [
    {
      title: "One environment variable",
      transcript: "PS> $env:OLD = 'x'\nPS> Remove-Item Env:OLD\nPS> Test-Path Env:OLD\nFalse\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      if (values.Recurse && (values.Include !== undefined || values.Exclude !== undefined))
        removeMatching(cmdlet, values);
      else
        forEachItem(
          cmdlet,
          { ...values, mustBeThere: true },
          (found) => isSelected(values, found) && remove(cmdlet, found, values),
        );
    },
  }),
});

/** -Recurse with -Include or -Exclude: every item below the paths whose name is wanted. */
function removeMatching(cmdlet: CmdletContext, values: Removal): void {
  const { texts, literal } = writtenPaths(values);
  const selection = { include: values.Include, exclude: values.Exclude };
  for (const text of texts) {
    reporting(cmdlet, () => {
      const service = providersOf(cmdlet);
      const force = values.Force ?? false;
      const below = service
        .resolve(text, { literal, force })
        .flatMap((found) => [...matchingBelow(found, selection, force)]);
      const own = service.resolve(text, { literal, force, ...selection });
      for (const found of [...below, ...own])
        if (found.provider.exists(found.path)) reporting(cmdlet, () => remove(cmdlet, found, values));
    });
  }
}

function remove(cmdlet: CmdletContext, found: ProviderPath, values: Removal): void {
  const { provider, path, display } = found;
  const { fileSystem } = providersOf(cmdlet);
  if (values.Stream !== undefined && provider === fileSystem) {
    removeStreams(fileSystem, path, values.Stream, providerContext(cmdlet, found, values));
    return;
  }
  if (provider.isContainer(path)) {
    if (providersOf(cmdlet).locations.isIn(provider, path)) {
      throw invalidOperation(`Cannot remove the item at '${display}' because it is in use.`);
    }
    if (!values.Recurse && !provider.isLink(path) && provider.hasChildren(path)) {
      const query = `The item at ${display} has children and the Recurse parameter was not specified. If you continue, all children will be removed with the item. Are you sure you want to continue?`;
      if (!cmdlet.shouldContinue(query, "Confirm")) return;
    }
  }
  provider.removeItem(path, true, providerContext(cmdlet, found, values));
}
