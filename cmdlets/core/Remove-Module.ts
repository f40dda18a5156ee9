import { type ModuleView, moduleServiceKey } from "../../src/command/ModuleService.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { ModuleSpecification } from "../../src/objects/clr/Microsoft.PowerShell.Commands.ModuleSpecification.ts";
import { hasWildcards, wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { isMeant } from "./_shared/moduleFiles.ts";

export default defineCmdlet({
  name: "Remove-Module",
  module: "Microsoft.PowerShell.Core",
  aliases: ["rmo"],
  synopsis: "Takes modules and their commands out of the session.",
  parameters: {
    Name: "string[]",
    ModuleInfo: "psmoduleinfo[]",
    FullyQualifiedName: "Microsoft.PowerShell.Commands.ModuleSpecification[]",
    Force: "switch",
  },
  examples: [
    {
      title: "A module is gone",
      transcript:
        "PS> Set-Content C:\\Windows\\Temp\\m.psm1 'function Get-One { 1 }'; Import-Module C:\\Windows\\Temp\\m.psm1; Remove-Module m; @(Get-Module m).Count\n0\n",
    },
  ],
  steps(cmdlet, values) {
    const service = cmdlet.service(moduleServiceKey);
    let removed = 0;
    let onlyPatterns = true;
    const remove = (module: ModuleView) => {
      if (module.accessMode === "Constant" || (module.accessMode === "ReadOnly" && !values.Force))
        return cmdlet.error(protectedModule(cmdlet, module));
      if (!cmdlet.shouldProcess(`${module.name} (Path: '${module.path}')`, "Remove-Module")) return;
      removed++;
      service.remove(
        module,
        (value) => cmdlet.write(value),
        (text) => cmdlet.verbose(text),
      );
    };
    return {
      process() {
        for (const wish of (values.FullyQualifiedName ?? []) as ModuleSpecification[]) {
          onlyPatterns = false;
          for (const module of service.loaded()) {
            if (!isMeant(module, wish)) continue;
            remove(module);
          }
        }
        for (const name of values.Name ?? []) {
          if (!hasWildcards(name)) onlyPatterns = false;
          const matches = wildcardMatcher(name);
          for (const module of service.loaded()) {
            if (!matches(module.name) && module.path.toLowerCase() !== name.toLowerCase()) continue;
            remove(module);
          }
        }
        for (const module of (values.ModuleInfo ?? []) as ModuleView[]) {
          remove(module);
        }
      },
      end() {
        if (removed > 0 || onlyPatterns || cmdlet.isBound("WhatIf")) return;
        const message =
          "No modules were removed. Verify that the specification of modules to remove is correct and those modules exist in the runspace.";
        cmdlet.error({
          id: "Modules_NoModulesRemoved",
          message,
          category: "ResourceUnavailable",
          exception: "System.InvalidOperationException",
        });
      },
    };
  },
});

function protectedModule(cmdlet: CmdletContext, module: ModuleView) {
  const isConstant = module.accessMode === "Constant";
  return cmdlet.terminate({
    id: isConstant ? "Modules_ModuleIsConstant" : "Modules_ModuleIsReadOnly",
    message: isConstant
      ? `Unable to remove the module '${module.name}' because it is marked as 'constant.' A module cannot be removed if it is marked 'constant.'`
      : `Unable to remove the module '${module.name}' because it is read-only. Add the Force parameter to your command to remove read-only modules.`,
    category: "PermissionDenied",
    target: module,
    exception: "System.InvalidOperationException",
  });
}
