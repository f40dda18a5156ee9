import type { ProviderService } from "./ProviderService.ts";

/** Scopes in the order in which they decide. */
export const policyScopes = ["MachinePolicy", "UserPolicy", "Process", "CurrentUser", "LocalMachine"] as const;

/** The policy of one scope, by name. */
export function policyOf({ machine, look }: ProviderService, scope: string): string {
  if (look === "Unix") return "Unrestricted";
  const kept = machine.executionPolicies.get(scope);
  return kept ?? (scope === "LocalMachine" ? "RemoteSigned" : "Undefined");
}

/** What holds: the first scope that says something. */
export function effectivePolicy(service: ProviderService): string {
  for (const scope of policyScopes) if (policyOf(service, scope) !== "Undefined") return policyOf(service, scope);
  return "Restricted";
}
