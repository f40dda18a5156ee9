import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { type MethodOverload, TypeMembers } from "../members/TypeMembers.ts";
import type { ClrType } from "./ClrType.ts";

/** Methods by their folded names while they are gathered. */
export type OpenGroups = Map<string, { name: string; isStatic: boolean; overloads: MethodOverload[] }>;

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

  /** No constructor of a source is seen by derived classes alone. */
  override get protectedConstructors(): readonly MethodOverload[] {
    return [];
  }

  /** Adds an overload to the group of its name; one with the same parameters that is there already stands for it. */
  protected addOverload(groups: OpenGroups, overload: MethodOverload): void {
    const { signature } = overload;
    const key = foldCase(signature.name);
    const group = groups.get(key);
    const same = (other: MethodOverload) => parameterTypes(other) === parameterTypes(overload);
    if (!group) groups.set(key, { name: signature.name, isStatic: signature.isStatic, overloads: [overload] });
    else if (!group.overloads.some(same)) group.overloads.push(overload);
  }
}

function parameterTypes({ signature, declaringType }: MethodOverload): string {
  return signature.parameters
    .map((parameter) => foldCase(declaringType.resolveSignatureType(parameter.type)?.name ?? parameter.type))
    .join(",");
}
