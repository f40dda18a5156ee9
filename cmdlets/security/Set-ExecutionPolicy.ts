import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { effectivePolicy } from "../../src/providers/executionPolicy.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { policyError } from "./_shared/policyError.ts";

const query =
  "The execution policy helps protect you from scripts that you do not trust. Changing the execution policy might expose\nyou to the security risks described in the about_Execution_Policies help topic at\nhttps:/go.microsoft.com/fwlink/?LinkID=135170. Do you want to change the execution policy?";

/** Where there is nobody to ask, the change is made. */
function isRefused(cmdlet: CmdletContext): boolean {
  try {
    return !cmdlet.shouldContinue(query, "Execution Policy Change", "no");
  } catch (problem) {
    if (problem instanceof PSError && problem.record.errorId === "InvalidOperation") return false;
    throw problem;
  }
}

export default defineCmdlet({
  name: "Set-ExecutionPolicy",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Sets the execution policy of a scope.",
  description:
    "Restricted lets no script file and no script module run, AllSigned only those with a valid signature, RemoteSigned asks for one of files that a browser marked. The policy is kept for the session.",
  parameters: {
    ExecutionPolicy: "Microsoft.PowerShell.ExecutionPolicy",
    Scope: "Microsoft.PowerShell.ExecutionPolicyScope",
    Force: "switch",
  },
  examples: [
    {
      title: "For this session",
      transcript: "PS> Set-ExecutionPolicy Bypass -Scope Process -Force\nPS> Get-ExecutionPolicy\nBypass\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const { machine, look } = cmdlet.service(providerServiceKey);
      const scope = values.Scope instanceof EnumValue ? values.Scope.text : "LocalMachine";
      const policy = values.ExecutionPolicy instanceof EnumValue ? values.ExecutionPolicy.text : "Undefined";
      if (scope === "MachinePolicy" || scope === "UserPolicy") {
        const text =
          "Cannot set execution policy. Execution policies at the MachinePolicy or UserPolicy scopes must be set through Group Policy.";
        throw policyError("CantSetGroupPolicy", text);
      }
      if (!cmdlet.shouldProcess(policy)) return;
      if (look === "Unix") {
        const text = "Operation is not supported on this platform.";
        const exception = "System.PlatformNotSupportedException";
        throw clrError(exception, "NotSpecified", exception, text);
      }
      if (!values.Force && isRefused(cmdlet)) return;
      machine.executionPolicies.set(scope, policy);
      const effective = effectivePolicy(cmdlet.service(providerServiceKey));
      if (policy !== "Undefined" && effective !== policy) {
        const text = `Windows PowerShell updated your execution policy successfully, but the setting is overridden by a policy defined at a more specific scope.  Due to the override, your shell will retain its current effective execution policy of ${effective}. Type "Get-ExecutionPolicy -List" to view your execution policy settings. For more information please see "Get-Help Set-ExecutionPolicy".`;
        throw clrError("ExecutionPolicyOverride", "PermissionDenied", "System.Security.SecurityException", text);
      }
    },
  }),
});
