import { readDataFile } from "../../base/dataFile.ts";
import { once } from "../../base/once.ts";
import type { Edition, PerEdition } from "../../diag/Edition.ts";
import type { ClrType } from "./ClrType.ts";

const core = "Version=10.0.0.0, Culture=neutral, PublicKeyToken=";
const coreLibrary = `System.Private.CoreLib, ${core}7cec85d7bea7798e`;

/** Full name of the assembly that holds a type. */
export function assemblyOf(type: ClrType, edition: Edition): string {
  if (type.assembly) return type.assembly.fullName;
  const name = type.elementType ? type.elementType.genericName : type.genericName;
  if (name.startsWith("System.Management.Automation.") || name.startsWith("Microsoft.PowerShell.")) {
    return `${powershellAssembly(name)}, Version=${assemblies[edition].ofPowerShell}, Culture=neutral, PublicKeyToken=31bf3856ad364e35`;
  }
  return assemblies[edition].ofDotNet(name);
}

interface Assemblies {
  /** The version of PowerShell's own. */
  readonly ofPowerShell: string;
  /** The full name of the one that holds a type of .NET. */
  readonly ofDotNet: (typeName: string) => string;
}

const assemblies: PerEdition<Assemblies> = {
  Desktop: { ofPowerShell: "3.0.0.0", ofDotNet: frameworkAssembly },
  Core: { ofPowerShell: "7.6.0.500", ofDotNet: coreAssembly },
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
  return frameworkAssembly(typeName).replace(/,.*$/, "");
}

function frameworkName(assembly: string, token: string): string {
  return `${assembly}, Version=4.0.0.0, Culture=neutral, PublicKeyToken=${token}`;
}

const [ms, ecma, open] = ["b77a5c561934e089", "b03f5f7f11d50a3a", "cc7b13ffcd2ddd51"];

/** Where .NET Framework 4.8 has what is not in mscorlib (reference pages of the types, "Assembly"). */
const frameworkAssemblies: readonly (readonly [RegExp, string, string])[] = [
  [/^System\.Xml\.Linq\./, "System.Xml.Linq", ms],
  [/^System\.Xml\./, "System.Xml", ms],
  [/^System\.Linq\./, "System.Core", ms],
  [/^System\.Collections\.Generic\.HashSet/, "System.Core", ms],
  [/^System\.IO\.(Pipes|MemoryMappedFiles)\./, "System.Core", ms],
  [/^System\.Threading\.(ReaderWriterLockSlim|LockRecursionPolicy)/, "System.Core", ms],
  [
    /^System\.Security\.Cryptography\.(Aes|AesManaged|AesCryptoServiceProvider|ECD\w+|\w+Cng|Cng\w+|SHA\d+CryptoServiceProvider)$/,
    "System.Core",
    ms,
  ],
  [/^System\.Numerics\.(BigInteger|Complex)$/, "System.Numerics", ms],
  [/^System\.IO\.Compression\.(ZipFile|ZipFileExtensions)$/, "System.IO.Compression.FileSystem", ms],
  [/^System\.IO\.Compression\.Zip/, "System.IO.Compression", ms],
  [/^System\.Net\.Http\./, "System.Net.Http", ecma],
  [/^System\.Web\.Script\./, "System.Web.Extensions", "31bf3856ad364e35"],
  [/^System\.Web\./, "System.Web", ecma],
  [/^System\.Drawing\./, "System.Drawing", ecma],
  [/^Microsoft\.VisualBasic\./, "Microsoft.VisualBasic", ecma],
  [/^System\.ComponentModel\.DataAnnotations\./, "System.ComponentModel.DataAnnotations", "31bf3856ad364e35"],
  [
    /^System\.Security\.Cryptography\.((Pkcs|Xml)\.|(Data|Memory)ProtectionScope$|Protected(Data|Memory)$|CryptographicAttributeObject)/,
    "System.Security",
    ecma,
  ],
  [/^System\.Data\./, "System.Data", ms],
  [/^System\.Management\./, "System.Management", ecma],
  [/^System\.DirectoryServices\./, "System.DirectoryServices", ecma],
  [/^System\.ServiceProcess\./, "System.ServiceProcess", ecma],
  [
    /^System\.(Uri|Net\.|Text\.RegularExpressions\.|Collections\.Specialized\.|ComponentModel\.|CodeDom\.|Timers\.|Media\.|IO\.(Compression|Ports)\.)/,
    "System",
    ms,
  ],
  [/^System\.Diagnostics\.(Process|Stopwatch|FileVersionInfo|EventLog|Performance|Trace|OverflowAction)/, "System", ms],
  [/^System\.Collections\.Generic\.(Queue|Stack|Sorted(Dictionary|Set|List)|LinkedList)/, "System", ms],
  [/^System\.Collections\.Concurrent\.(BlockingCollection|ConcurrentBag)/, "System", ms],
  [/^System\.Collections\.ObjectModel\.(Observable|ReadOnlyObservable)/, "System", ms],
  [
    /^System\.Security\.Cryptography\.X509Certificates\.X509(Certificate2|Chain|Store|Extension|.*Extension|RevocationMode|FindType)/,
    "System",
    ms,
  ],
  [
    /^System\.(GenericUriParser|LdapStyleUriParser|FileStyleUriParser)|^System\.IO\.(FileSystemWatcher|FileSystemEvent|Renamed|NotifyFilters|WatcherChange|InvalidDataException)/,
    "System",
    ms,
  ],
];

const coreAssemblies: readonly (readonly [RegExp, string, string])[] = [
  [/^System\.Text\.RegularExpressions\./, "System.Text.RegularExpressions", ecma],
  [/^System\.Xml\.Linq\./, "System.Private.Xml.Linq", open],
  [/^System\.Xml\./, "System.Private.Xml", open],
  [/^System\.Uri(Builder|Kind|FormatException)?$/, "System.Private.Uri", ecma],
  [/^System\.Collections\.Generic\.(Sorted|Stack|LinkedList|PriorityQueue)/, "System.Collections", ecma],
  [/^System\.Collections\.(BitArray|StructuralComparisons)/, "System.Collections", ecma],
  [
    /^System\.Collections\.(SortedList|Stack|Queue|CollectionBase|DictionaryBase)$/,
    "System.Collections.NonGeneric",
    ecma,
  ],
  [/^System\.Collections\.Specialized\.NotifyCollection/, "System.ObjectModel", ecma],
  [/^System\.Collections\.Specialized\./, "System.Collections.Specialized", ecma],
  [/^System\.Collections\.Immutable\./, "System.Collections.Immutable", ecma],
  [/^System\.Drawing\./, "System.Drawing.Primitives", ecma],
  [/^System\.Text\.Json\./, "System.Text.Json", open],
  [/^System\.Collections\.Concurrent\./, "System.Collections.Concurrent", ecma],
  [/^System\.Collections\.ObjectModel\.Observable/, "System.ObjectModel", ecma],
  [/^System\.Net\.Mail\./, "System.Net.Mail", open],
  [/^System\.Net\./, "System.Net.Primitives", ecma],
  [/^System\.Numerics\./, "System.Runtime.Numerics", ecma],
  [/^System\.Security\.Cryptography\./, "System.Security.Cryptography", ecma],
  [/^System\.Diagnostics\.Process/, "System.Diagnostics.Process", ecma],
  [/^System\.Data\./, "System.Data.Common", ecma],
  [/^System\.Linq\./, "System.Linq", ecma],
  [/^System\.Console/, "System.Console", ecma],
];
