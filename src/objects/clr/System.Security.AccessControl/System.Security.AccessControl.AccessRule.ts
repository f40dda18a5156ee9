import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { AccessRule } from "../../values/security/ObjectSecurity.ts";

const space = "System.Security.AccessControl";

export default defineClr<AccessRule>({
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
