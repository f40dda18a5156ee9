import type { CmdletContext } from "../../../src/command/prelude.ts";
import { EnumValue } from "../../../src/objects/model/EnumValue.ts";
import { typeByName } from "../../../src/objects/model/typeRegistry.ts";
import { providerServiceKey } from "../../../src/providers/ProviderService.ts";

/** Scopes in the order in which they decide. */
export const policyScopes = ["MachinePolicy", "UserPolicy", "Process", "CurrentUser", "LocalMachine"] as const;

/** The policy of one scope, by name. */
export function policyOf(cmdlet: CmdletContext, scope: string): string {
  const { machine, look } = cmdlet.service(providerServiceKey);
  if (look === "Unix") return "Unrestricted";
  const kept = machine.executionPolicies.get(scope);
  return kept ?? (scope === "LocalMachine" ? "RemoteSigned" : "Undefined");
}

/** What holds: the first scope that says something. */
export function effectivePolicy(cmdlet: CmdletContext): string {
  for (const scope of policyScopes) if (policyOf(cmdlet, scope) !== "Undefined") return policyOf(cmdlet, scope);
  return "Restricted";
}

export function policyValue(name: string): EnumValue | null {
  return EnumValue.named(typeByName("Microsoft.PowerShell.ExecutionPolicy"), name);
}

export function scopeValue(name: string): EnumValue | null {
  return EnumValue.named(typeByName("Microsoft.PowerShell.ExecutionPolicyScope"), name);
}
