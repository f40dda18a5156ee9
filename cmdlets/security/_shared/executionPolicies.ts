import { EnumValue } from "../../../src/objects/model/EnumValue.ts";
import { typeByName } from "../../../src/objects/model/typeRegistry.ts";

export function policyValue(name: string): EnumValue | null {
  return EnumValue.named(typeByName("Microsoft.PowerShell.ExecutionPolicy"), name);
}

export function scopeValue(name: string): EnumValue | null {
  return EnumValue.named(typeByName("Microsoft.PowerShell.ExecutionPolicyScope"), name);
}
