import type { Edition } from "../../diag/Edition.ts";
import { isDelegateType } from "../calls/delegateParameters.ts";
import { usualParameterNames } from "../calls/usualParameterNames.ts";
import { edition } from "../host/edition.ts";
import { TypeMembers } from "../members/TypeMembers.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { enumValuesIn } from "./framework/frameworkEnums.ts";
import { hasType, interfacesIn } from "./framework/frameworkTypes.ts";
import { hasMember } from "./framework/hasMember.ts";
import { isVariantOf } from "./isVariantOf.ts";
import type { LoadedAssembly } from "./LoadedAssembly.ts";
import { lazyType } from "./lazyType.ts";
import type { TypeDefinition } from "./TypeDefinition.ts";
import { parseTypeName } from "./TypeName.ts";
import { type TypeMetadata, typeMetadata } from "./typeMetadata.ts";
import { composeType, genericTypeOf, typeByNameOrNull } from "./typeRegistry.ts";

export type TypeKind = "class" | "struct" | "interface" | "enum" | "delegate";

/** What makes a type: read by `ClrType`; classes written in script give their own. */
export interface TypeParts {
  /** Name as ToString() shows it: "System.Int32", "System.Collections.Generic.List`1[System.Int32]", "int[]" never. */
  readonly name: string;
  readonly kind?: TypeKind;
  readonly definition?: TypeDefinition | null;
  readonly base?: () => ClrType | null;
  readonly interfaces?: () => readonly ClrType[];
  readonly elementType?: ClrType;
  readonly rank?: number;
  readonly genericName?: string;
  readonly typeArguments?: readonly ClrType[];
  readonly enumValues?: ReadonlyMap<string, bigint>;
  readonly isFlags?: boolean;
  /** Of an enumeration whose values are not Int32: the type of its values. */
  readonly underlyingTypeName?: string;
  readonly members?: TypeMembers;
}

/** A .NET type as a value ([int] and what GetType() gives) and as the descriptor that everything dispatches on. */
export class ClrType extends ClrObject {
  readonly name: string;
  #definition: TypeDefinition | null;
  /** Of an array: the type of its elements. */
  readonly elementType: ClrType | null;
  readonly rank: number;
  readonly typeArguments: readonly ClrType[];
  /** "System.Collections.Generic.List`1" of a closed generic type; else the name. */
  readonly genericName: string;
  readonly #parts: TypeParts;
  #metadata: TypeMetadata | null | undefined;
  #members: { -readonly [E in Edition]?: TypeMembers } = {};
  #ancestors: { -readonly [E in Edition]?: ReadonlySet<ClrType> } = {};
  #enumValues: { -readonly [E in Edition]?: ReadonlyMap<string, bigint> } = {};

  constructor(parts: TypeParts) {
    super();
    this.#parts = parts;
    this.name = parts.name;
    this.#definition = parts.definition ?? null;
    this.elementType = parts.elementType ?? null;
    this.rank = parts.rank ?? (parts.elementType ? 1 : 0);
    this.typeArguments = parts.typeArguments ?? [];
    this.genericName = parts.genericName ?? parts.name;
  }

  get clrType(): ClrType {
    return runtimeType();
  }

  get definition(): TypeDefinition | null {
    return this.#definition;
  }

  /** Gives the code to a type that the tables alone knew when it was first named. */
  adopt(definition: TypeDefinition): void {
    this.#definition = definition;
    this.#members = {};
    this.#ancestors = {};
  }

  /** The public members as .NET has them, or null for a type that the table does not know. */
  get metadata(): TypeMetadata | null {
    if (this.#metadata === undefined) this.#metadata = this.elementType ? null : typeMetadata(this.genericName);
    return this.#metadata;
  }

  /** Whether nothing but the type's name is known. */
  get isNameOnly(): boolean {
    return false;
  }

  /** False where no value of the other type can be one of this type; throws NotModelled where that is not known. */
  mayHold(_type: ClrType): boolean {
    return true;
  }

  /** Throws NotModelled where what is asked for is not known of the type. */
  demand(_what: string): void {}

  /** The same for `[type]::member`. */
  demandStatic(_member: string): void {}

  get kind(): TypeKind {
    return this.#parts.kind ?? this.definition?.kind ?? this.metadata?.kind ?? "class";
  }

  get isEnum(): boolean {
    return this.kind === "enum";
  }

  get isValueType(): boolean {
    return this.kind === "struct" || this.kind === "enum";
  }

  /** Whether a script made the type while it ran. */
  get isDynamic(): boolean {
    return false;
  }

  /** The assembly from a file that a script loaded, which holds the type; null for any other. */
  get assembly(): LoadedAssembly | null {
    return this.elementType?.assembly ?? null;
  }

  get isArray(): boolean {
    return this.elementType !== null;
  }

  get isFlags(): boolean {
    return this.#parts.isFlags ?? this.metadata?.flags ?? false;
  }

  get underlyingTypeName(): string | undefined {
    return this.#parts.underlyingTypeName;
  }

  /** Name and number of each value of an enumeration, in order of number. */
  get enumValues(): ReadonlyMap<string, bigint> {
    const current = edition();
    let values = this.#enumValues[current];
    if (values === undefined) {
      const listed =
        this.#parts.enumValues ?? readEnumValues(this.definition?.enumValues ?? this.metadata?.values ?? []);
      values = enumValuesIn[current](this.name, listed);
      this.#enumValues[current] = values;
    }
    return values;
  }

  /** "System" of "System.Int32"; empty where there is none. */
  get namespace(): string {
    const plain = this.genericName.replace(/\[.*$/, "");
    return plain.includes(".") ? plain.slice(0, plain.lastIndexOf(".")) : "";
  }

  /** Name of the type in its namespace: "Int32", "List`1", "Object[]". */
  get shortName(): string {
    if (this.elementType) return `${this.elementType.shortName}[${",".repeat(this.rank - 1)}]`;
    return this.genericName.slice(this.genericName.lastIndexOf(".") + 1).replace(/^.*\+/, "");
  }

  get base(): ClrType | null {
    if (this.#base === undefined) this.#base = this.#findBase();
    return this.#base;
  }

  #base: ClrType | null | undefined;

  #findBase(): ClrType | null {
    if (this.#parts.base) return this.#parts.base();
    if (this.elementType) return arrayBase();
    const name = this.definition?.base ?? this.metadata?.base ?? this.#usualBase();
    if (name === "") return null;
    // A class between that no table has.
    return this.resolveSignatureType(name) ?? this.resolveSignatureType("System.Object");
  }

  #usualBase(): string {
    if (this.name === "System.Object") return "";
    return isDelegateType(this) ? "System.MulticastDelegate" : "System.Object";
  }

  /** Those that the type has in the .NET of the running edition. */
  get interfaces(): readonly ClrType[] {
    if (this.#parts.interfaces) return this.#parts.interfaces();
    if (this.elementType) return arrayInterfaces(this);
    const current = edition();
    const listed = this.definition?.interfaces ?? this.metadata?.interfaces ?? [];
    return interfacesIn[current](this.genericName, listed)
      .map((name) => this.resolveSignatureType(name))
      .filter((type) => type !== null && hasType[current](type.genericName)) as ClrType[];
  }

  /** This type, its base types and all interfaces, in the .NET of the running edition. */
  get ancestors(): ReadonlySet<ClrType> {
    const current = edition();
    let found = this.#ancestors[current] as Set<ClrType> | undefined;
    if (found === undefined) {
      found = new Set<ClrType>([this]);
      for (const type of this.interfaces) for (const ancestor of type.ancestors) found.add(ancestor);
      for (const ancestor of this.base?.ancestors ?? []) found.add(ancestor);
      this.#ancestors[current] = found;
    }
    return found;
  }

  /** Whether a value of this type can be used where `other` is asked for, without any conversion. */
  isAssignableTo(other: ClrType): boolean {
    if (this === other || other.name === "System.Object") return true;
    if (!other.mayHold(this)) return false;
    if (this.elementType && other.elementType) {
      return (
        this.rank === other.rank && !this.elementType.isValueType && this.elementType.isAssignableTo(other.elementType)
      );
    }
    const isAncestor = other.kind === "interface" ? this.ancestors.has(other) : this.#isBelow(other);
    return isAncestor || (other.typeArguments.length > 0 && isVariantOf(this, other));
  }

  /** Without a look at the interfaces, of which a number alone has some dozens. */
  #isBelow(other: ClrType): boolean {
    for (let type: ClrType | null = this; type; type = type.base) if (type === other) return true;
    return false;
  }

  /** Those that the type has in the .NET of the running edition. */
  get members(): TypeMembers {
    const current = edition();
    let members = this.#members[current];
    if (members === undefined) {
      const isThere = hasMember[current];
      members =
        this.#parts.members ??
        new TypeMembers(this, (name, signature, type) => {
          const own = isThere(name, signature, this.genericName);
          return type.assembly !== null || (own && (type === this || isThere(name, signature, type.genericName)));
        });
      this.#members[current] = members;
    }
    return members;
  }

  /** A type named in this type's metadata or signatures, with its generic parameters filled in. */
  resolveSignatureType(name: string): ClrType | null {
    return this.#related(name);
  }

  #related(name: string): ClrType | null {
    const count = this.typeArguments.length;
    const parameters = this.definition?.typeParameters ?? (count > 0 ? usualParameterNames(this.shortName, count) : []);
    if (parameters.length === 0 || this.typeArguments.length === 0) return typeByNameOrNull(name);
    if (this.typeArguments.some((argument) => typeByNameOrNull(argument.name) !== argument))
      return this.#composed(name, parameters);
    const closed = name.replace(/[A-Za-z_][\w.`+]*/g, (word) => {
      const at = parameters.indexOf(word);
      return at < 0 ? word : this.typeArguments[at].name;
    });
    return typeByNameOrNull(closed);
  }

  /** The same where a type argument is one that no name finds: a class of a script. */
  #composed(name: string, parameters: readonly string[]): ClrType | null {
    const parsed = parseTypeName(name.replace(/`\d+/g, ""));
    if (!parsed) return null;
    const find = (word: string) => {
      const at = parameters.indexOf(word);
      return at < 0 ? typeByNameOrNull(word) : this.typeArguments[at];
    };
    return composeType(parsed, find, genericTypeOf);
  }
}

function readEnumValues(values: readonly string[]): Map<string, bigint> {
  return new Map(
    values.map((entry) => {
      const equals = entry.lastIndexOf("=");
      return [entry.slice(0, equals), BigInt(entry.slice(equals + 1))];
    }),
  );
}

const runtimeType = lazyType("System.RuntimeType");
const arrayBase = lazyType("System.Array");

function arrayInterfaces(array: ClrType): readonly ClrType[] {
  const element = array.elementType as ClrType;
  return ["IList", "ICollection", "IEnumerable", "IReadOnlyList", "IReadOnlyCollection"]
    .slice(0, array.rank === 1 ? 5 : 0)
    .map((name) => genericTypeOf(`System.Collections.Generic.${name}`, [element]))
    .filter((type) => type !== null);
}
