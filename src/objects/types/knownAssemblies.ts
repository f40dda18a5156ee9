import type { Edition, PerEdition } from "../../diag/Edition.ts";

/** Tokens of the keys that Microsoft signs .NET's assemblies with. */
const [ms, ecma, open] = ["b77a5c561934e089", "b03f5f7f11d50a3a", "cc7b13ffcd2ddd51"];

/** An assembly whose types are there as far as they are emulated. */
interface KnownAssembly {
  /** A type that scripts find in it. */
  readonly type: string;
  readonly token: string;
  /** In .NET; many are there only to lead to the assemblies that have their types now. */
  readonly version: string;
}

const now = "10.0.0.0";
const old = "4.0.0.0";

const assemblies: Readonly<Record<string, KnownAssembly>> = {
  System: { type: "System.Uri", token: ms, version: old },
  "System.Core": { type: "System.Linq.Enumerable", token: ms, version: old },
  "System.Web": { type: "System.Web.HttpUtility", token: ecma, version: old },
  "System.Xml": { type: "System.Xml.XmlDocument", token: ms, version: old },
  "System.Xml.Linq": { type: "System.Xml.Linq.XElement", token: ms, version: old },
  "System.Net.Http": { type: "System.Net.Http.HttpRequestMessage", token: ecma, version: now },
  "System.Numerics": { type: "System.Numerics.BigInteger", token: ms, version: old },
  "System.Security": { type: "System.Security.Cryptography.SHA256", token: ecma, version: old },
  "System.Data": { type: "System.Data.DataTable", token: ms, version: old },
  "System.Management": { type: "System.Management.ManagementObject", token: ecma, version: "10.0.0.14" },
  "System.Management.Automation": { type: "System.Management.Automation.PSObject", token: "", version: "" },
  "Microsoft.PowerShell.Commands.Utility": { type: "Microsoft.PowerShell.Commands.MatchInfo", token: "", version: "" },
  "System.IO.Compression": { type: "System.IO.Compression.ZipArchive", token: ms, version: now },
  "System.IO.Compression.FileSystem": { type: "System.IO.Compression.ZipFile", token: ms, version: old },
  "System.IO.Compression.ZipFile": { type: "System.IO.Compression.ZipFile", token: ms, version: now },
  "System.Collections.Immutable": {
    type: "System.Collections.Immutable.ImmutableList`1",
    token: ecma,
    version: now,
  },
  "System.Drawing": { type: "System.Drawing.Color", token: ecma, version: old },
  "System.Text.Json": { type: "System.Text.Json.JsonDocument", token: open, version: now },
  "System.Text.RegularExpressions": { type: "System.Text.RegularExpressions.Regex", token: ecma, version: now },
  "System.Linq": { type: "System.Linq.Enumerable", token: ecma, version: now },
  "System.Runtime": { type: "System.Object", token: ecma, version: now },
  "System.Collections": { type: "System.Collections.Generic.List`1", token: ecma, version: now },
  "System.Private.CoreLib": { type: "System.Object", token: "", version: "" },
  mscorlib: { type: "System.Object", token: ms, version: old },
  netstandard: { type: "System.Object", token: open, version: "2.1.0.0" },
};

const byName = new Map(Object.entries(assemblies).map(([name, known]) => [name.toLowerCase(), { name, ...known }]));

/** By its short or full name, or its file's. */
function find(name: string) {
  const short = name.replace(/,.*$/, "").trim();
  return byName.get(short.replace(/\.dll$/i, "").toLowerCase()) ?? null;
}

/** Whether types of an assembly are there as far as they are emulated, so that loading it has nothing to do. */
export function isKnownAssembly(name: string): boolean {
  return find(name) !== null;
}

/** A type in a known assembly, and the assembly's full name where it is not the type's own; null for an unknown one. */
export function knownAssembly(name: string, edition: Edition): { type: string; fullName: string | null } | null {
  const known = find(name);
  if (!known) return null;
  const version = versions[edition](known.version);
  const isOwn = known.token === "" || version === null;
  const fullName = `${known.name}, Version=${version}, Culture=neutral, PublicKeyToken=${known.token}`;
  return { type: known.type, fullName: isOwn ? null : fullName };
}

const versions: PerEdition<(version: string) => string | null> = {
  Core: (version) => version,
  Desktop: () => old,
};

/** The names of those that a session has from its start; inferred. */
export const assembliesAtStart: PerEdition<readonly string[]> = {
  Core: [
    "System.Private.CoreLib",
    "System.Runtime",
    "System.Management.Automation",
    "System.Collections",
    "System.Text.RegularExpressions",
    "System.Linq",
    "System.Management",
  ],
  Desktop: ["mscorlib", "System.Management.Automation", "System", "System.Core", "System.Xml", "System.Management"],
};
