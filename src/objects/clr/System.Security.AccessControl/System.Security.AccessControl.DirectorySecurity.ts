import { defineType } from "../../types/TypeDefinition.ts";
import type { ObjectSecurity } from "../../values/security/ObjectSecurity.ts";

export default defineType<ObjectSecurity>({
  name: "System.Security.AccessControl.DirectorySecurity",
  base: "System.Security.AccessControl.FileSystemSecurity",
});
