import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { AccessRule, accountName } from "../../values/security/ObjectSecurity.ts";

const space = "System.Security.AccessControl";

export interface AccessRuleKind {
  /** "FileSystem" or "Registry": begins the names of the rule's type and of its rights. */
  readonly prefix: string;
  /** The name that constructors give the rights' parameter. */
  readonly rightsParameter: string;
  readonly isRegistry: boolean;
  /** Rights that an allowing rule has in addition to those asked for. */
  readonly alwaysAllowed: bigint;
}

/** The type of the access rules of one kind of object. */
export function accessRuleType({ prefix, rightsParameter, isRegistry, alwaysAllowed }: AccessRuleKind) {
  const rightsType = `${space}.${prefix}Rights`;
  const rule = (identity: string, rights: EnumValue, inheritance: bigint, propagation: bigint, type: EnumValue) => {
    const isAllow = type.value === 0n;
    const granted = isAllow ? rights.value | alwaysAllowed : rights.value;
    return new AccessRule(accountName(identity), granted, isAllow, inheritance, propagation, false, isRegistry);
  };
  return defineClr<AccessRule>({
    base: `${space}.AccessRule`,
    constructors: {
      [`(string identity, ${rightsType} ${rightsParameter}, ${space}.AccessControlType type)`]: (
        identity: string,
        rights: EnumValue,
        type: EnumValue,
      ) => rule(identity, rights, 0n, 0n, type),
      [`(string identity, ${rightsType} ${rightsParameter}, ${space}.InheritanceFlags inheritanceFlags, ${space}.PropagationFlags propagationFlags, ${space}.AccessControlType type)`]:
        (identity: string, rights: EnumValue, inheritance: EnumValue, propagation: EnumValue, type: EnumValue) =>
          rule(identity, rights, inheritance.value, propagation.value, type),
    },
    properties: {
      [`${rightsType} ${prefix}Rights {get;}`]: (self) => EnumValue.of(typeByName(rightsType), self.rights),
    },
  });
}
