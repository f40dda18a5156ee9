import { product } from "../../host/product.ts";
import { PropertyBag } from "../PropertyBag.ts";
import { Version } from "../Version.ts";

/** The snap-in that the engine of Windows PowerShell is. */
export const engineSnapIn = "Microsoft.PowerShell.Core";

/** What Get-PSSnapin gives of a snap-in, as far as it is modelled. */
export function snapIn(name: string): PropertyBag {
  const isEngine = name === engineSnapIn;
  return new PropertyBag("System.Management.Automation.PSSnapInInfo", {
    Name: name,
    IsDefault: isEngine,
    ModuleName: isEngine ? "System.Management.Automation.dll" : null,
    PSVersion: isEngine ? new Version(...product().hostVersion) : new Version(1, 0),
    Version: isEngine ? new Version(3, 0, 0, 0) : null,
    Description: isEngine
      ? "This Windows PowerShell snap-in contains cmdlets used to manage components of Windows PowerShell."
      : "Tasks for administering Exchange.",
    Vendor: "Microsoft Corporation",
    LogPipelineExecutionDetails: false,
  });
}
