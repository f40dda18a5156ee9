import { defineClr } from "../../types/defineClr.ts";
import type { TypeMemberData } from "./System.Management.Automation.Runspaces.TypeData.ts";

/** A property of code of ours; what it refers to in PowerShell's own is not modelled. */
export default defineClr<TypeMemberData>({ properties: { "bool IsHidden {get;set;}": () => false } });
