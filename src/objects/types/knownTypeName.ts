import { readDataFile } from "../../base/dataFile.ts";
import { once } from "../../base/once.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "../host/edition.ts";
import { languageRules } from "./languageRules.ts";
import { accelerator } from "./typeRegistry.ts";

/**
 * Whether .NET (that of the running edition) has a type of that name (with or without "System."), whatever is modelled of it; a generic one must be asked
 * for with the number of its type arguments ("Tuple`2").
 */
export function isKnownTypeName(name: string): boolean {
  const plain = name.toLowerCase();
  if (languageRules().unknownTypes.has(plain)) return false;
  const behind = accelerator(name)?.toLowerCase() ?? plain;
  const names = folded[edition()]();
  return names.has(plain) || names.has(`system.${plain}`) || names.has(behind);
}

/** The public types of .NET (that of the running edition) and PowerShell by full name, a generic one with its number of arguments. */
export function knownTypeNames(): readonly string[] {
  const { unknownTypes } = languageRules();
  return written[edition()]().filter((name) => name.includes(".") && !unknownTypes.has(name.toLowerCase()));
}

const folded: PerEdition<() => ReadonlySet<string>> = {
  Desktop: once(() => new Set(written.Desktop().map((name) => name.toLowerCase()))),
  Core: once(() => new Set(written.Core().map((name) => name.toLowerCase()))),
};

const written: PerEdition<() => readonly string[]> = {
  Desktop: once(() => namesWithout("-").map((name) => name.replace(/\+$/, ""))),
  Core: once(() => namesWithout("+").map((name) => name.replace(/-$/, ""))),
};

/**
 * Each line: a namespace, then the types in it; "*" stands before the names that need none, "-" behind what .NET Framework
 * 4.8 has not, "+" behind what its first assemblies alone have.
 */
function namesWithout(mark: "-" | "+"): readonly string[] {
  return readDataFile("dotnet-type-names.txt")
    .split("\n")
    .flatMap((line) => {
      const [space, ...types] = line.split(" ");
      return types.filter((type) => !type.endsWith(mark)).map((type) => (space === "*" ? type : `${space}.${type}`));
    });
}
