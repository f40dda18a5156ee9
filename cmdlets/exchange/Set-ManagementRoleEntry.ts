import { givenItems } from "../../src/command/givenItems.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { nounError } from "../../src/world/nouns/messages/nounMessages.ts";
import type { World } from "../../src/world/World.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import {
  anyEntry,
  changeEntry,
  changeOwnEntry,
  entriesNamed,
  isUnscoped,
  parentEntry,
  type RoleEntry,
  requireAmong,
} from "./_shared/roleEntries.ts";

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
    UnScopedTopLevel: "switch",
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
        const named = new Set(givenItems(values.Parameters).map((each) => each.toLowerCase()));
        for (const entry of entriesNamed(world, values.Identity ?? "")) {
          if (isUnscoped(entry.role) && !values.UnScopedTopLevel)
            throw nounError("RoleIsUnscoped", { role: entry.role.name });
          const own = new Set(entry.parameters);
          const isNamed = (name: string): boolean => named.has(name.toLowerCase());
          const all = values.RemoveParameter
            ? entry.parameters
            : available(world, entry, givenItems(values.Parameters));
          if (!values.RemoveParameter) requireAmong(entry.role, entry.cmdlet, givenItems(values.Parameters), all);
          const parameters = all.filter((name) =>
            values.RemoveParameter ? !isNamed(name) : isNamed(name) || (values.AddParameter === true && own.has(name)),
          );
          if (
            cmdlet.shouldProcessSentence(
              `Setting the "${entry.cmdlet}" management role entry on the "${entry.role.name}" management role.`,
            )
          )
            change(world, entry, parameters);
        }
      }),
    };
  },
});

/** The parameters that an entry may have: its parent's, or all that an unscoped role's cmdlet has; a script is not read. */
function available(world: World, { role, cmdlet, own }: RoleEntry, named: readonly string[]): readonly string[] {
  if (own) return [...own.parameters, ...named];
  return (isUnscoped(role) ? anyEntry(role, cmdlet) : parentEntry(world, role, cmdlet))?.parameters ?? [];
}

function change(world: World, { role, cmdlet, own }: RoleEntry, parameters: readonly string[]): void {
  if (own) changeOwnEntry(world, role, cmdlet, { ...own, parameters: [...new Set(parameters)] });
  else changeEntry(world, role, cmdlet, parameters);
}
