import { defineClr } from "../../types/defineClr.ts";
import { hiddenProperty, type TypeMemberData } from "./System.Management.Automation.Runspaces.TypeData.ts";

export default defineClr<TypeMemberData>({ properties: hiddenProperty });
