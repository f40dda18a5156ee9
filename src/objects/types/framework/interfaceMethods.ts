import { readDataFile } from "../../../base/dataFile.ts";
import { once } from "../../../base/once.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { closedSignature } from "../../calls/closedSignature.ts";
import { edition } from "../../host/edition.ts";
import type { ClrType } from "../ClrType.ts";

/** A member of an interface that a type implements under the interface's name only, as Get-Member lists it. */
export interface InterfaceMember {
  readonly name: string;
  readonly isProperty: boolean;
  /** "int IComparable.CompareTo(System.Object obj)" */
  readonly text: string;
}

/** Those of a type, in the order of `data/interface-methods.json`; exceptions and enumerations have their base's. */
export function interfaceMembers(type: ClrType): readonly InterfaceMember[] {
  return textsOf(type).flatMap((text) => {
    const match = /^(?:.*? )?(I[A-Z]\w*)(?:\[.*?\]+)?\.(\w+)(?:\[[\w,]+\])?(\(.*\))( \{.*)?$/.exec(text);
    if (!match || interfaces[edition()].lacks(match[1])) return [];
    return [{ name: match[2], isProperty: match[4] !== undefined, text: closedText(text, type) }];
  });
}

/** How many parameters each method of that name has, one for each interface that has it; names in lower case. */
export function interfaceMethodCounts(type: ClrType): ReadonlyMap<string, readonly number[]> {
  const known = counts[edition()];
  let found = known.get(type);
  if (!found) {
    const made = new Map<string, number[]>();
    for (const { name, isProperty, text } of interfaceMembers(type)) {
      if (isProperty) continue;
      const folded = name.toLowerCase();
      made.set(folded, [...(made.get(folded) ?? []), parameterCount(text)]);
    }
    found = made;
    known.set(type, found);
  }
  return found;
}

type CountsByType = WeakMap<ClrType, ReadonlyMap<string, readonly number[]>>;

const counts: PerEdition<CountsByType> = { Core: new WeakMap(), Desktop: new WeakMap() };

/** Commas within brackets belong to type arguments. */
function parameterCount(text: string): number {
  const inner = text.slice(text.lastIndexOf("(") + 1, text.lastIndexOf(")")).replace(/\[[^\]]*\]/g, "");
  return inner.trim() === "" ? 0 : inner.split(",").length;
}

/** Interfaces that .NET Framework does not have. */
const later =
  /^(ISpan|IUtf8|IBinary|IFloatingPoint|INumber|ISet$|IReadOnlySet|IAsyncDisposable|ISignedNumber|IUnsignedNumber)/;

interface Table {
  readonly texts: readonly string[];
  readonly types: Readonly<Record<string, readonly number[]>>;
}

const table = once(() => {
  const { texts, types } = JSON.parse(readDataFile("interface-methods.json")) as Table;
  return { texts, types: new Map(Object.entries(types)) };
});

function textsOf(type: ClrType): readonly string[] {
  const { texts, types } = table();
  const key = type.isArray ? "System.Array" : type.isEnum ? "System.Enum" : type.genericName;
  for (let at: ClrType | null = type, name = key; at; at = at.base, name = at?.genericName ?? "") {
    const found = types.get(name);
    if (found) return found.map((index) => texts[index]);
  }
  return [];
}

function closedText(written: string, declaringType: ClrType): string {
  const { numberNames } = interfaces[edition()];
  const text = written.replace(/^(?:short|ushort|uint|ulong)(?= )/, (name) => numberNames[name] ?? name);
  return closedSignature({ signature: { text }, declaringType });
}

interface InterfaceRules {
  readonly lacks: (name: string) => boolean;
  /** Numbers that are shown by their .NET names. */
  readonly numberNames: Readonly<Record<string, string>>;
}

const interfaces: PerEdition<InterfaceRules> = {
  Desktop: {
    lacks: (name) => later.test(name),
    numberNames: { short: "int16", ushort: "uint16", uint: "uint32", ulong: "uint64" },
  },
  Core: { lacks: () => false, numberNames: {} },
};
