import { notModelled } from "../errors/runtimeError.ts";
import type { TypeMembers } from "../members/TypeMembers.ts";
import { ClrType, type TypeKind } from "./ClrType.ts";
import type { TypeMetadata } from "./typeMetadata.ts";

/**
 * A type of .NET of which nothing but its name is known, with that its namespace and its assembly, and whether it is a
 * value type. Whatever else is asked of it ends in NotModelled, so that no default answers for it.
 */
export class NamedType extends ClrType {
  readonly #isValueType: boolean;

  /** A generic one is closed over types, or open. */
  constructor(genericName: string, isValueType: boolean, typeArguments: readonly ClrType[] = []) {
    const given = typeArguments.length === 0 ? "" : `[${typeArguments.map(({ name }) => name).join(",")}]`;
    super({ name: `${genericName}${given}`, genericName, typeArguments });
    this.#isValueType = isValueType;
  }

  override get isValueType(): boolean {
    return this.#isValueType;
  }

  override get isNameOnly(): boolean {
    return true;
  }

  override mayHold(type: ClrType): boolean {
    for (let at: ClrType | null = type; at; at = at.base)
      if (at.isNameOnly || !isWhole(at, this.name)) return this.demand(`Whether an object of [${type.name}] is one of`);
    return false;
  }

  override demand(what: string): never {
    throw notModelled(`${what} [${this.name}]`);
  }

  override demandStatic(member: string): never {
    throw notModelled(`[${this.name}]::${member}`);
  }

  override get metadata(): TypeMetadata | null {
    return null;
  }

  override get kind(): TypeKind {
    return this.demand("The kind of");
  }

  override get isEnum(): boolean {
    return this.#isValueType && this.demand("The kind of");
  }

  override get isFlags(): boolean {
    return this.demand("The kind of");
  }

  override get enumValues(): ReadonlyMap<string, bigint> {
    return this.demand("The values of");
  }

  override get base(): ClrType | null {
    return this.demand("The base type of");
  }

  override get interfaces(): readonly ClrType[] {
    return this.demand("The interfaces of");
  }

  override get members(): TypeMembers {
    return this.demand("The members of");
  }

  override isAssignableTo(other: ClrType): boolean {
    return this === other || other.name === "System.Object" || this.demand("The base type of");
  }
}

/** Whether all base types and interfaces of a type are known, and none has the name. */
function isWhole(type: ClrType, name: string): boolean {
  if (type.isArray || type.isDynamic) return true;
  const declared = type.metadata ?? type.definition;
  if (declared?.base === undefined) return false;
  const isResolved = declared.base === "" || type.resolveSignatureType(declared.base) !== null;
  return isResolved && declared.base !== name && !(declared.interfaces ?? []).includes(name);
}
