import { readDataFile } from "../../base/dataFile.ts";
import { once } from "../../base/once.ts";
import type { Edition, PerEdition } from "../../diag/Edition.ts";
import type { ClrType } from "./ClrType.ts";
import { listedType } from "./typeNameTable.ts";

const core = "Version=10.0.0.0, Culture=neutral, PublicKeyToken=";
const coreLibrary = `System.Private.CoreLib, ${core}7cec85d7bea7798e`;

/** Full name of the assembly that holds a type. */
export function assemblyOf(type: ClrType, edition: Edition): string {
  if (type.assembly) return type.assembly.fullName;
  if (type.elementType) return assemblyOf(type.elementType, edition);
  const name = type.genericName;
  if (name.startsWith("System.Management.Automation.") || name.startsWith("Microsoft.PowerShell.")) {
    return `${powershellAssembly(name)}, Version=${assemblies[edition].ofPowerShell}, Culture=neutral, PublicKeyToken=31bf3856ad364e35`;
  }
  return listedType(name.toLowerCase(), edition)?.assembly ?? assemblies[edition].ofUnlisted(name);
}

interface Assemblies {
  /** The version of PowerShell's own. */
  readonly ofPowerShell: string;
  /** The full name of the one that holds a type of .NET which the table of type names has not: one that is not public. */
  readonly ofUnlisted: (typeName: string) => string;
}

const assemblies: PerEdition<Assemblies> = {
  Desktop: { ofPowerShell: "3.0.0.0", ofUnlisted: frameworkAssembly },
  Core: { ofPowerShell: "7.6.0.500", ofUnlisted: coreAssembly },
};

/** Types of PowerShell whose assembly is not System.Management.Automation: each line the assembly, then its types. */
function powershellAssembly(name: string): string {
  return assembliesByType().get(name) ?? "System.Management.Automation";
}

const assembliesByType = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      readDataFile("type-assemblies.txt")
        .split("\n")
        .flatMap((line) => {
          const [assembly, ...types] = line.split(" ");
          return types.map((type) => [type, assembly] as const);
        }),
    ),
);

function coreAssembly(name: string): string {
  for (const [pattern, assembly, token] of coreAssemblies)
    if (pattern.test(name)) return `${assembly}, ${core}${token}`;
  return coreLibrary;
}

function frameworkAssembly(name: string): string {
  for (const [pattern, assembly, token] of frameworkAssemblies)
    if (pattern.test(name)) return frameworkName(assembly, token);
  return frameworkName("mscorlib", ms);
}

/** The short name of the assembly in which .NET Framework has a type, by the type's full name. */
export function frameworkAssemblyOf(typeName: string): string {
  const listed = listedType(typeName.toLowerCase(), "Desktop");
  return (listed?.assembly ?? frameworkAssembly(typeName)).replace(/,.*$/, "");
}

function frameworkName(assembly: string, token: string): string {
  return `${assembly}, Version=4.0.0.0, Culture=neutral, PublicKeyToken=${token}`;
}

const [ms, ecma, open] = ["b77a5c561934e089", "b03f5f7f11d50a3a", "cc7b13ffcd2ddd51"];

/** Where .NET Framework 4.8 has such types that are not in mscorlib (the assemblies of the types that they belong to). */
const frameworkAssemblies: readonly (readonly [RegExp, string, string])[] = [
  [/^System\.Xml\./, "System.Xml", ms],
  [/^System\.(Linq|Dynamic|Diagnostics\.Eventing)\./, "System.Core", ms],
  [/^System\.Web\./, "System.Web", ecma],
  [/^System\.Drawing\./, "System.Drawing", ecma],
  [/^System\.ServiceProcess\./, "System.ServiceProcess", ecma],
  [
    /^System\.(Uri|Net\.|Text\.RegularExpressions\.|Collections\.Specialized\.|ComponentModel\.|CodeDom\.|Timers\.|Media\.|IO\.(Compression|Ports)\.)/,
    "System",
    ms,
  ],
];

/** Where .NET 10 has such types that are not in System.Private.CoreLib (asked of a session of PowerShell 7.6). The first that fits is it. */
const coreAssemblies: readonly (readonly [RegExp, string, string])[] = [
  [/^System\.Text\.RegularExpressions\./, "System.Text.RegularExpressions", ecma],
  [/^System\.Xml\./, "System.Private.Xml", open],
  [/^System\.Collections\.Specialized\./, "System.Collections.Specialized", ecma],
  [/^System\.Drawing\./, "System.Drawing.Common", open],
  [/^Newtonsoft\.Json\./, "Newtonsoft.Json", "30ad4fe6b2a6aeed"],
  [/^System\.Text\.Json\./, "System.Text.Json", open],
  [/^System\.(Net|Security\.Authentication)\./, "System.Net.Primitives", ecma],
  [/^System\.Security\.Cryptography\./, "System.Security.Cryptography", ecma],
  [/^System\.ServiceProcess\./, "System.ServiceProcess.ServiceController", ecma],
  [/^System\.Linq\./, "System.Linq", ecma],
];
