import { defineCmdlet } from "../../src/command/prelude.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { changeEntry, changeOwnEntry, entriesNamed } from "./_shared/roleEntries.ts";

export default defineCmdlet({
  name: "Remove-ManagementRoleEntry",
  module: "Exchange",
  className: "Remove-ManagementRoleEntry",
  remote: true,
  source: "inferred",
  synopsis: "Takes a cmdlet away from a management role of one's own.",
  parameters: { Identity: "string", DomainController: "string", Force: "switch" },
  examples: [
    {
      title: "A role that makes no rules",
      transcript:
        "PS> $null = New-ManagementRole Rules -Parent 'Transport Rules'; Remove-ManagementRoleEntry 'Rules\\New-TransportRule' -Confirm:$false; @(Get-ManagementRoleEntry 'Rules\\New-*').Count\n0\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, taskClass("RbacTasks", "RemoveManagementRoleEntry"), (world) => {
        requireDomainController(world, values.DomainController);
        for (const entry of entriesNamed(world, values.Identity ?? ""))
          if (
            cmdlet.shouldProcessSentence(
              `Removing the "(Microsoft.Exchange.Management.PowerShell.E2010) ${entry.cmdlet}" management role entry on the "${entry.role.name}" management role.`,
            )
          ) {
            if (entry.own) changeOwnEntry(world, entry.role, entry.cmdlet, null);
            else changeEntry(world, entry.role, entry.cmdlet, null);
          }
      }),
    };
  },
});
