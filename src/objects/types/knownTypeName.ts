import { readDataFile } from "../../base/dataFile.ts";
import { once } from "../../base/once.ts";
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
  const names = namesOfTypes();
  return names.has(plain) || names.has(`system.${plain}`) || names.has(behind);
}

/** Each line: a namespace, then the types in it; "*" stands before the names that need none. */
const namesOfTypes = once((): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const line of readDataFile("dotnet-type-names.txt").split("\n")) {
    const [space, ...types] = line.toLowerCase().split(" ");
    for (const type of types) found.add(space === "*" ? type : `${space}.${type}`);
  }
  return found;
});
