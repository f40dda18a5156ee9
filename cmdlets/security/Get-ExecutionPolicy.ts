import { defineCmdlet } from "../../src/command/prelude.ts";
import { EnumValue } from "../../src/objects/model/EnumValue.ts";
import { MemberTable } from "../../src/objects/model/MemberTable.ts";
import { PSCustomObject } from "../../src/objects/model/PSObject.ts";
import { effectivePolicy, policyOf, policyScopes, policyValue, scopeValue } from "./_shared/executionPolicies.ts";
import { policyError } from "./_shared/policyError.ts";

export default defineCmdlet({
  name: "Get-ExecutionPolicy",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Gets the execution policy of the session or of one scope.",
  description: "The policy is shown and kept; scripts on the emulated drives run under every policy.",
  parameters: {
    Scope: "Microsoft.PowerShell.ExecutionPolicyScope",
    List: "switch",
  },
  examples: [{ title: "A server's policy", transcript: "PS> Get-ExecutionPolicy\nRemoteSigned\n" }],
  steps: (cmdlet, values) => ({
    process() {
      if (values.List && values.Scope !== undefined) {
        const text = "Cannot get execution policy. Specify only the List or Scope parameters.";
        throw policyError("ListAndScopeSpecified", text);
      }
      if (values.List) {
        for (const scope of policyScopes) {
          const row = new PSCustomObject(new MemberTable());
          row.extended.setNote("Scope", scopeValue(scope));
          row.extended.setNote("ExecutionPolicy", policyValue(policyOf(cmdlet, scope)));
          cmdlet.write(row);
        }
      } else if (values.Scope instanceof EnumValue) cmdlet.write(policyValue(policyOf(cmdlet, values.Scope.text)));
      else cmdlet.write(policyValue(effectivePolicy(cmdlet)));
    },
  }),
});
