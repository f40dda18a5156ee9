import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { delegateConstructor, delegateMethods, isDelegateType } from "../calls/delegateParameters.ts";
import { isGenericByResult } from "../calls/isGenericByResult.ts";
import {
  knownSignature,
  type MethodSignature,
  type PropertySignature,
  parsePropertySignature,
} from "../calls/MethodSignature.ts";
import { edition } from "../host/edition.ts";
import type { ClrType } from "../types/ClrType.ts";
import { overloadOrder } from "../types/framework/overloadOrder.ts";
import type { TypeDefinition } from "../types/TypeDefinition.ts";

/** Code behind a method: `self` first for instance methods; statics and constructors get the type as `this`. */
export type MethodCode = (...args: unknown[]) => unknown;

/** One overload. `code` is null where .NET has it and we do not: calling it ends in NotModelled. */
export interface MethodOverload {
  readonly signature: MethodSignature;
  readonly code: MethodCode | null;
  readonly declaringType: ClrType;
  /** Marked `hidden` in a script class: there, but not shown. */
  readonly isHidden?: boolean;
}

export interface MethodGroup {
  readonly name: string;
  readonly isStatic: boolean;
  readonly overloads: readonly MethodOverload[];
}

/** A property, field or indexer ("Item"). A getter or setter that .NET has and we do not is null. */
export interface PropertyMember {
  readonly signature: PropertySignature;
  readonly isField: boolean;
  readonly get: MethodCode | null;
  readonly set: MethodCode | null;
  readonly declaringType: ClrType;
  readonly isHidden?: boolean;
  /** Of a property of a class written in script: the objects of its attributes. */
  readonly attributes?: () => readonly unknown[];
}

/** A definition with the type that has it: the type itself, a base type or an interface. */
interface Defined {
  readonly type: ClrType;
  readonly definition: TypeDefinition;
}

const noIndexers: readonly PropertyMember[] = [];

type ListedProperty = Pick<PropertyMember, "signature" | "isField">;

/** Whether a member of that name and signature is there; constructors are named "new". */
export type MemberTest = (name: string, signature: string, type: ClrType) => boolean;

/** All members of a type: what the definitions along its base types implement, in the order of the metadata table. */
export class TypeMembers {
  readonly #type: ClrType;
  readonly #isThere: MemberTest;
  #constructors: readonly MethodOverload[] | undefined;
  #methods: ReadonlyMap<string, MethodGroup> | undefined;
  #staticMethods: ReadonlyMap<string, MethodGroup> | undefined;
  #properties: ReadonlyMap<string, PropertyMember> | undefined;
  readonly #tables: { instance?: PropertyTable; static?: PropertyTable } = {};
  #staticProperties: ReadonlyMap<string, PropertyMember> | undefined;
  #indexers: readonly PropertyMember[] | undefined;
  #namedIndexers: ReadonlyMap<string, readonly PropertyMember[]> | undefined;

  constructor(type: ClrType, isThere: MemberTest = () => true) {
    this.#type = type;
    this.#isThere = isThere;
  }

  method(name: string): MethodGroup | undefined {
    return this.methods.get(name) ?? this.methods.get(foldCase(name));
  }

  staticMethod(name: string): MethodGroup | undefined {
    return this.staticMethods.get(foldCase(name));
  }

  property(name: string): PropertyMember | undefined {
    if (this.#properties) return this.#properties.get(name) ?? this.#properties.get(foldCase(name));
    return this.readProperty(foldCase(name), false) ?? undefined;
  }

  staticProperty(name: string): PropertyMember | undefined {
    const key = foldCase(name);
    return this.#staticProperties ? this.#staticProperties.get(key) : (this.readProperty(key, true) ?? undefined);
  }

  get constructors(): readonly MethodOverload[] {
    this.#constructors ??= this.readConstructors();
    return this.#constructors;
  }

  /** Keyed by the name in lower case. */
  get methods(): ReadonlyMap<string, MethodGroup> {
    this.#methods ??= this.readMethods(false);
    return this.#methods;
  }

  get staticMethods(): ReadonlyMap<string, MethodGroup> {
    this.#staticMethods ??= this.readMethods(true);
    return this.#staticMethods;
  }

  get properties(): ReadonlyMap<string, PropertyMember> {
    this.#properties ??= this.readProperties(false);
    return this.#properties;
  }

  get staticProperties(): ReadonlyMap<string, PropertyMember> {
    this.#staticProperties ??= this.readProperties(true);
    return this.#staticProperties;
  }

  get indexers(): readonly PropertyMember[] {
    this.#indexers ??= this.readIndexers();
    return this.#indexers;
  }

  /** The indexers that scripts call by a name: those of the type, and those that only an interface of it has; always the same list. */
  indexersNamed(name: string): readonly PropertyMember[] {
    this.#namedIndexers ??= byName(this.readNamedIndexers());
    return this.#namedIndexers.get(foldCase(name)) ?? noIndexers;
  }

  protected readNamedIndexers(): readonly PropertyMember[] {
    const ofInterfaces = [...this.#definitions()].flatMap(({ type, definition }) =>
      Object.entries(definition.interfaceIndexers).map(([text, access]) => {
        const member = propertyMember(text, access as Access, type, false);
        const { name } = member.signature;
        return { ...member, signature: { ...member.signature, name: name.slice(name.lastIndexOf(".") + 1) } };
      }),
    );
    return ofInterfaces.length === 0 ? this.indexers : [...this.indexers, ...ofInterfaces];
  }

  protected readConstructors(): readonly MethodOverload[] {
    const code = (this.#type.definition?.constructors ?? new Map()) as ReadonlyMap<string, MethodCode>;
    const listed = isPlainDelegate(this.#type) ? [delegateConstructor] : (this.#type.metadata?.constructors ?? []);
    const texts = new Set([...listed, ...code.keys()]);
    const there = [...texts].filter((text) => this.#isThere("new", text, this.#type));
    return overloadOrder[edition()](this.#type.genericName, "new", there).map((text) => ({
      signature: knownSignature(text),
      code: code.get(text) ?? null,
      declaringType: this.#type,
    }));
  }

  /** Those that a derived class calls beside the public ones. */
  get protectedConstructors(): readonly MethodOverload[] {
    return Object.entries(this.#type.definition?.protectedConstructors ?? {}).map(([text, code]) => ({
      signature: knownSignature(text),
      code: code as MethodCode,
      declaringType: this.#type,
    }));
  }

  protected readMethods(isStatic: boolean): ReadonlyMap<string, MethodGroup> {
    const ofEveryArray = isStatic ? null : membersOfEveryArray(this.#type);
    if (ofEveryArray) return elementMethods(this.#type, ofEveryArray.methods);
    const code = new Map<string, MethodOverload>();
    const isGeneric = [...this.#definitions()].some(({ definition }) => definition.typeParameters !== undefined);
    for (const { type, definition } of this.#definitions()) {
      for (const [text, implementation] of isStatic ? definition.statics : definition.methods) {
        const signature = knownSignature(text);
        if (!this.#isThere(signature.name, text, type)) continue;
        const key = overloadKey(signature, type, isGeneric);
        if (!code.has(key)) code.set(key, { signature, code: implementation as MethodCode, declaringType: type });
      }
    }
    const overloads = new Map<string, MethodOverload>();
    // Signatures of a generic base class mean its type arguments.
    const owner = memberOwner(this.#type) ?? this.#type;
    const source = owner.typeArguments.length > 0 ? owner : this.#type;
    for (const text of this.#metadataMethods(isStatic)) {
      const signature = knownSignature(text);
      if (!this.#isThere(signature.name, text, owner)) continue;
      const key = overloadKey(signature, source, isGeneric);
      const known = code.get(key);
      if (!overloads.has(key)) {
        const declaringType = owner.typeArguments.length > 0 ? source : (known?.declaringType ?? source);
        overloads.set(key, { signature, code: known?.code ?? null, declaringType });
      }
    }
    for (const [key, overload] of code) if (!overloads.has(key)) overloads.set(key, overload);
    const groups: OpenGroups = new Map();
    for (const overload of overloads.values()) openGroup(groups, overload, isStatic).push(overload);
    for (const group of groups.values()) {
      if (group.overloads.length < 2) continue;
      const name = `${isStatic ? "static " : ""}${group.name}`;
      group.overloads = [...overloadOrder[edition()](this.#type.genericName, name, group.overloads)];
    }
    return groups;
  }

  /** The property of a folded name, without a look at the others. */
  protected readProperty(key: string, isStatic: boolean): PropertyMember | null {
    const ofEveryArray = isStatic ? null : membersOfEveryArray(this.#type);
    return ofEveryArray ? (ofEveryArray.property(key) ?? null) : this.#table(isStatic).find(key);
  }

  protected readProperties(isStatic: boolean): ReadonlyMap<string, PropertyMember> {
    const ofEveryArray = isStatic ? null : membersOfEveryArray(this.#type);
    if (ofEveryArray) return ofEveryArray.properties;
    return this.#table(isStatic).all();
  }

  #table(isStatic: boolean): PropertyTable {
    const kind = isStatic ? "static" : "instance";
    this.#tables[kind] ??= new PropertyTable(this.#type, isStatic, this.#isThere, this.#definitions());
    return this.#tables[kind];
  }

  protected readIndexers(): readonly PropertyMember[] {
    const found = new Map<string, PropertyMember>();
    for (const { type, definition } of this.#definitions()) {
      for (const [text, access] of definition.indexers) {
        const member = propertyMember(text, access as Access, type, false);
        // One that a derived class has anew stands for that of the base class, whatever it returns there.
        const key = member.signature.parameters.map((parameter) => parameter.type).join(",");
        if (!found.has(key)) found.set(key, member);
      }
    }
    return [...found.values()];
  }

  *#metadataMethods(isStatic: boolean): Generator<string> {
    if (!isStatic && isPlainDelegate(this.#type)) yield* delegateMethods(this.#type);
    for (const text of memberOwner(this.#type)?.metadata?.methods ?? [])
      if (text.startsWith("static ") === isStatic) yield text;
  }

  *#definitions(): Generator<Defined> {
    const seen = new Set<TypeDefinition>();
    for (let type: ClrType | null = this.#type; type; type = type.base) {
      if (type.definition && !seen.has(type.definition)) {
        seen.add(type.definition);
        yield { type, definition: type.definition };
      }
    }
    for (const type of this.#type.ancestors) {
      if (type.definition && !seen.has(type.definition)) {
        seen.add(type.definition);
        yield { type, definition: type.definition };
      }
    }
  }
}

/** A delegate type of which the tables have no row: its members follow from what it takes and gives. */
function isPlainDelegate(type: ClrType): boolean {
  return type.metadata === null && type.elementType === null && isDelegateType(type);
}

/**
 * The properties of a type by folded name. The definitions are gone through as far as a name asks: the interfaces of a type
 * are many, and what a script reads is mostly the type's own.
 */
class PropertyTable {
  readonly #type: ClrType;
  readonly #isThere: MemberTest;
  readonly #isStatic: boolean;
  /** Base types and interfaces that were not read yet. */
  readonly #rest: Iterator<Defined>;
  /** What the definitions that were read implement, the nearest first. */
  readonly #code = new Map<string, PropertyMember>();
  #listed: ReadonlyMap<string, ListedProperty | null> | undefined;
  readonly #found = new Map<string, PropertyMember | null>();

  constructor(type: ClrType, isStatic: boolean, isThere: MemberTest, definitions: Iterator<Defined>) {
    this.#type = type;
    this.#isStatic = isStatic;
    this.#isThere = isThere;
    this.#rest = definitions;
  }

  find(key: string): PropertyMember | null {
    let found = this.#found.get(key);
    if (found === undefined) {
      found = this.#join(key);
      this.#found.set(key, found);
    }
    return found;
  }

  /** What is implemented and what is listed under a name as one. */
  #join(key: string): PropertyMember | null {
    while (!this.#code.has(key) && this.#readDefinition());
    const code = this.#code.get(key);
    if (code && this.#isAdded(code)) return code;
    const listed = this.#list().get(key);
    if (listed === undefined) return code ?? null;
    return listed && { ...listed, get: code?.get ?? null, set: code?.set ?? null, declaringType: this.#type };
  }

  /** All, properties before fields, those of interfaces too. */
  all(): ReadonlyMap<string, PropertyMember> {
    while (this.#readDefinition());
    const found = new Map<string, PropertyMember>();
    const put = (key: string) => {
      const member = found.has(key) ? null : this.find(key);
      if (member) found.set(key, member);
    };
    const listed = this.#list();
    for (const [key, member] of this.#code) if (this.#isAdded(member)) put(key);
    for (const [key, row] of listed) if (row && !row.isField) put(key);
    for (const key of this.#code.keys()) if (!listed.has(key)) put(key);
    for (const [key, row] of listed) if (row?.isField) put(key);
    return found;
  }

  /** What a class adds to a base class whose metadata alone is known stands before the members of that. */
  #isAdded({ declaringType }: PropertyMember): boolean {
    const owner = memberOwner(this.#type);
    return owner !== null && declaringType !== owner && declaringType.ancestors.has(owner);
  }

  /** Reads one definition more; false where there is none. */
  #readDefinition(): boolean {
    const next = this.#rest.next();
    if (next.done) return false;
    const { type, definition } = next.value;
    for (const [text, access] of this.#isStatic ? definition.staticProperties : definition.properties) {
      const member = propertyMember(text, access as Access, type, false);
      const key = foldCase(member.signature.name);
      if (!this.#code.has(key) && this.#isThere(member.signature.name, text, type)) this.#code.set(key, member);
    }
    return true;
  }

  /** What the metadata lists, properties before fields; null where a field is listed that is not there. */
  #list(): ReadonlyMap<string, ListedProperty | null> {
    if (this.#listed) return this.#listed;
    const owner = memberOwner(this.#type);
    const listed = new Map<string, ListedProperty | null>();
    const add = (text: string, isField: boolean) => {
      if (text.startsWith("static ") !== this.#isStatic) return;
      const signature = parsePropertySignature(text);
      const key = foldCase(signature.name);
      if (signature.parameters.length > 0 || listed.has(key)) return;
      if (this.#isThere(signature.name, text, owner ?? this.#type)) listed.set(key, { signature, isField });
      else if (isField) listed.set(key, null);
    };
    for (const text of owner?.metadata?.properties ?? []) add(text, false);
    for (const text of owner?.metadata?.fields ?? []) add(text, true);
    this.#listed = listed;
    return listed;
  }
}

/** What the objects of all types of arrays have: System.Array's. Null of any other type. */
function membersOfEveryArray(type: ClrType): TypeMembers | null {
  return type.isArray ? (type.base?.members ?? null) : null;
}

/** Arrays take for Get and Set an index a dimension, and values of the element's type; errors call these by their places. */
function elementMethods({ elementType, rank }: ClrType, methods: ReadonlyMap<string, MethodGroup>) {
  if (elementType === null) return methods;
  const indexes = Array.from({ length: rank }, (_, at) => `int ${at}`).join(", ");
  const texts = {
    get: `${elementType.name} Get(${indexes})`,
    set: `void Set(${indexes}, ${elementType.name} ${rank})`,
  };
  const found = new Map(methods);
  for (const [key, text] of Object.entries(texts)) {
    const group = methods.get(key) as MethodGroup;
    found.set(key, {
      ...group,
      overloads: group.overloads.map((one) => ({ ...one, signature: knownSignature(text) })),
    });
  }
  return found;
}

/** Methods by their folded names while they are gathered. */
export type OpenGroups = Map<string, { name: string; isStatic: boolean; overloads: MethodOverload[] }>;

/** The overloads that have the name of one, as far as they are gathered. */
export function openGroup(groups: OpenGroups, { signature }: MethodOverload, isStatic: boolean): MethodOverload[] {
  const key = foldCase(signature.name);
  let group = groups.get(key);
  if (!group) {
    group = { name: signature.name, isStatic, overloads: [] };
    groups.set(key, group);
  }
  return group.overloads;
}

/**
 * The same for a base type's or interface's method that a type has anew, whatever it returns there; a method with type
 * parameters that nothing but its result names stands beside one without any.
 */
function overloadKey(signature: MethodSignature, declaringType: ClrType, isGeneric: boolean): string {
  const types = signature.parameters.map((parameter) =>
    isGeneric ? (declaringType.resolveSignatureType(parameter.type)?.name ?? parameter.type) : parameter.type,
  );
  // Conversions differ by what they give.
  const given = /^op_(Im|Ex)plicit$/.test(signature.name) ? signature.returnType : "";
  const key = `${given}${foldCase(signature.name)}(${types.join(",")})`;
  return isGenericByResult(signature, declaringType) ? `${key}<>` : key;
}

interface Access {
  readonly get?: MethodCode;
  readonly set?: MethodCode;
}

function byName(members: readonly PropertyMember[]): ReadonlyMap<string, readonly PropertyMember[]> {
  const found = new Map<string, PropertyMember[]>();
  for (const member of members) {
    const key = foldCase(member.signature.name);
    const known = found.get(key);
    if (known) known.push(member);
    else found.set(key, [member]);
  }
  return found;
}

function propertyMember(text: string, access: Access | MethodCode, type: ClrType, isField: boolean): PropertyMember {
  const signature = parsePropertySignature(text);
  const accessors = typeof access === "function" ? { get: access } : access;
  return { signature, isField, get: accessors.get ?? null, set: accessors.set ?? null, declaringType: type };
}

/** Arrays show the members of System.Array; other types without metadata of their own those of their base class. */
function memberOwner(type: ClrType): ClrType | null {
  if (type.isArray) return type.base;
  for (let at: ClrType | null = type; at; at = at.base)
    if (at.metadata && (at.metadata.methods.length > 0 || at.metadata.properties.length > 0)) return at;
  return null;
}
