import { readDataFile } from "../../base/dataFile.ts";
import { once } from "../../base/once.ts";
import type { Edition, PerEdition } from "../../diag/Edition.ts";
import { edition } from "../host/edition.ts";

/*
 * `data/dotnet-type-names.txt`: each line a namespace, then the types in it; "*" stands before the names that need none.
 * "-" stands behind what .NET Framework 4.8 has not, "+" behind what it alone has, "!" before these behind a structure or an
 * enumeration of which nothing else is known. "@5:2" stands before the types of two assemblies: their places, in base 36,
 * among those of .NET and of .NET Framework in `data/dotnet-assemblies.txt`. Sources: a session of PowerShell 7.6, and the
 * metadata of .NET Framework's reference assemblies.
 */

/** What the table says of a type. */
export interface ListedType {
  /** Full name, a generic one with its number of arguments. */
  readonly name: string;
  readonly isValueType: boolean;
  /** The full name of the assembly that holds it; null: that is not listed. */
  readonly assembly: string | null;
}

/** What stands for the namespace of names that need none. */
export const withoutNamespace = "*";

/** The row of a type that an edition (the running one) has, by its full name in lower case. */
export function listedType(folded: string, of: Edition = edition()): ListedType | undefined {
  return typesIn(folded.slice(0, Math.max(folded.lastIndexOf("."), 0)), of).get(folded);
}

/** The namespaces of the table, in lower case. */
export function listedNamespaces(): Iterable<string> {
  return lines().keys();
}

/** The types of a namespace (in lower case), by full names in lower case. */
export function typesIn(namespace: string, of: Edition = edition()): ReadonlyMap<string, ListedType> {
  let found = read[of].get(namespace);
  if (!found) read[of].set(namespace, (found = readLine(lines().get(namespace) ?? "", of)));
  return found;
}

const lines = once((): ReadonlyMap<string, string> => {
  const written = readDataFile("dotnet-type-names.txt").split("\n");
  return new Map(written.map((line) => [line.slice(0, line.indexOf(" ")).toLowerCase(), line]));
});

const read: PerEdition<Map<string, ReadonlyMap<string, ListedType>>> = { Desktop: new Map(), Core: new Map() };
const absent: PerEdition<"-" | "+"> = { Desktop: "-", Core: "+" };
/** The place of the edition's assembly behind "@". */
const place: PerEdition<0 | 1> = { Core: 0, Desktop: 1 };

function readLine(line: string, of: Edition): ReadonlyMap<string, ListedType> {
  const [namespace, ...words] = line.split(" ");
  const found = new Map<string, ListedType>();
  let assembly: string | null = null;
  for (const word of words) {
    if (word.startsWith("@")) {
      const at = word.slice(1).split(":")[place[of]];
      assembly = at ? assemblies()[of][Number.parseInt(at, 36)] : null;
    } else if (!word.endsWith(absent[of])) {
      const plain = word.replace(/!?[-+]?$/, "");
      const name = namespace === withoutNamespace ? plain : `${namespace}.${plain}`;
      found.set(name.toLowerCase(), { name, isValueType: /![-+]?$/.test(word), assembly });
    }
  }
  return found;
}

/** Two lines, each an edition and its assemblies: name, letter of the key's token, version where it is not the usual one. */
const assemblies = once((): PerEdition<readonly string[]> => {
  const [core, desktop] = readDataFile("dotnet-assemblies.txt").trimEnd().split("\n");
  return { Core: fullNames(core, "10.0.0.0"), Desktop: fullNames(desktop, "4.0.0.0") };
});

function fullNames(line: string, usualVersion: string): readonly string[] {
  return line
    .split(" ")
    .slice(1)
    .map((text) => {
      const [name, key, version = usualVersion] = text.split(",");
      return `${name}, Version=${version}, Culture=neutral, PublicKeyToken=${tokens[key]}`;
    });
}

/** Tokens of the keys that Microsoft signs assemblies with. */
const tokens: Readonly<Record<string, string>> = {
  m: "b77a5c561934e089",
  e: "b03f5f7f11d50a3a",
  o: "cc7b13ffcd2ddd51",
  w: "31bf3856ad364e35",
  c: "7cec85d7bea7798e",
};
