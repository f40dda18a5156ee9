import { defineType } from "../../types/TypeDefinition.ts";
import type { ObjectSecurity } from "../../values/security/ObjectSecurity.ts";

export default defineType<ObjectSecurity>({
  name: "System.Security.AccessControl.RegistrySecurity",
  base: "System.Security.AccessControl.NativeObjectSecurity",
});
