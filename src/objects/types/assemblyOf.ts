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
  [/^System\.(Linq|Dynamic|Diagnostics\.Eventing)\./, "System.Core", ms],
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
  [
    /^System\.Diagnostics\.(Process|Stopwatch|FileVersionInfo|EventLog|Performance|Trace(?!ing)|OverflowAction|Debug$|Source|Switch|Boolean|Default|TextWriter|Thread)/,
    "System",
    ms,
  ],
  [/^System\.(Security\.Authentication\.|Threading\.(Barrier|Semaphore(FullException)?)$)/, "System", ms],
  [/^System\.Transactions\./, "System.Transactions", ms],
  [/^System\.Configuration\./, "System.Configuration", ecma],
  [/^System\.Collections\.Generic\.(Queue|Stack|Sorted(Dictionary|Set|List)|LinkedList)/, "System", ms],
  [/^System\.Collections\.Concurrent\.(BlockingCollection|ConcurrentBag)/, "System", ms],
  [/^System\.Collections\.ObjectModel\.(Observable|ReadOnlyObservable)/, "System", ms],
  [/^System\.Security\.Cryptography\.X509Certificates\.\w+CertificateExtensions$/, "System.Core", ms],
  [
    /^System\.Security\.Cryptography\.X509Certificates\.(?!X509(Certificate|ContentType|KeyStorageFlags)$)/,
    "System",
    ms,
  ],
  [
    /^System\.(GenericUriParser|LdapStyleUriParser|FileStyleUriParser)|^System\.IO\.(FileSystemWatcher|FileSystemEvent|Renamed|NotifyFilters|WatcherChange|InvalidDataException)/,
    "System",
    ms,
  ],
];

/** Where .NET 10 has what is not in System.Private.CoreLib (asked of a session of PowerShell 7.6). The first that fits is it. */
const coreAssemblies: readonly (readonly [RegExp, string, string])[] = [
  [
    /^System\.(Collections\.BitArray|Collections\.Concurrent\.ConcurrentQueue|Net\.WebUtility$|Numerics\.(?!BigInteger|Complex)|Security\.Cryptography\.CryptographicException)/,
    "System.Private.CoreLib",
    "7cec85d7bea7798e",
  ],
  [/^System\.Text\.RegularExpressions\./, "System.Text.RegularExpressions", ecma],
  [/^System\.Xml\.Linq\./, "System.Private.Xml.Linq", open],
  [/^System\.Xml\./, "System.Private.Xml", open],
  [
    /^System\.(Uri(Builder|Kind|FormatException|Components|Format|HostNameType|Partial|Parser)?|\w+UriParser(Options)?)$/,
    "System.Private.Uri",
    ecma,
  ],
  [/^System\.Collections\.Generic\.(Sorted|Stack|LinkedList|PriorityQueue)/, "System.Collections", ecma],
  [/^System\.Collections\.StructuralComparisons/, "System.Collections", ecma],
  [
    /^System\.Collections\.(SortedList|Stack|Queue|CollectionBase|DictionaryBase|ReadOnlyCollectionBase|CaseInsensitive\w+)$/,
    "System.Collections.NonGeneric",
    ecma,
  ],
  [
    /^System\.(Collections\.Specialized\.NotifyCollection|Collections\.ObjectModel\.(Observable|ReadOnlyObservable|Keyed)|ComponentModel\.(INotify|PropertyChang|DataErrors))/,
    "System.ObjectModel",
    ecma,
  ],
  [/^System\.Collections\.Specialized\./, "System.Collections.Specialized", ecma],
  [/^System\.Collections\.Immutable\./, "System.Collections.Immutable", ecma],
  [/^System\.Collections\.Concurrent\./, "System.Collections.Concurrent", ecma],
  [/^System\.Drawing\.(Point|Size|Rectangle|Color|KnownColor|SystemColors)/, "System.Drawing.Primitives", ecma],
  [/^System\.Drawing\./, "System.Drawing.Common", open],
  [/^System\.Text\.Json\./, "System.Text.Json", open],
  [/^System\.Text\.CodePagesEncodingProvider$/, "System.Text.Encoding.CodePages", ecma],
  [/^System\.Net\.(Mail|Mime)\./, "System.Net.Mail", open],
  [/^System\.Net\.Http\./, "System.Net.Http", ecma],
  [/^System\.Net\.(Dns|IPHostEntry)$/, "System.Net.NameResolution", ecma],
  [/^System\.Net\.NetworkInformation\.(Ping|IPStatus)/, "System.Net.Ping", ecma],
  [/^System\.Net\.NetworkInformation\./, "System.Net.NetworkInformation", ecma],
  [/^System\.Net\.Sockets\.(?!AddressFamily|SocketE)/, "System.Net.Sockets", ecma],
  [/^System\.Net\.Security\.(?!AuthenticationLevel|SslPolicyErrors)/, "System.Net.Security", ecma],
  [/^System\.Security\.Authentication\.\w+Exception$/, "System.Net.Security", ecma],
  [/^System\.Net\.(WebHeaderCollection|HttpRe(quest|sponse)Header)$/, "System.Net.WebHeaderCollection", ecma],
  [/^System\.Net\.WebProxy$/, "System.Net.WebProxy", open],
  [/^System\.Net\.(WebClient$|(Download|Upload|Open(Read|Write))\w+)/, "System.Net.WebClient", open],
  [
    /^System\.Net\.(Cache\.Http|Ftp|File|Http|WebRe|WebException|ServicePoint|SecurityProtocolType|ProtocolViolation|AuthenticationManager)/,
    "System.Net.Requests",
    ecma,
  ],
  [/^System\.(Net|Security\.Authentication)\./, "System.Net.Primitives", ecma],
  [/^System\.Numerics\./, "System.Runtime.Numerics", ecma],
  [/^System\.Security\.Cryptography\.Pkcs\./, "System.Security.Cryptography.Pkcs", ecma],
  [/^System\.Security\.Cryptography\.Xml\./, "System.Security.Cryptography.Xml", open],
  [
    /^System\.Security\.Cryptography\.(ProtectedData|DataProtectionScope)$/,
    "System.Security.Cryptography.ProtectedData",
    ecma,
  ],
  [/^System\.Security\.Cryptography\./, "System.Security.Cryptography", ecma],
  [/^System\.Security\.(Claims\.|Principal\.Generic)/, "System.Security.Claims", ecma],
  [
    /^System\.Security\.Principal\.(Identity\w|NTAccount|SecurityId|TokenAccess|WellKnownSid|Windows)/,
    "System.Security.Principal.Windows",
    ecma,
  ],
  [/^(Microsoft\.Win32|System\.Security\.AccessControl)\.Registry/, "Microsoft.Win32.Registry", ecma],
  [/^System\.Security\.AccessControl\.(File|DirectorySecurity)/, "System.IO.FileSystem.AccessControl", ecma],
  [/^System\.Security\.AccessControl\.(Mutex|Semaphore|EventWait)/, "System.Threading.AccessControl", ecma],
  [/^System\.Security\.AccessControl\./, "System.Security.AccessControl", ecma],
  [/^System\.IO\.Drive/, "System.IO.FileSystem.DriveInfo", ecma],
  [
    /^System\.IO\.(FileSystem(Watcher|Event)|Renamed|NotifyFilters|WatcherChange)/,
    "System.IO.FileSystem.Watcher",
    ecma,
  ],
  [/^System\.IO\.Pipes\./, "System.IO.Pipes", ecma],
  [/^System\.IO\.Compression\.ZipFile/, "System.IO.Compression.ZipFile", ms],
  [/^System\.IO\.Compression\./, "System.IO.Compression", ms],
  [/^System\.Diagnostics\.FileVersionInfo$/, "System.Diagnostics.FileVersionInfo", ecma],
  [/^System\.Diagnostics\.(Process|Thread)/, "System.Diagnostics.Process", ecma],
  [/^System\.Diagnostics\.(EventLog|Eventing\.|OverflowAction|EntryWritten)/, "System.Diagnostics.EventLog", open],
  [/^System\.Diagnostics\.Activity/, "System.Diagnostics.DiagnosticSource", open],
  [/^System\.Diagnostics\.(Default|Source|Switch|Boolean|Trace(?!ing))/, "System.Diagnostics.TraceSource", ecma],
  [/^System\.Management\./, "System.Management", ecma],
  [/^System\.DirectoryServices\./, "System.DirectoryServices", ecma],
  [/^System\.ServiceProcess\./, "System.ServiceProcess.ServiceController", ecma],
  [/^System\.Transactions\./, "System.Transactions.Local", open],
  [/^System\.Threading\.(Barrier|CountdownEvent|ReaderWriterLock$)/, "System.Threading", ecma],
  [/^System\.Web\.HttpUtility$/, "System.Web.HttpUtility", open],
  [/^Microsoft\.VisualBasic\./, "Microsoft.VisualBasic.Core", ecma],
  [/^System\.Data\./, "System.Data.Common", ecma],
  [/^System\.(Linq\.Expressions|Dynamic)\./, "System.Linq.Expressions", ecma],
  [/^System\.Linq\.Parallel/, "System.Linq.Parallel", ecma],
  [/^System\.Linq\./, "System.Linq", ecma],
  [/^System\.Console/, "System.Console", ecma],
  [
    /^System\.ComponentModel\.(Component$|IComponent|Designer|InvalidEnum|RefreshProp|Description|EventHandlerList)/,
    "System.ComponentModel.Primitives",
    ecma,
  ],
  [
    /^System\.(Timers\.|UriTypeConverter$|ComponentModel\.(Bind|Collection|DataObject|Inherit|Licen|List|MarshalBy|Masked|PropertyTab|Toolbox|Type))/,
    "System.ComponentModel.TypeConverter",
    ecma,
  ],
];
