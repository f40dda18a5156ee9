import { readDataFile } from "../../base/dataFile.ts";
import type { Resolver } from "./Resolver.ts";

let names: ReadonlySet<string> | null = null;

/** The type names of .NET and PowerShell 7 on a machine that has nothing else: no modules, no further assemblies. */
export const referenceResolver: Resolver = {
  hasType(fullName) {
    names ??= parseTypeNames(readDataFile("dotnet-type-names.txt"));
    return names.has(fullName.toLowerCase());
  },
  // A path to a file is not looked up; a name alone would be.
  hasModule: (name) => /[\\/].*\.(psm1|psd1|ps1|dll)$/i.test(name),
  hasAssembly: (name) => /^([a-z]:)?[\\/]/i.test(name),
};

/** Lines of a namespace and its types; the line `*` holds the accelerators, the line `-` types without a namespace. */
function parseTypeNames(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of text.toLowerCase().split("\n")) {
    const [namespace = "", ...types] = line.split(" ");
    for (const type of types) found.add(namespace === "*" || namespace === "-" ? type : `${namespace}.${type}`);
  }
  return found;
}
