import { EnumValue } from "../model/EnumValue.ts";
import { AccessRule, accountName } from "../model/ObjectSecurity.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { typeByName } from "../model/typeRegistry.ts";

const space = "System.Security.AccessControl";
const isRegistry = true;

export default defineType<AccessRule>({
  name: `${space}.RegistryAccessRule`,
  base: `${space}.AccessRule`,
  constructors: {
    [`(string identity, ${space}.RegistryRights registryRights, ${space}.AccessControlType type)`]: (
      identity: string,
      rights: EnumValue,
      type: EnumValue,
    ) =>
      new AccessRule(accountName(identity), granted(rights.value, type), type.value === 0n, 0n, 0n, false, isRegistry),
    [`(string identity, ${space}.RegistryRights registryRights, ${space}.InheritanceFlags inheritanceFlags, ${space}.PropagationFlags propagationFlags, ${space}.AccessControlType type)`]:
      (identity: string, rights: EnumValue, inheritance: EnumValue, propagation: EnumValue, type: EnumValue) =>
        new AccessRule(
          accountName(identity),
          granted(rights.value, type),
          type.value === 0n,
          inheritance.value,
          propagation.value,
          false,
          isRegistry,
        ),
  },
  properties: {
    [`${space}.RegistryRights RegistryRights {get;}`]: (self) =>
      EnumValue.of(typeByName(`${space}.RegistryRights`), self.rights),
  },
});

/** Rights that are allowed to files include waiting on them. */
function granted(rights: bigint, type: EnumValue): bigint {
  const synchronize = 0x100000n;
  return isRegistry || type.value !== 0n ? rights : rights | synchronize;
}
