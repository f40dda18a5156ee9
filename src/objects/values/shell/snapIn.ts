import { PropertyBag } from "../PropertyBag.ts";

/** The snap-in that the engine of Windows PowerShell is. */
export const engineSnapIn = "Microsoft.PowerShell.Core";

/** What Get-PSSnapin gives of a snap-in, as far as it is modelled. */
export function snapIn(name: string): PropertyBag {
  const isEngine = name === engineSnapIn;
  return new PropertyBag("System.Management.Automation.PSSnapInInfo", {
    Name: name,
    IsDefault: isEngine,
    PSVersion: isEngine ? "5.1" : "1.0",
    Description: isEngine ? "The cmdlets of the engine." : "Tasks for administering Exchange.",
  });
}
