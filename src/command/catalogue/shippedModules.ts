import type { Edition, PerEdition } from "../../diag/Edition.ts";

/** A module that the product brings: where it lies, beside the shell or among the programs, and what kind it is. */
export interface ShippedModule {
  readonly name: string;
  readonly version: string;
  readonly moduleType: "Manifest" | "Script" | "Binary";
  readonly place: "shell" | "programs";
}

const inFolder =
  (place: ShippedModule["place"], usual: ShippedModule["moduleType"]) =>
  (name: string, version: string, moduleType = usual): ShippedModule => ({ name, version, moduleType, place });
const inShell = inFolder("shell", "Manifest");
const inPrograms = inFolder("programs", "Script");

/**
 * What Windows PowerShell 5.1 ships beside the modules whose cmdlets are in the session. Source: the list of modules that
 * PowerShell 7 no longer has (differences from Windows PowerShell), the module pages of 5.1; versions as listed on Windows
 * Server 2016.
 */
const ofDesktop: readonly ShippedModule[] = [
  inShell("ISE", "1.0.0.0", "Script"),
  inShell("Microsoft.PowerShell.Diagnostics", "3.0.0.0"),
  inShell("Microsoft.PowerShell.LocalAccounts", "1.0.0.0", "Binary"),
  inShell("Microsoft.PowerShell.ODataUtils", "1.0", "Script"),
  inShell("Microsoft.WSMan.Management", "3.0.0.0"),
  inShell("PSDesiredStateConfiguration", "1.1"),
  inShell("PSDiagnostics", "1.0.0.0"),
  inShell("PSScheduledJob", "1.1.0.0", "Binary"),
  inShell("PSWorkflow", "2.0.0.0"),
  inShell("PSWorkflowUtility", "1.0.0.0"),
  inPrograms("Microsoft.PowerShell.Operation.Validation", "1.0.1"),
  inPrograms("PackageManagement", "1.0.0.1", "Binary"),
  inPrograms("PowerShellGet", "1.0.0.1"),
  inPrograms("PSReadline", "1.2"),
];

const tables: PerEdition<readonly ShippedModule[]> = { Desktop: ofDesktop, Core: [] };

export function shippedModules(edition: Edition): readonly ShippedModule[] {
  return tables[edition];
}
