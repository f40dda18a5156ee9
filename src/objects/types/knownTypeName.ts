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

/** The public types of .NET (that of the running edition) and PowerShell by full name, a generic one with its number of arguments. */
export function knownTypeNames(): readonly string[] {
  const { unknownTypes } = languageRules();
  return writtenNames().filter((name) => name.includes(".") && !unknownTypes.has(name.toLowerCase()));
}

const namesOfTypes = once((): ReadonlySet<string> => new Set(writtenNames().map((name) => name.toLowerCase())));

/** Each line: a namespace, then the types in it; "*" stands before the names that need none. */
const writtenNames = once((): readonly string[] =>
  readDataFile("dotnet-type-names.txt")
    .split("\n")
    .flatMap((line) => {
      const [space, ...types] = line.split(" ");
      return types.map((type) => (space === "*" ? type : `${space}.${type}`));
    }),
);
