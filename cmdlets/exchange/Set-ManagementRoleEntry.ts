import { defineCmdlet } from "../../src/command/prelude.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { requireDomainController } from "./_shared/requireDomainController.ts";
import { changeEntry, entriesNamed, parentEntry } from "./_shared/roleEntries.ts";

export default defineCmdlet({
  name: "Set-ManagementRoleEntry",
  module: "Exchange",
  className: "Set-ManagementRoleEntry",
  remote: true,
  source: "inferred",
  synopsis: "Changes the parameters of a cmdlet that a management role of one's own has.",
  parameters: {
    Identity: "string",
    Parameters: "string[]",
    AddParameter: "switch",
    RemoveParameter: "switch",
    DomainController: "string",
    Force: "switch",
  },
  examples: [
    {
      title: "One parameter less",
      transcript:
        "PS> $null = New-ManagementRole Rules -Parent 'Transport Rules'; Set-ManagementRoleEntry 'Rules\\Get-TransportRule' -Parameters State -RemoveParameter; (Get-ManagementRoleEntry 'Rules\\Get-TransportRule').Parameters -contains 'State'\nFalse\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, taskClass("RbacTasks", "SetManagementRoleEntry"), (world) => {
        requireDomainController(world, values.DomainController);
        const named = new Set((values.Parameters ?? []).map((each) => each.toLowerCase()));
        for (const entry of entriesNamed(world, values.Identity ?? "")) {
          const own = new Set(entry.parameters);
          const isNamed = (name: string): boolean => named.has(name.toLowerCase());
          const parameters = values.RemoveParameter
            ? entry.parameters.filter((name) => !isNamed(name))
            : parentEntry(world, entry.role, entry.cmdlet).parameters.filter(
                (name) => isNamed(name) || (values.AddParameter === true && own.has(name)),
              );
          if (
            cmdlet.shouldProcessSentence(
              `Setting the "${entry.cmdlet}" management role entry on the "${entry.role.name}" management role.`,
            )
          )
            changeEntry(world, entry.role, entry.cmdlet, parameters);
        }
      }),
    };
  },
});
