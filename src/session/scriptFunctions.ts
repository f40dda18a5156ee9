import type { Edition, PerEdition } from "../diag/Edition.ts";

const utility = "Microsoft.PowerShell.Utility";
const archive = "Microsoft.PowerShell.Archive";

const ofArchive = [
  ["compress-archive", archive],
  ["expand-archive", archive],
] as const;

/**
 * Commands that are modelled as cmdlets, though the product has them as functions of script modules: by their names in
 * lower case the module that they say they come from; null: a function of the session stands before the cmdlet. Source: the
 * help files that the pages of 5.1 name (those of script modules), about_Built-in_Functions.
 */
const tables: PerEdition<ReadonlyMap<string, string | null>> = {
  Desktop: new Map([
    ...["convertfrom-sddlstring", "format-hex", "get-filehash", "import-powershelldatafile", "new-guid"]
      .concat("new-temporaryfile")
      .map((name) => [name, utility] as const),
    ["get-verb", null],
    ...ofArchive,
  ]),
  Core: new Map(ofArchive),
};

export function scriptFunctions(edition: Edition): ReadonlyMap<string, string | null> {
  return tables[edition];
}
