import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { type ModuleView, moduleServiceKey } from "../../src/command/services/ModuleService.ts";
import type { ModuleSpecification } from "../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.ModuleSpecification.ts";
import { hasWildcards, wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { loadedModules } from "./_shared/builtInModules.ts";
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
    const remove = (module: ModuleView, together: readonly ModuleView[]) => {
      const refusal = refusalOf(module, values.Force, loadedModules(cmdlet), together);
      if (refusal !== null) return cmdlet.error(protectedModule(cmdlet, module, refusal));
      if (!cmdlet.shouldProcess(`${module.name} (Path: '${module.path}')`, "Remove-Module")) return;
      removed++;
      service.remove(
        module,
        (value) => cmdlet.write(value),
        (text) => cmdlet.verbose(text),
      );
    };
    const meant = (): ModuleView[] => {
      const wishes = (values.FullyQualifiedName ?? []) as ModuleSpecification[];
      const names = values.Name ?? [];
      if (wishes.length > 0 || names.some((name) => !hasWildcards(name))) onlyPatterns = false;
      return [
        ...wishes.flatMap((wish) => loadedModules(cmdlet).filter((module) => isMeant(module, wish))),
        ...names.flatMap((name) => {
          const matches = wildcardMatcher(name);
          return loadedModules(cmdlet).filter(
            (module) => matches(module.name) || module.path.toLowerCase() === name.toLowerCase(),
          );
        }),
        ...((values.ModuleInfo ?? []) as ModuleView[]),
      ];
    };
    return {
      process() {
        const together = meant();
        for (const module of together) remove(module, together);
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

interface Refusal {
  readonly id: string;
  readonly because: string;
}

/** Why a module stays; modules that go in the same call do not hold each other. */
function refusalOf(
  module: ModuleView,
  force: boolean,
  loaded: readonly ModuleView[],
  together: readonly ModuleView[],
): Refusal | null {
  if (module.accessMode === "Constant")
    return {
      id: "Modules_ModuleIsConstant",
      because: "it is marked as 'constant.' A module cannot be removed if it is marked 'constant.'",
    };
  if (force) return null;
  if (module.accessMode === "ReadOnly")
    return {
      id: "Modules_ModuleIsReadOnly",
      because: "it is read-only. Add the Force parameter to your command to remove read-only modules.",
    };
  const dependent = loaded.find((one) => one.required.includes(module) && !together.includes(one));
  if (dependent === undefined) return null;
  return {
    id: "Modules_ModuleIsRequired",
    because: `it is required by '${dependent.name}'. Add the Force parameter to your command to remove the module.`,
  };
}

function protectedModule(cmdlet: CmdletContext, module: ModuleView, { id, because }: Refusal) {
  return cmdlet.terminate({
    id,
    message: `Unable to remove the module '${module.name}' because ${because}`,
    category: "PermissionDenied",
    target: module,
    exception: "System.InvalidOperationException",
  });
}
