import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";

export function policyValue(name: string): EnumValue | null {
  return EnumValue.named(typeByName("Microsoft.PowerShell.ExecutionPolicy"), name);
}

export function scopeValue(name: string): EnumValue | null {
  return EnumValue.named(typeByName("Microsoft.PowerShell.ExecutionPolicyScope"), name);
}
