import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import {
  type MethodOverload,
  type OpenGroups,
  openGroup,
  type PropertyMember,
  TypeMembers,
} from "../members/TypeMembers.ts";
import type { ClrType } from "./ClrType.ts";

/** Members of a type that a source defines: what reads them knows its type, and all of them are read from the source. */
export abstract class SourceTypeMembers extends TypeMembers {
  constructor() {
    super(undefined as never);
  }

  /** How many variables an object has, those of the base classes included. */
  abstract get fieldCount(): number;

  /** How many of them are those of a base class; what .NET's own keep is none of these. */
  protected fieldsOf(base: ClrType | null): number {
    return base?.members instanceof SourceTypeMembers ? base.members.fieldCount : 0;
  }

  /** One property is read with all others. */
  protected override readProperty(key: string, isStatic: boolean): PropertyMember | null {
    return (isStatic ? this.staticProperties : this.properties).get(key) ?? null;
  }

  /** No interface gives it an indexer that it does not have itself. */
  protected override readNamedIndexers(): readonly PropertyMember[] {
    return this.indexers;
  }

  /** No constructor of a source is seen by derived classes alone. */
  override get protectedConstructors(): readonly MethodOverload[] {
    return [];
  }

  /** Adds an overload to the group of its name; one with the same parameters that is there already stands for it. */
  protected addOverload(groups: OpenGroups, overload: MethodOverload): void {
    const gathered = openGroup(groups, overload, overload.signature.isStatic);
    const same = (other: MethodOverload) => parameterTypes(other) === parameterTypes(overload);
    if (!gathered.some(same)) gathered.push(overload);
  }
}

function parameterTypes({ signature, declaringType }: MethodOverload): string {
  return signature.parameters
    .map((parameter) => foldCase(declaringType.resolveSignatureType(parameter.type)?.name ?? parameter.type))
    .join(",");
}
