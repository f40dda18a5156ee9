import { defineCmdlet } from "../../src/command/prelude.ts";
import { moduleServiceKey } from "../../src/command/services/ModuleService.ts";

export default defineCmdlet({
  name: "Export-ModuleMember",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Says, inside a module, which of its members others get.",
  description: "Without it a module gives all its functions and aliases; called without parameters it gives nothing.",
  parameters: { Function: "string[]", Cmdlet: "string[]", Variable: "string[]", Alias: "string[]" },
  examples: [
    {
      title: "One of two functions",
      transcript:
        "PS> (New-Module { function Get-A { }; function Get-B { }; Export-ModuleMember Get-A }).ExportedFunctions.Keys\nGet-A\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        const service = cmdlet.service(moduleServiceKey);
        const module = service.caller();
        if (!module) {
          throw cmdlet.terminate({
            id: "Modules_CanOnlyExecuteExportModuleMemberInsideAModule",
            message: "The Export-ModuleMember cmdlet can only be called from inside a module.",
            category: "PermissionDenied",
            exception: "System.InvalidOperationException",
          });
        }
        service.export(module, {
          functions: values.Function ?? [],
          variables: values.Variable ?? [],
          aliases: values.Alias ?? [],
          cmdlets: values.Cmdlet ?? [],
        });
      },
    };
  },
});
