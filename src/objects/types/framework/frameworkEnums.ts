const laterStatusCodes = (
  "Processing EarlyHints MultiStatus AlreadyReported IMUsed PermanentRedirect MisdirectedRequest UnprocessableEntity " +
  "UnprocessableContent Locked FailedDependency PreconditionRequired TooManyRequests RequestHeaderFieldsTooLarge " +
  "UnavailableForLegalReasons VariantAlsoNegotiates InsufficientStorage LoopDetected NotExtended " +
  "NetworkAuthenticationRequired"
).split(" ");

/**
 * Where enumerations of Windows PowerShell 5.1 and .NET Framework differ from those of PowerShell 7: a name with its
 * number there, or null for one that they do not have.
 */
const differences = new Map<string, Readonly<Record<string, bigint | null>>>([
  ["System.Management.Automation.ActionPreference", { Break: null }],
  ["System.Management.Automation.CommandTypes", { Workflow: 128n, All: 511n }],
  ["System.Management.Automation.PSMemberTypes", { InferredProperty: null, Properties: 31n, All: 8191n }],
  ["System.Globalization.NumberStyles", { AllowBinarySpecifier: null, BinaryNumber: null }],
  ["Microsoft.PowerShell.Commands.Language", { CSharpVersion3: 1n, CSharpVersion2: 2n, VisualBasic: 3n, JScript: 4n }],
  ["System.Globalization.CompareOptions", { NumericOrdering: null }],
  [
    "System.Management.Automation.Language.TokenKind",
    {
      QuestionMark: null,
      QuestionQuestionEquals: null,
      QuestionQuestion: null,
      QuestionDot: null,
      QuestionLBracket: null,
      Default: null,
      Clean: null,
    },
  ],
  ["System.GCCollectionMode", { Aggressive: null }],
  ["System.IO.FileAttributes", { None: null }],
  ["System.Net.DecompressionMethods", { Brotli: null, Zstandard: null, All: null }],
  ["System.Net.Sockets.AddressFamily", { Packet: null, ControllerAreaNetwork: null }],
  ["System.PlatformID", { Other: null }],
  ["System.Reflection.BindingFlags", { DoNotWrapExceptions: null }],
  ["System.ConsoleKey", { None: null }],
  ["System.IO.Compression.CompressionLevel", { SmallestSize: null }],
  ["System.MidpointRounding", { ToZero: null, ToNegativeInfinity: null, ToPositiveInfinity: null }],
  ["System.Net.HttpStatusCode", Object.fromEntries(laterStatusCodes.map((name) => [name, null]))],
  ["System.StringSplitOptions", { TrimEntries: null }],
  ["System.Text.RegularExpressions.RegexOptions", { NonBacktracking: null }],
]);

/** The values of an enumeration in Windows PowerShell, by number; null where they are the same everywhere. */
export function frameworkEnumValues(
  typeName: string,
  values: ReadonlyMap<string, bigint>,
): ReadonlyMap<string, bigint> | null {
  const changed = differences.get(typeName);
  if (!changed) return null;
  const kept = [...values].filter(([name]) => changed[name] === undefined);
  const own = Object.entries(changed).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return new Map([...kept, ...own].sort(([, left], [, right]) => (left < right ? -1 : left > right ? 1 : 0)));
}
