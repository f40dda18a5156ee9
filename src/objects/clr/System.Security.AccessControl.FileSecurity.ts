import type { ObjectSecurity } from "../model/ObjectSecurity.ts";
import { defineType } from "../model/TypeDefinition.ts";

export default defineType<ObjectSecurity>({
  name: "System.Security.AccessControl.FileSecurity",
  base: "System.Security.AccessControl.FileSystemSecurity",
});
