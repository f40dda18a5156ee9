/** Assemblies whose types are there as far as they are emulated, so that loading them has nothing to do. */
const known = new Set(
  [
    "System",
    "System.Core",
    "System.Web",
    "System.Xml",
    "System.Xml.Linq",
    "System.Net.Http",
    "System.Numerics",
    "System.Security",
    "System.Management",
    "System.Management.Automation",
    "System.IO.Compression",
    "System.IO.Compression.FileSystem",
    "System.Runtime",
    "System.Collections",
    "mscorlib",
    "netstandard",
  ].map((name) => name.toLowerCase()),
);

/** Whether an assembly is one of these: by its short or full name, or its file's. */
export function isKnownAssembly(name: string): boolean {
  return known.has(
    name
      .replace(/,.*$/, "")
      .trim()
      .replace(/\.dll$/i, "")
      .toLowerCase(),
  );
}
