import { defineClr } from "../../types/defineClr.ts";
import type { TypeMemberData } from "./System.Management.Automation.Runspaces.TypeData.ts";

export default defineClr<TypeMemberData>({
  properties: { Name: ({ member }) => member.name },
});
