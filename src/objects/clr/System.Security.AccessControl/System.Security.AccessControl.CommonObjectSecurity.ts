import { defineClr } from "../../types/defineClr.ts";
import type { ObjectSecurity } from "../../values/security/ObjectSecurity.ts";

export default defineClr<ObjectSecurity>({
  base: "System.Security.AccessControl.ObjectSecurity",
  abstract: true,
});
