import type { PerEdition } from "../../diag/Edition.ts";
import type { ProgramFile } from "../values/machine/ProgramFile.ts";
import { products } from "./product.ts";

const names: readonly string[] = ["pwsh.exe", "pwsh.dll", "System.Management.Automation.dll"].concat(
  ["Commands.Management", "Commands.Utility", "ConsoleHost", "Security"].map(
    (name) => `Microsoft.PowerShell.${name}.dll`,
  ),
);

/** The files of PowerShell 7 itself in $PSHOME; Windows PowerShell keeps its own in the system's store of assemblies. */
export const engineFiles: PerEdition<readonly ProgramFile[]> = {
  Desktop: [],
  Core: names.map((name) => ({
    path: `${products.Core.home}\\${name}`,
    description: name.replace(/\.\w+$/, ""),
    product: products.Core.name,
    company: "Microsoft Corporation",
    fileVersion: "7.6.5.500",
    productVersion: "7.6.5",
    size: 4096,
  })),
};

/** The types files and views of Windows PowerShell in $PSHOME; PowerShell 7 has them in its code. */
export const typesFiles: PerEdition<readonly string[]> = {
  Desktop: [
    ...["types", "typesv3", "GetEvent.types"],
    ...[
      "Certificate",
      "DotNetTypes",
      "FileSystem",
      "Help",
      "HelpV3",
      "PowerShellCore",
      "PowerShellTrace",
      "Registry",
    ].map((name) => `${name}.format`),
    ...["Diagnostics", "Event", "WSMan"].map((name) => `${name}.Format`),
  ].map((name) => `${products.Desktop.home}\\${name}.ps1xml`),
  Core: [],
};
