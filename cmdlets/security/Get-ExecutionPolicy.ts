import { defineCmdlet } from "../../src/command/prelude.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { customObject } from "../../src/objects/values/customObject.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { effectivePolicy, policyOf, policyScopes } from "../../src/providers/executionPolicy.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { policyError } from "./_shared/policyError.ts";

export default defineCmdlet({
  name: "Get-ExecutionPolicy",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Gets the execution policy of the session or of one scope.",
  description: "Set-ExecutionPolicy tells what each policy lets run.",
  parameters: {
    Scope: "Microsoft.PowerShell.ExecutionPolicyScope",
    List: "switch",
  },
  examples: [{ title: "A server's policy", transcript: "PS> Get-ExecutionPolicy\nRemoteSigned\n" }],
  steps: (cmdlet, values) => ({
    begin() {
      const service = cmdlet.service(providerServiceKey);
      if (values.List && values.Scope !== undefined) {
        const text = "Cannot get execution policy. Specify only the List or Scope parameters.";
        throw policyError("ListAndScopeSpecified", text);
      }
      if (values.List) {
        for (const scope of policyScopes) {
          const policy = policyValue(policyOf(service, scope));
          cmdlet.write(customObject({ Scope: scopeValue(scope), ExecutionPolicy: policy }));
        }
      } else if (values.Scope instanceof EnumValue) cmdlet.write(policyValue(policyOf(service, values.Scope.text)));
      else cmdlet.write(policyValue(effectivePolicy(service)));
    },
  }),
});

function policyValue(name: string): EnumValue | null {
  return EnumValue.named(typeByName("Microsoft.PowerShell.ExecutionPolicy"), name);
}

function scopeValue(name: string): EnumValue | null {
  return EnumValue.named(typeByName("Microsoft.PowerShell.ExecutionPolicyScope"), name);
}
