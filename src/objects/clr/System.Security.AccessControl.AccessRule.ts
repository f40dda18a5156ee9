import { EnumValue } from "../model/EnumValue.ts";
import type { AccessRule } from "../model/ObjectSecurity.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { typeByName } from "../model/typeRegistry.ts";

const space = "System.Security.AccessControl";

export default defineType<AccessRule>({
  name: `${space}.AccessRule`,
  base: "System.Object",
  abstract: true,
  properties: {
    [`${space}.AccessControlType AccessControlType {get;}`]: (self) =>
      EnumValue.named(typeByName(`${space}.AccessControlType`), self.isAllow ? "Allow" : "Deny"),
    "System.Security.Principal.IdentityReference IdentityReference {get;}": (self) => self.identity,
    "bool IsInherited {get;}": (self) => self.isInherited,
    [`${space}.InheritanceFlags InheritanceFlags {get;}`]: (self) =>
      EnumValue.of(typeByName(`${space}.InheritanceFlags`), self.inheritance),
    [`${space}.PropagationFlags PropagationFlags {get;}`]: (self) =>
      EnumValue.of(typeByName(`${space}.PropagationFlags`), self.propagation),
  },
});
