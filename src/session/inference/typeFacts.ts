import { once } from "../../base/once.ts";
import { ownEntry } from "../../base/ownEntry.ts";
import type { ArgumentCount, MemberUse } from "../../command/MemberUse.ts";
import type { Edition, PerEdition } from "../../diag/Edition.ts";
import { knownSignature, type MethodSignature } from "../../objects/calls/MethodSignature.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import { sessionEdition } from "../../objects/host/edition.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { isKnownTypeName, knownTypeNames } from "../../objects/types/knownTypeName.ts";
import { isAbstract } from "../../objects/types/typeAttributes.ts";
import { membersOfType, staticMembers } from "../../objects/types/typeData/objectMembers.ts";
import { acceleratorsOfEdition, typeByName, typeByNameOrNull, typeInScript } from "../../objects/types/typeRegistry.ts";

const allNames: PerEdition<() => readonly string[]> = {
  Desktop: once(() => namesIn("Desktop")),
  Core: once(() => namesIn("Core")),
};

function namesIn(edition: Edition): readonly string[] {
  return sessionEdition.during(edition, () => [
    ...knownTypeNames(),
    ...Array.from(acceleratorsOfEdition(), ([accelerator]) => accelerator),
  ]);
}

/** What is known of .NET's types, for those who judge scripts without running them. */
export const typeFacts = {
  has: (name: string, edition: Edition): boolean =>
    sessionEdition.during(edition, () => isKnownTypeName(name) || typeInScript(name) !== null),
  names: (edition: Edition): readonly string[] => allNames[edition](),
  statics: (name: string, edition: Edition): readonly string[] | null =>
    sessionEdition.during(edition, () => {
      const type = typeInScript(name);
      if (type === null) return null;
      if (type.isEnum) return [...type.enumValues.keys(), ...enumMembers()];
      const { staticMethods, staticProperties } = type.members;
      const found = [...[...staticMethods.values()].map((method) => method.name), ...staticProperties.keys()];
      found.push(...(ownEntry(ofOneEdition[edition], type.name) ?? []));
      return found.length === 0 ? null : found;
    }),
  /** Whether all static members that a type has in any .NET are known: a table has those of .NET, and .NET Framework has no others of it. */
  isWhole: (name: string): boolean => {
    const type = typeNamed(name);
    return type !== null && type.metadata !== null && !type.isEnum && isTakenOver(type);
  },
  /** Names of what every object of a type has, type data and events too; null for a type that is not known, or has none of its own. */
  members: (name: string, edition: Edition): readonly string[] | null =>
    sessionEdition.during(edition, () => {
      const type = typeNamed(name);
      if (type === null || type.name === "System.Object" || type.metadata?.kind === "interface") return null;
      const found = membersOfType(type).map((member) => member.name);
      return found.length <= ofObjects.size ? null : found;
    }),
  /** The type that a member gives, where all its overloads give the same; null: that is not known. */
  memberType: (name: string, member: string, use: MemberUse, edition: Edition): string | null =>
    sessionEdition.during(edition, () => {
      const members = typeNamed(name)?.members;
      if (!members) return null;
      if (!use.isCall) {
        const property = use.isStatic ? members.staticProperty(member) : members.property(member);
        return property === undefined ? null : fullName(property.signature.type);
      }
      const results = new Set(overloadsOf(members, member, use.isStatic).map(({ returnType }) => returnType));
      const [only, ...more] = results;
      return only === undefined || more.length > 0 || only === "void" ? null : fullName(only);
    }),
  isAbstract(name: string): boolean {
    const type = typeNamed(name);
    return type !== null && isAbstract(type);
  },
  /** Whether all overloads of a method that take so many arguments give nothing, in an edition that has it. */
  givesNothing: (name: string, method: string, isStatic: boolean, given: number): boolean =>
    (["Core", "Desktop"] as const).some((edition) =>
      sessionEdition.during(edition, () => {
        const members = typeNamed(name)?.members;
        const found = (members ? overloadsOf(members, method, isStatic) : []).filter((signature) => {
          const { least, most } = countOf(signature);
          return least <= given && given <= most;
        });
        return found.length > 0 && found.every(({ returnType }) => returnType === "void");
      }),
    ),
  /** How many arguments the overloads of a method take; null for a method that is not known. */
  argumentCounts: (
    name: string,
    method: string,
    isStatic: boolean,
    edition: Edition,
  ): readonly ArgumentCount[] | null =>
    sessionEdition.during(edition, () => {
      const type = typeNamed(name);
      // Without a table not all overloads are known.
      if (type === null || !isTabled(type)) return null;
      const found = signaturesOf(type, method, isStatic).map(countOf);
      return found.length === 0 ? null : found;
    }),
  /** The types that the overloads of a method take, one list an overload of a fixed number, "ref " before those that it sets; null for a method that is not known whole. */
  argumentTypes: (
    name: string,
    method: string,
    isStatic: boolean,
    edition: Edition,
  ): readonly (readonly string[])[] | null =>
    sessionEdition.during(edition, () => {
      const type = typeNamed(name);
      if (type === null || !isTabled(type)) return null;
      const found = signaturesOf(type, method, isStatic).map(({ parameters }) => parameters);
      const isOpen = found.some((each) => each.some(({ isParams, defaultValue }) => isParams || defaultValue !== null));
      return found.length === 0 || isOpen
        ? null
        : found.map((each) => each.map(({ type, isRef }) => (isRef ? `ref ${type}` : type)));
    }),
  /** The full name of a type with those of its base classes behind it, in order; null for a type that is not known. */
  lineage(name: string): readonly string[] | null {
    const names: string[] = [];
    for (let type = typeNamed(name); type !== null; type = type.base) names.push(type.name);
    return names.length === 0 ? null : names;
  },
  required(name: string): readonly string[] | null {
    const type = typeNamed(name);
    if (type?.metadata?.kind !== "interface") return null;
    return [type, ...type.ancestors].flatMap(({ metadata, members }) =>
      metadata?.kind === "interface"
        ? [
            ...[...members.methods.values()].map((method) => method.name).filter((each) => !ofObjects.has(each)),
            ...Array.from(members.properties.values(), ({ signature }) => `get_${signature.name}`),
          ]
        : [],
    );
  },
  converts(text: string, type: string): boolean {
    const target = typeByNameOrNull(type);
    if (target === null) return true;
    try {
      convertTo(text, target);
      return true;
    } catch {
      return false;
    }
  },
};

/** Static members that the .NET of one edition alone has, of types whose others are alike (documentation of .NET Framework). */
const ofOneEdition: PerEdition<Readonly<Record<string, readonly string[]>>> = {
  Desktop: {
    "System.IO.Directory": ["GetAccessControl", "SetAccessControl"],
    "System.IO.File": ["GetAccessControl", "SetAccessControl"],
  },
  Core: {},
};

/** Types whose static members .NET took over from .NET Framework, all of them: those of these namespaces, and single ones of others. */
const namespacesTakenOver: ReadonlySet<string> = new Set([
  "System",
  "System.Text",
  "System.Text.RegularExpressions",
  "System.Management.Automation",
]);
const typesTakenOver: ReadonlySet<string> = new Set(
  (
    "IO.Path IO.File IO.Directory IO.Compression.ZipFile Net.IPAddress Net.Dns Net.WebUtility Diagnostics.Process Diagnostics.Stopwatch " +
    "Diagnostics.FileVersionInfo Globalization.CultureInfo Security.Principal.WindowsIdentity"
  )
    .split(" ")
    .map((name) => `System.${name}`),
);
const notTakenOver: ReadonlySet<string> = new Set(["System.AppDomain", "System.Activator"]);

function isTakenOver(type: ClrType): boolean {
  const isOfNamespace = namespacesTakenOver.has(type.namespace) && !notTakenOver.has(type.name);
  return typesTakenOver.has(type.name) || isOfNamespace;
}

/** What every enumeration has from System.Enum. */
function enumMembers(): readonly string[] {
  return staticMembers(typeByName("System.Enum")).map(({ name }) => name);
}

/** What every class has: a type with no others has no table. */
const ofObjects: ReadonlySet<string> = new Set(["Equals", "GetHashCode", "GetType", "ToString"]);

function typeNamed(name: string): ClrType | null {
  return typeInScript(name) ?? typeByNameOrNull(name);
}

/** The full name of a type; one that is known by its full name alone keeps it. */
function fullName(name: string): string | null {
  return typeNamed(name)?.name ?? (/^(?:System|Microsoft)\.[\w.]+$/.test(name) ? name : null);
}

/** Whether a table has the methods of a type: one that adds none to those of its base class has them there. */
function isTabled(type: ClrType): boolean {
  if (type.metadata === null) return false;
  return type.metadata.methods.length > 0 || (type.base !== null && type.base.base !== null && isTabled(type.base));
}

function overloadsOf(members: ClrType["members"], name: string, isStatic: boolean): readonly MethodSignature[] {
  const group = isStatic ? members.staticMethod(name) : members.method(name);
  return (group?.overloads ?? []).map(({ signature }) => knownSignature(signature.text));
}

/** The overloads of a method, or the constructors behind `new`; a structure has one without arguments besides. */
function signaturesOf(type: ClrType, method: string, isStatic: boolean): readonly MethodSignature[] {
  if (!isStatic || method.toLowerCase() !== "new") return overloadsOf(type.members, method, isStatic);
  const written = type.metadata?.constructors ?? [];
  const isStructure = type.metadata?.kind === "struct" && written.length > 0;
  return [...written, ...(isStructure ? ["()"] : [])].map(knownSignature);
}

function countOf({ parameters }: MethodSignature): ArgumentCount {
  const isOpen = parameters.some(({ isParams }) => isParams);
  return {
    least: parameters.filter(({ isParams, defaultValue }) => !isParams && defaultValue === null).length,
    most: isOpen ? Number.POSITIVE_INFINITY : parameters.length,
  };
}
