import { readDataFile } from "../../base/dataFile.ts";
import { once } from "../../base/once.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import { isDelegateType } from "../calls/delegateParameters.ts";
import { edition } from "../host/edition.ts";
import type { ClrType } from "./ClrType.ts";
import { typeByName } from "./typeRegistry.ts";

/*
 * What Type.Attributes and the properties that read it say. `data/type-flags.txt` gives the number of System.Reflection.TypeAttributes
 * of each type that the tables have, as .NET 10 tells it; `data/type-attributes.json` names the structs that are not serializable
 * ("transient") and what is serializable without the flag, or in .NET Framework alone.
 */

/** Bits of System.Reflection.TypeAttributes; the mask is of the eight forms of visibility. */
export const typeFlags = {
  visibilityMask: 0x7,
  public: 0x1,
  nestedPublic: 0x2,
  nestedPrivate: 0x3,
  nestedFamily: 0x4,
  nestedAssembly: 0x5,
  nestedFamAndAssem: 0x6,
  nestedFamOrAssem: 0x7,
  layoutMask: 0x18,
  sequentialLayout: 0x8,
  explicitLayout: 0x10,
  interface: 0x20,
  abstract: 0x80,
  sealed: 0x100,
  specialName: 0x400,
  import: 0x1000,
  serializable: 0x2000,
  stringFormatMask: 0x30000,
  unicodeClass: 0x10000,
  autoClass: 0x20000,
  beforeFieldInit: 0x100000,
} as const;

/** The number of TypeAttributes of a type; of one that no table knows, what its kind tells. */
export function flagsOf(type: ClrType): number {
  const { abstract, sealed, serializable } = typeFlags;
  if (type.isArray) return typeFlags.public | sealed | serializable;
  const known = flags().get(type.genericName) ?? flags().get(type.genericName.replace(/`\d+$/, ""));
  if (known !== undefined) return known;
  const visibility = type.name.includes("+") ? typeFlags.nestedPublic : typeFlags.public;
  if (type.kind === "interface") return visibility | typeFlags.interface | abstract;
  const isFinal = type.isValueType || isDelegateType(type);
  return visibility | (isFinal ? sealed : 0) | (type.definition?.isAbstract ? abstract : 0);
}

export function isSerializable(type: ClrType): boolean {
  const { isMarked, marksExceptions } = serialization[edition()];
  if (type.isArray || isMarked(type)) return true;
  if (type.isValueType) return !isNamed(type, "transient");
  if (isNamed(type, "serializable") || isDelegateType(type)) return true;
  if (!type.isAssignableTo(typeByName("System.Exception"))) return false;
  return marksExceptions(type);
}

interface SerializationRules {
  /** Types that can be serialized in this .NET alone. */
  readonly isMarked: (type: ClrType) => boolean;
  readonly marksExceptions: (type: ClrType) => boolean;
}

const serialization: PerEdition<SerializationRules> = {
  Desktop: { isMarked: (type) => isNamed(type, "framework"), marksExceptions: () => true },
  Core: {
    isMarked: () => false,
    marksExceptions: (type) => !/^(System\.Management|Microsoft)\./.test(type.name),
  },
};

export function isSealed(type: ClrType): boolean {
  return (flagsOf(type) & typeFlags.sealed) !== 0;
}

export function isAbstract(type: ClrType): boolean {
  return (flagsOf(type) & typeFlags.abstract) !== 0;
}

/** Each line: the number, then the names of the types that have it. */
const flags = once((): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const line of readDataFile("type-flags.txt").split("\n")) {
    const [number, ...types] = line.split(" ");
    for (const type of types) found.set(type, Number(number));
  }
  return found;
});

type Attribute = "serializable" | "framework" | "transient";

const typesWith = once((): Readonly<Record<Attribute, ReadonlySet<string>>> => {
  const read = JSON.parse(readDataFile("type-attributes.json")) as Record<Attribute, string[]>;
  return {
    serializable: new Set(read.serializable),
    framework: new Set(read.framework),
    transient: new Set(read.transient),
  };
});

/** Generic types of one name with other numbers of parameters are alike. */
function isNamed(type: ClrType, attribute: Attribute): boolean {
  const known = typesWith()[attribute];
  const name = type.genericName;
  return known.has(name) || ["`1", "`2"].some((arity) => known.has(name.replace(/`\d+$/, arity)));
}
