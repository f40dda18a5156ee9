import { ownEntry } from "../../base/ownEntry.ts";
import { shippedModuleNamed } from "../../command/catalogue/shippedModules.ts";
import type { Edition, PerEdition } from "../../diag/Edition.ts";
import { Version } from "../../objects/values/Version.ts";

const one = new Version(1, 0, 0, 0);
const three = new Version(3, 0, 0, 0);
const shown = new Version(3, 1, 0, 0);
const seven = new Version(7, 0, 0, 0);

/**
 * Versions of the product's own modules: observed in Windows PowerShell 5.1 and PowerShell 7.6; those of the archive module
 * are in its manifests. `others`: of "Microsoft.PowerShell" modules that are not listed.
 */
const tables: PerEdition<{ of: Readonly<Record<string, Version | null>>; others: Version }> = {
  Desktop: {
    of: {
      CimCmdlets: one,
      "Microsoft.PowerShell.Archive": new Version(1, 0, 1, 0),
      "Microsoft.PowerShell.LocalAccounts": one,
      "Microsoft.PowerShell.Management": shown,
      "Microsoft.PowerShell.ThreadJob": null,
      "Microsoft.PowerShell.Utility": shown,
    },
    others: three,
  },
  Core: {
    of: {
      CimCmdlets: seven,
      "Microsoft.PowerShell.Archive": new Version(1, 2, 5),
      "Microsoft.PowerShell.Core": new Version(7, 6, 0, 500),
      "Microsoft.PowerShell.LocalAccounts": one,
      "Microsoft.PowerShell.ThreadJob": null,
    },
    others: seven,
  },
};

export function shippedVersion(moduleName: string, edition: Edition): Version | null {
  const { of, others } = tables[edition];
  const known = ownEntry(of, moduleName);
  if (known !== undefined) return known;
  const shipped = shippedModuleNamed(moduleName, edition);
  if (shipped !== undefined) return Version.of(shipped.version);
  return moduleName.startsWith("Microsoft.PowerShell.") ? others : new Version(1, 0);
}
