import type { ProviderPath } from "../../src/command/Provider.ts";
import type { CmdletContext } from "../../src/command/prelude.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { providerContext, providersOf, reporting } from "../../src/providers/itemCommand.ts";
import { argumentError, invalidOperation } from "../../src/providers/providerErrors.ts";

export default defineItemCmdlet({
  name: "Rename-Item",
  module: "Microsoft.PowerShell.Management",
  aliases: ["ren", "rni"],
  synopsis: "Gives an item another name.",
  description: "The item stays where it is; the new name may not hold a path.",
  parameters: { Path: "string", LiteralPath: "string", NewName: "string", Force: "switch", PassThru: "switch" },
  examples: [
    {
      title: "Another extension",
      transcript: "PS> Set-Content C:\\a.txt x\nPS> Rename-Item C:\\a.txt a.bak\nPS> Test-Path C:\\a.bak\nTrue\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const literal = values.LiteralPath !== undefined;
      const text = values.LiteralPath ?? values.Path ?? "";
      reporting(cmdlet, () => {
        const found = single(cmdlet, text, literal);
        if (!found) return cmdlet.error(invalidOperation(`Cannot rename because item at '${text}' does not exist.`));
        const name = values.NewName ?? "";
        const { provider, path, display } = found;
        if (provider.isContainer(path) && providersOf(cmdlet).locations.isIn(provider, path))
          throw invalidOperation(`Cannot rename the item at '${display}' because it is in use.`);
        provider.renameItem(path, leafOf(name, found), providerContext(cmdlet, found, { Force: values.Force }));
      });
    },
  }),
});

interface RenameRules {
  /** A pattern that fits nothing means the item that is really called so. */
  readonly patternMayBeName: boolean;
  /** A missing -Path has the error of every path. */
  readonly reportsMissingPath: boolean;
}

const rules: PerEdition<RenameRules> = {
  Desktop: { patternMayBeName: false, reportsMissingPath: false },
  Core: { patternMayBeName: true, reportsMissingPath: true },
};

/** The one item that a path means, null where there is none. */
function single(cmdlet: CmdletContext, text: string, literal: boolean): ProviderPath | null {
  const service = providersOf(cmdlet);
  if (!literal && service.isPattern(text)) {
    const found = service.resolve(text, { force: true });
    if (found.length === 1) return found[0];
    if (found.length > 1 || !rules[cmdlet.edition].patternMayBeName) return null;
    const itself = service.unresolved(text, true);
    return itself.provider.exists(itself.path) ? itself : null;
  }
  if (!literal && rules[cmdlet.edition].reportsMissingPath) return service.resolve(text)[0];
  const found = service.unresolved(text, literal);
  return found.provider.exists(found.path) ? found : null;
}

/** "Env:NEW" as a new name of Env:OLD is the name alone; a place on another drive is none. */
function leafOf(name: string, found: ProviderPath): string {
  const drive = found.drive?.name;
  if (drive !== undefined && name.toLowerCase().startsWith(`${drive.toLowerCase()}:`)) {
    const rest = name.slice(drive.length + 1).replace(/^[\\/]/, "");
    if (!found.provider.supports("navigation")) return rest;
    return name;
  }
  if (/^[^\\/]+:/.test(name))
    throw argumentError("Cannot rename the specified target, because it represents a path or device name.");
  return name;
}
