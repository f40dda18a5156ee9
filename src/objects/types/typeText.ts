import { reflectedText } from "../calls/genericParameterNames.ts";
import { edition } from "../host/edition.ts";
import { assemblyOf } from "./assemblyOf.ts";
import type { ClrType } from "./ClrType.ts";
import { acceleratorFor } from "./typeRegistry.ts";

const texts = { Desktop: new WeakMap<ClrType, string>(), Core: new WeakMap<ClrType, string>() } as const;

/** A type as PowerShell writes it: accelerators for those that have one ("int", "System.Collections.Generic.List[int]"). */
export function typeText(type: ClrType): string {
  const known = texts[edition()];
  let text = known.get(type);
  if (text === undefined) {
    text = figure(type);
    known.set(type, text);
  }
  return text;
}

function figure(type: ClrType): string {
  if (type.elementType) return `${typeText(type.elementType)}[${",".repeat(type.rank - 1)}]`;
  if (notPublic.has(type.genericName) && type.typeArguments.length > 0)
    return `${fullTypeName(type)}, ${assemblyOf(type, edition())}`;
  if (type.typeArguments.length > 0)
    return `${type.genericName.replace(/`\d+$/, "")}[${type.typeArguments.map(typeText).join(",")}]`;
  if (notPublic.has(type.name)) return `${type.name}, ${assemblyOf(type, edition())}`;
  return shownAccelerator(type.name) ?? reflectedText(type);
}

/** Type.FullName: type arguments of generic types carry their assemblies. */
export function fullTypeName(type: ClrType): string {
  if (type.elementType) return `${fullTypeName(type.elementType)}[${",".repeat(type.rank - 1)}]`;
  if (type.typeArguments.length === 0) return type.name;
  const typeArguments = type.typeArguments.map(
    (argument) => `[${fullTypeName(argument)}, ${assemblyOf(argument, edition())}]`,
  );
  return `${type.genericName}[${typeArguments.join(",")}]`;
}

/** Type.AssemblyQualifiedName. */
export function assemblyQualifiedName(type: ClrType): string {
  return `${fullTypeName(type)}, ${assemblyOf(type, edition())}`;
}

/** The short name under which a type is shown, by its full name; several accelerators may name it. */
export function shownAccelerator(name: string): string | undefined {
  return numbers[edition()].get(name) ?? special.get(name) ?? acceleratorFor(name);
}

/** A type as member texts and syntaxes show it: its accelerator, or its name without namespace. */
export function shortTypeName(type: ClrType): string {
  if (type.elementType) return `${shortTypeName(type.elementType)}[${",".repeat(type.rank - 1)}]`;
  if (type.name === "System.Object") return "Object";
  if (type.typeArguments.length > 0)
    return `${withoutNamespace(type.genericName.replace(/`\d+$/, ""))}[${type.typeArguments.map(shortTypeName).join(",")}]`;
  const text = typeText(type);
  return text.includes(".") ? withoutNamespace(type.name) : text;
}

/** A type that is inside of another keeps that one's name. */
function withoutNamespace(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** Types that scripts meet but cannot name: they are shown with their assembly. */
const notPublic: ReadonlySet<string> = new Set([
  "System.RuntimeType",
  "System.ArrayEnumerator",
  "System.OrdinalCaseSensitiveComparer",
  "System.OrdinalIgnoreCaseComparer",
  "System.Collections.ArrayList+ArrayListEnumerator",
  "System.Collections.ArrayList+ArrayListEnumeratorSimple",
  "System.Collections.Hashtable+HashtableEnumerator",
  "System.Collections.Hashtable+KeyCollection",
  "System.Collections.Hashtable+SyncHashtable",
  "System.Collections.Hashtable+ValueCollection",
  "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryEnumerator",
  "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection",
  "System.Management.Automation.PSReference`1",
  "System.Net.IPAddress+ReadOnlyIPAddress",
  "System.Xml.XmlChildEnumerator",
  "System.Xml.XmlElementList",
  "System.Xml.XmlElementListEnumerator",
  "System.Xml.XmlNodeListEnumerator",
  "System.Text.ASCIIEncoding+ASCIIEncodingSealed",
  "System.Text.DBCSCodePageEncoding",
  "System.Text.EUCJPEncoding",
  "System.Text.Latin1Encoding+Latin1EncodingSealed",
  "System.Text.SBCSCodePageEncoding",
  "System.Text.UTF8Encoding+UTF8EncodingSealed",
]);

/** Names that are shown although no table of accelerators gives them. */
const special: ReadonlyMap<string, string> = new Map([
  ["System.Management.Automation.PSCustomObject", "PSCustomObject"],
  ["System.Object", "System.Object"],
  ["System.Management.Automation.PSObject", "psobject"],
]);

/** Of the accelerators of one type the one that is shown; Windows PowerShell has fewer. */
const numbers: Readonly<Record<"Core" | "Desktop", ReadonlyMap<string, string>>> = {
  Core: numberNames("short", "ushort", "uint", "ulong"),
  Desktop: numberNames("int16", "uint16", "uint32", "uint64"),
};

function numberNames(int16: string, uint16: string, uint32: string, uint64: string): ReadonlyMap<string, string> {
  return new Map([
    ["System.Int16", int16],
    ["System.UInt16", uint16],
    ["System.UInt32", uint32],
    ["System.UInt64", uint64],
    ["System.Int32", "int"],
    ["System.Int64", "long"],
    ["System.Single", "float"],
  ]);
}
