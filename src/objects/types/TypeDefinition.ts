import { bindCode, bindConstructors } from "./bindCode.ts";
import type {
  ClrMembers,
  Constructor,
  IndexerAccess,
  InstanceMethod,
  PropertyAccess,
  StaticMethod,
  StaticPropertyAccess,
} from "./defineClr.ts";
import { type MemberKind, memberName, type SignaturesByName, signaturesOf } from "./signatures.ts";
import { type TypeMetadata, typeMetadata } from "./typeMetadata.ts";

/** A type's definition with its name, its code bound to whole signatures when it is first asked for. */
export class TypeDefinition {
  /** Full .NET name, without arity: "System.Collections.Generic.List". */
  readonly name: string;
  readonly typeParameters: readonly string[] | undefined;
  readonly base: string | undefined;
  readonly interfaces: readonly string[] | undefined;
  readonly kind: ClrMembers["kind"];
  readonly isAbstract: boolean;
  readonly enumValues: readonly string[] | undefined;
  readonly toText: ((self: unknown) => string) | undefined;
  readonly #members: ClrMembers;
  readonly #arities = new Map<number, TypeDefinition>();
  readonly #row: TypeMetadata | null;

  /** `row`: of a type that is not in the tables, what signatures it has. */
  constructor(name: string, members: ClrMembers, row: TypeMetadata | null = null) {
    this.name = name;
    this.#row = row;
    this.typeParameters = members.typeParameters;
    this.base = members.base;
    this.interfaces = members.interfaces;
    this.kind = members.kind;
    this.isAbstract = members.abstract === true;
    this.enumValues = members.enumValues;
    this.toText = members.toText;
    this.#members = members;
  }

  /** The definition of the type with that number of type parameters. */
  ofArity(count: number): TypeDefinition {
    const { arities } = this.#members;
    if (!arities) return this;
    let found = this.#arities.get(count);
    if (!found) {
      found = new TypeDefinition(this.name, arities(count));
      this.#arities.set(count, found);
    }
    return found;
  }

  #constructors: ReadonlyMap<string, Constructor> | undefined;
  get constructors(): ReadonlyMap<string, Constructor> {
    this.#constructors ??= bindConstructors(
      this.name,
      this.#members.constructors ?? {},
      this.#own()?.constructors ?? [],
    );
    return this.#constructors;
  }

  #methods: ReadonlyMap<string, InstanceMethod<unknown>> | undefined;
  get methods(): ReadonlyMap<string, InstanceMethod<unknown>> {
    this.#methods ??= this.#withText(this.#bound("methods", this.#members.methods));
    return this.#methods;
  }

  /** ToString() gives the text, unless it is defined otherwise. */
  #withText(methods: ReadonlyMap<string, InstanceMethod<unknown>>): ReadonlyMap<string, InstanceMethod<unknown>> {
    const signature = "string ToString()";
    return this.toText && !methods.has(signature) ? new Map([...methods, [signature, this.toText]]) : methods;
  }

  #statics: ReadonlyMap<string, StaticMethod> | undefined;
  get statics(): ReadonlyMap<string, StaticMethod> {
    this.#statics ??= this.#bound("statics", this.#members.statics);
    return this.#statics;
  }

  #properties: ReadonlyMap<string, PropertyAccess<unknown>> | undefined;
  get properties(): ReadonlyMap<string, PropertyAccess<unknown>> {
    this.#properties ??= new Map([...this.#held(), ...this.#bound("properties", this.#members.properties)]);
    return this.#properties;
  }

  get protectedConstructors(): Readonly<Record<string, Constructor>> {
    return this.#members.protectedConstructors ?? {};
  }

  get nonPublicProperties(): Readonly<Record<string, PropertyAccess<unknown>>> {
    return this.#members.nonPublicProperties ?? {};
  }

  #staticProperties: ReadonlyMap<string, StaticPropertyAccess> | undefined;
  get staticProperties(): ReadonlyMap<string, StaticPropertyAccess> {
    this.#staticProperties ??= this.#bound("staticProperties", this.#members.staticProperties);
    return this.#staticProperties;
  }

  #indexers: ReadonlyMap<string, IndexerAccess<unknown>> | undefined;
  get indexers(): ReadonlyMap<string, IndexerAccess<unknown>> {
    this.#indexers ??= this.#bound("indexers", this.#members.indexers);
    return this.#indexers;
  }

  get interfaceIndexers(): Readonly<Record<string, IndexerAccess<unknown>>> {
    return this.#members.interfaceIndexers ?? {};
  }

  #bound<Code>(kind: MemberKind, written: Readonly<Record<string, Code>> | undefined): ReadonlyMap<string, Code> {
    if (!written) return new Map();
    const own = this.#own();
    return bindCode(this.name, written, own ? signaturesOf(own, kind) : undefined, () => this.#inherited(kind));
  }

  #held(): [string, PropertyAccess<unknown>][] {
    const { holds } = this.#members;
    if (!holds) return [];
    const accesses = Object.fromEntries(holds.map((key) => [key, heldAccess(memberName(key))]));
    return [...this.#bound("properties", accesses)].map(([text, { get, set }]) => [
      text,
      text.endsWith("{get;}") ? get : { get, set },
    ]);
  }

  /** The row that says what signatures the type has. */
  #own(): TypeMetadata | null {
    if (this.#row) return this.#row;
    const { like, typeParameters } = this.#members;
    const metadata = typeMetadata(typeParameters ? `${this.name}\`${typeParameters.length}` : this.name);
    return metadata ?? (like === undefined ? null : typeMetadata(like));
  }

  /** What the rows of base types and interfaces have, the nearest first. */
  *#inherited(kind: MemberKind): Generator<SignaturesByName> {
    const own = this.#row ?? typeMetadata(this.name);
    const interfaces = [...(this.interfaces ?? own?.interfaces ?? [])];
    const bases = baseRows(this.base ?? own?.base);
    for (const row of bases) {
      yield signaturesOf(row, kind);
      interfaces.push(...row.interfaces);
    }
    for (const each of interfaces) {
      const row = typeMetadata(each);
      if (row) yield signaturesOf(row, kind);
    }
  }
}

function* baseRows(name: string | undefined): Generator<TypeMetadata> {
  let row = name ? typeMetadata(name) : null;
  for (; row && row.name !== "System.Object"; row = row.base ? typeMetadata(row.base) : null) yield row;
  const object = typeMetadata("System.Object");
  if (object) yield object;
}

interface Holder {
  readonly values: Map<string, unknown>;
  get(name: string): unknown;
}

function heldAccess(name: string) {
  return {
    get: (self: unknown) => (self as Holder).get(name),
    set: (self: unknown, value: unknown) => void (self as Holder).values.set(name, value),
  };
}
