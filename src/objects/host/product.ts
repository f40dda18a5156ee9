import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "./edition.ts";

type VersionNumbers = readonly [major: number, minor: number, build?: number, revision?: number];

/** What the two products that cmdlab stands for are called and where they are. */
export interface Product {
  /** As its own texts call it. */
  readonly name: string;
  /** The name without blanks, as folders and agents of the web have it. */
  readonly shortName: string;
  readonly program: string;
  /** [AppDomain]::CurrentDomain.FriendlyName. */
  readonly domainName: string;
  /** As it is known to servers of the web. */
  readonly webAgent: string;
  /** The version of its host. */
  readonly hostVersion: VersionNumbers;
  /** That of the host under which its recordings are made. */
  readonly recorderVersion: VersionNumbers;
  /** [Environment]::Version: that of .NET's common language runtime. */
  readonly runtimeVersion: VersionNumbers;
  /** The .NET that it runs on. */
  readonly runtimeName: string;
  /** $PSHOME: the folder that PowerShell itself and, in Core, .NET's assemblies are in. */
  readonly home: string;
  /** Where an assembly of the engine or of .NET lies, by its full name: in $PSHOME, or in the system's store of assemblies. */
  readonly assemblyFile: (fullName: string) => string;
  /** That store is the one which all programs share. */
  readonly sharesAssemblies: boolean;
}

/** Windows PowerShell of Windows Server 2016. */
const desktopVersion: VersionNumbers = [5, 1, 14393, 0];

export const products: PerEdition<Product> = {
  Desktop: {
    name: "Windows PowerShell",
    shortName: "WindowsPowerShell",
    program: "powershell.exe",
    domainName: "DefaultDomain",
    webAgent: `WindowsPowerShell/${desktopVersion.join(".")}`,
    hostVersion: desktopVersion,
    recorderVersion: desktopVersion,
    runtimeVersion: [4, 0, 30319, 42000],
    runtimeName: ".NET Framework 4.8.4645.0",
    home: "C:\\Windows\\System32\\WindowsPowerShell\\v1.0",
    assemblyFile: sharedAssembly,
    sharesAssemblies: true,
  },
  Core: {
    name: "PowerShell",
    shortName: "PowerShell",
    program: "pwsh.exe",
    domainName: "pwsh",
    webAgent: "PowerShell/7.6.0",
    hostVersion: [7, 6, 5],
    recorderVersion: [1, 0],
    runtimeVersion: [10, 0, 9],
    runtimeName: ".NET 10.0.0",
    home: "C:\\Program Files\\PowerShell\\7",
    assemblyFile: (fullName) => `C:\\Program Files\\PowerShell\\7\\${partsOf(fullName).name}.dll`,
    sharesAssemblies: false,
  },
};

function partsOf(fullName: string): { name: string; version: string; token: string } {
  const [name, version, , token] = fullName.split(", ").map((part) => part.replace(/^\w+=/, ""));
  return { name, version, token };
}

/** .NET Framework keeps its core library beside the runtime, all others in the global assembly cache. */
function sharedAssembly(fullName: string): string {
  const { name, version, token } = partsOf(fullName);
  return name === "mscorlib"
    ? "C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\mscorlib.dll"
    : `C:\\Windows\\Microsoft.Net\\assembly\\GAC_MSIL\\${name}\\v4.0_${version}__${token}\\${name}.dll`;
}

/** The product whose edition runs. */
export function product(): Product {
  return products[edition()];
}
