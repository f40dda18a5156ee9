import { clrTypeTable } from "virtual:clr-types";
import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import { readDataFile } from "../../base/dataFile.ts";
import { once } from "../../base/once.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "../host/edition.ts";
import { ClrType } from "./ClrType.ts";
import type { ClrMembers, NamedClr } from "./defineClr.ts";
import { hasType } from "./framework/frameworkTypes.ts";
import { languageRules } from "./languageRules.ts";
import { TypeDefinition } from "./TypeDefinition.ts";
import { type ParsedTypeName, parseTypeName } from "./TypeName.ts";
import { typeMetadata } from "./typeMetadata.ts";

const types = new Map<string, ClrType>();
/** Names that were asked for and are none, until another type is registered. */
const missing = new Set<string>();
/** Types in lower case that a script knows only where its session does. */
const ofSessions = new Set<string>();
const arrays = new WeakMap<ClrType, Map<number, ClrType>>();

/** The type with that name; for names that are known to exist (of our own code). */
export function typeByName(name: string): ClrType {
  const found = typeByNameOrNull(name);
  if (!found) throw new Error(`The type table has no type '${name}'.`);
  return found;
}

/**
 * A type by the name a script may write: full name, name without "System.", accelerator ("int", "pscustomobject"),
 * arrays ("int[]", "int[,]") and closed generics ("System.Collections.Generic.List[int]"). Null where neither we nor
 * .NET's table know it.
 */
export function typeByNameOrNull(name: string): ClrType | null {
  return types.get(name) ?? kept(name, () => resolved(name));
}

/** The same for a name that the running script writes: only what its edition has, and none of a single session. */
export function typeInScript(name: string): ClrType | null {
  const plain = name.replace(/[`[].*/s, "").toLowerCase();
  if (languageRules().unknownTypes.has(plain) || ofSessions.has(plain)) return null;
  const type = typeByNameOrNull(name);
  return type && isInEdition(type) ? type : null;
}

/** Whether the .NET of the running edition has a type. */
export function isInEdition(type: ClrType): boolean {
  return hasType[edition()](elementOf(type).genericName);
}

function elementOf(type: ClrType): ClrType {
  return type.elementType ? elementOf(type.elementType) : type;
}

function resolved(name: string): ClrType | null {
  const parsed = parseTypeName(name);
  return parsed && resolve(parsed);
}

function kept(key: string, find: () => ClrType | null): ClrType | null {
  const known = types.get(key);
  if (known !== undefined) return known;
  if (missing.has(key)) return null;
  const found = find();
  if (found) types.set(key, found);
  else missing.add(key);
  return found;
}

/** A name with arrays and type arguments resolved by what `plain` gives for the names in it. */
export function composeType(
  name: ParsedTypeName,
  plain: (name: string) => ClrType | null,
  generic: (name: string, closed: readonly ClrType[]) => ClrType | null = genericTypeOf,
): ClrType | null {
  if (name.kind === "array") {
    const element = composeType(name.element, plain, generic);
    return element && arrayTypeOf(element, name.rank);
  }
  if (name.typeArguments.length === 0) return plain(name.name);
  const closed = name.typeArguments.map((argument) => composeType(argument, plain, generic));
  return closed.every((type) => type !== null) ? generic(name.name, closed) : null;
}

export function arrayTypeOf(element: ClrType, rank: number): ClrType {
  let ranks = arrays.get(element);
  if (!ranks) {
    ranks = new Map();
    arrays.set(element, ranks);
  }
  let found = ranks.get(rank);
  if (!found) {
    found = new ClrType({ name: `${element.name}[${",".repeat(rank - 1)}]`, elementType: element, rank });
    ranks.set(rank, found);
  }
  return found;
}

function resolve(name: ParsedTypeName): ClrType | null {
  if (name.kind === "array") {
    const element = resolve(name.element);
    return element && arrayTypeOf(element, name.rank);
  }
  const found = name.typeArguments.length > 0 ? closedGeneric(name.name, name.typeArguments) : plainType(name.name);
  return found;
}

function closedGeneric(name: string, written: readonly ParsedTypeName[]): ClrType | null {
  const typeArguments = written.map(resolve);
  if (typeArguments.some((argument) => argument === null)) return null;
  return genericTypeOf(name, typeArguments as ClrType[]);
}

/** The same where there must be one. */
export function closedType(name: string, ...closed: readonly ClrType[]): ClrType {
  const found = genericTypeOf(name, closed);
  if (!found) throw new Error(`The type table has no generic type '${name}'.`);
  return found;
}

/** A generic type of that name (arity written or not) closed over types; null where there is none. */
export function genericTypeOf(name: string, closed: readonly ClrType[]): ClrType | null {
  const plain = name.replace(/`\d+$/, "");
  const found = findDefinition(plain) ?? findDefinition(`System.${plain}`);
  const definition = found?.ofArity(closed.length) ?? null;
  const genericName = genericNameOf(name, definition, closed.length);
  if (genericName === null || violatedConstraint(genericName, closed) !== null) return null;
  const key = `${genericName}[${closed.map((argument) => argument.name).join(",")}]`;
  let type = types.get(key);
  // A class of a script may have the name of an earlier one.
  if (!type || closed.some((argument, index) => argument !== type?.typeArguments[index])) {
    type = new ClrType({
      name: key,
      definition,
      genericName,
      typeArguments: closed,
      ...(isNamedInterface(genericName) ? { kind: "interface" } : {}),
    });
    types.set(key, type);
  }
  return type;
}

/** What .NET says where arguments are none that a generic type takes; null: they are. Nullable alone is known to choose. */
export function violatedConstraint(name: string, closed: readonly ClrType[]): string | null {
  if (!/^(System\.)?Nullable(`1)?$/i.test(name) || closed.length !== 1 || closed[0].isValueType) return null;
  return `GenericArguments[0], '${closed[0].name}', on 'System.Nullable\`1[T]' violates the constraint of type 'T'.`;
}

function genericNameOf(name: string, definition: TypeDefinition | null, arity: number): string | null {
  if (definition?.typeParameters?.length === arity) return `${definition.name}\`${arity}`;
  const written = name.replace(/`\d+$/, "");
  for (const candidate of [written, `System.${written}`]) {
    const metadata = typeMetadata(`${candidate}\`${arity}`);
    if (metadata) return metadata.name;
  }
  const known =
    genericInterfaces.get(written.toLowerCase()) ?? genericInterfaces.get(`system.${written.toLowerCase()}`);
  return known ? `${known}\`${arity}` : null;
}

/** Generic interfaces that signatures name and that need no members of their own here. */
const genericInterfaces = new Map(
  ["ICollection", "IEnumerable", "IList", "IReadOnlyCollection", "IReadOnlyList", "IDictionary", "IReadOnlyDictionary"]
    .concat(["ISet", "IReadOnlySet", "IComparer", "IEqualityComparer", "IEnumerator"])
    .map((name) => `System.Collections.Generic.${name}`)
    .concat(["System.IComparable", "System.IEquatable", "System.Predicate", "System.Func", "System.Action"])
    .concat(["System.Comparison", "System.Converter", "System.Nullable"])
    .concat(["System.IParsable", "System.ISpanParsable", "System.IUtf8SpanParsable"])
    .map((name) => [name.toLowerCase(), name]),
);

function isNamedInterface(genericName: string): boolean {
  return /^System\.(Collections\.Generic\.)?I[A-Z]/.test(genericName);
}

function plainType(written: string): ClrType | null {
  for (const name of [accelerator(written) ?? written, `System.${written}`]) {
    const found = kept(`=${name.toLowerCase()}`, () => makePlain(name));
    if (found) return found;
  }
  return null;
}

function makePlain(name: string): ClrType | null {
  const open = /^(.*)`(\d+)$/.exec(name);
  const definition = findDefinition(open ? open[1] : name);
  if (definition && (definition.typeParameters?.length ?? 0) === Number(open?.[2] ?? 0))
    return new ClrType({
      name: definition.typeParameters ? `${definition.name}\`${definition.typeParameters.length}` : definition.name,
      definition,
    });
  const metadata = typeMetadata(name);
  if (metadata) return new ClrType({ name: metadata.name });
  const known = open && genericInterfaces.get(open[1].toLowerCase());
  if (!known) return null;
  return new ClrType({ name: `${known}\`${open[2]}`, ...(isNamedInterface(known) ? { kind: "interface" } : {}) });
}

function findDefinition(name: string): TypeDefinition | null {
  const folded = name.toLowerCase();
  const registered = definitions.get(folded) ?? named(laterDefinitions.get(folded)?.());
  if (registered) return registered;
  for (const [prefix, find] of laterNamespaces) {
    const found = folded.startsWith(prefix) ? named(find(folded)) : null;
    if (found) return found;
  }
  return loaded.get(folded) ?? load(folded);
}

/** Definitions of files, which give the name. */
const loaded = new Map<string, TypeDefinition>();

function load(folded: string): TypeDefinition | null {
  const file = clrTypeTable.get(folded);
  if (!file) return null;
  const definition = new TypeDefinition(file.name, file.load());
  loaded.set(folded, definition);
  return definition;
}

function named(members: NamedClr | null | undefined): TypeDefinition | null {
  return members ? new TypeDefinition(members.name, members) : null;
}

const definitions = new Map<string, TypeDefinition>();

/**
 * Adds a type that belongs to another folder (the formatter's, Exchange's); its name is found from then on. Types that
 * were found already stay what they are: their identity is what type tests go by.
 */
export function registerType<Self>({ name, ...members }: NamedClr<Self>): ClrType {
  const definition = new TypeDefinition(name, members as ClrMembers);
  definitions.set(name.toLowerCase(), definition);
  missing.clear();
  const arity = members.typeParameters?.length ?? 0;
  const known = types.get(`=${name.toLowerCase()}`);
  if (known && known.definition === null) known.adopt(definition);
  return typeByName(arity > 0 ? `${name}\`${arity}` : name);
}

/** The same for a type that no script knows but those of sessions which have it among the types of their global scope. */
export function registerSessionType<Self>(definition: NamedClr<Self>): ClrType {
  ofSessions.add(definition.name.toLowerCase());
  return registerType(definition);
}

const laterDefinitions = new Map<string, () => NamedClr>();

/** The same for a type that is made when its name is first looked up. */
export function registerTypeLater<Self>(name: string, make: () => NamedClr<Self>): void {
  laterDefinitions.set(name.toLowerCase(), make as () => NamedClr);
  missing.clear();
}

const laterNamespaces = new Map<string, (foldedName: string) => NamedClr | null>();

/** The same for all types of a namespace ("System.Xml."): `find` gets a full name in lower case. */
export function registerNamespaceLater(prefix: string, find: (foldedName: string) => NamedClr | null): void {
  laterNamespaces.set(prefix.toLowerCase(), find);
}

/** The full name behind a type accelerator, or undefined. */
export function accelerator(name: string): string | undefined {
  return common.get(name) ?? accelerators().fullNames.get(name) ?? ownAccelerators[edition()].get(name.toLowerCase());
}

/** Those beside the table's, for types that Windows PowerShell always has at hand. */
const ownAccelerators: PerEdition<ReadonlyMap<string, string>> = {
  Desktop: new Map([
    ["adsi", "System.DirectoryServices.DirectoryEntry"],
    ["adsisearcher", "System.DirectoryServices.DirectorySearcher"],
    ["wmi", "System.Management.ManagementObject"],
    ["wmiclass", "System.Management.ManagementClass"],
    ["wmisearcher", "System.Management.ManagementObjectSearcher"],
  ]),
  Core: new Map(),
};

/** The accelerators of the running edition with the full names behind them. */
export function* acceleratorsOfEdition(): Generator<readonly [name: string, fullName: string]> {
  const { unknownTypes } = languageRules();
  for (const [name, fullName] of accelerators().fullNames)
    if (!unknownTypes.has(name.toLowerCase())) yield [name, fullName];
  yield* ownAccelerators[edition()];
}

/** The accelerator that PowerShell shows for a type name ("int" for System.Int32), or undefined. */
export function acceleratorFor(fullName: string): string | undefined {
  return accelerators().shortNames.get(fullName);
}

/** The ones that most scripts use, so that they do not wait for the table. */
const common = new Map([
  ["int", "System.Int32"],
  ["string", "System.String"],
  ["bool", "System.Boolean"],
  ["switch", "System.Management.Automation.SwitchParameter"],
  ["psobject", "System.Management.Automation.PSObject"],
  ["object", "System.Object"],
]);

/** Accelerators as PowerShell spells them with the full names behind them, and the other way round. */
const accelerators = once(() => {
  const rows = JSON.parse(readDataFile("powershell-accelerators.json")) as { name: string; type: string }[];
  const shortNames = new Map<string, string>();
  for (const { name, type } of rows) if (!shortNames.has(type) && name !== "pscustomobject") shortNames.set(type, name);
  return { fullNames: new CaseInsensitiveMap(rows.map((row) => [row.name, row.type])), shortNames };
});
