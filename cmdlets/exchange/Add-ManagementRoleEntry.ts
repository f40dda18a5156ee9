import { defineCmdlet } from "../../src/command/prelude.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { nounError } from "../../src/world/nouns/messages/nounMessages.ts";
import { nounNamed } from "../../src/world/nouns/nounNamed.ts";
import { getRow } from "../../src/world/nouns/rows/findRow.ts";
import type { NounRow } from "../../src/world/nouns/rows/NounRow.ts";
import type { World } from "../../src/world/World.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import {
  anyEntry,
  changeEntry,
  changeOwnEntry,
  entriesNamed,
  exchangeSnapin,
  isUnscoped,
  parentEntry,
  partsOf,
  type RoleEntry,
  requireAmong,
  roleHas,
} from "./_shared/roleEntries.ts";

export default defineCmdlet({
  name: "Add-ManagementRoleEntry",
  module: "Exchange",
  className: "Add-ManagementRoleEntry",
  remote: true,
  source: "inferred",
  synopsis: "Gives a management role of one's own a cmdlet that its parent has.",
  parameters: {
    Identity: "string",
    ParentRoleEntry: "string",
    Role: "string",
    Parameters: "string[]",
    Type: "string",
    PSSnapinName: "string",
    UnScopedTopLevel: "switch",
    Overwrite: "switch",
    /** Nothing is asked that it would answer. */
    Force: "switch",
    DomainController: "string",
  },
  examples: [
    {
      title: "A cmdlet that was taken away comes back with one parameter",
      transcript:
        "PS> $null = New-ManagementRole Rules -Parent 'Transport Rules'; Remove-ManagementRoleEntry 'Rules\\Get-TransportRule' -Confirm:$false\nPS> Add-ManagementRoleEntry 'Rules\\Get-TransportRule' -Parameters Identity; \"$((Get-ManagementRoleEntry 'Rules\\Get-TransportRule').Parameters)\"\nIdentity\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, taskClass("RbacTasks", "AddManagementRoleEntry"), (world) => {
        requireDomainController(world, values.DomainController);
        const definition = nounNamed("ManagementRole");
        if (!definition) return;
        const [ofRole, name] = partsOf(values.ParentRoleEntry ?? values.Identity ?? "");
        const role = getRow(world, definition, values.Role ?? ofRole);
        if (isUnscoped(role) && !values.UnScopedTopLevel) throw nounError("RoleIsUnscoped", { role: role.name });
        const entry = entryToAdd(world, role, values.ParentRoleEntry ?? null, name);
        const has = isUnscoped(role)
          ? entriesNamed(world, `${role.name}\\*`).some(({ cmdlet: own }) => own.toLowerCase() === name.toLowerCase())
          : hasEntry(world, role, entry.cmdlet);
        if (has && !values.Overwrite) throw nounError("RoleEntryExists", { role: role.name, entry: entry.cmdlet });
        if (
          !cmdlet.shouldProcessSentence(
            `Adding the "${entry.cmdlet}" management role entry on the "${role.name}" management role.`,
          )
        )
          return;
        const type = types.find((each) => each.toLowerCase() === values.Type?.toLowerCase()) ?? "Cmdlet";
        const snapin = values.PSSnapinName ?? exchangeSnapin;
        if (isUnscoped(role) && (type !== "Cmdlet" || snapin !== exchangeSnapin))
          return changeOwnEntry(world, role, name, { type, snapin, parameters: values.Parameters ?? [] });
        requireAmong(role, entry.cmdlet, values.Parameters ?? [], entry.parameters);
        const wanted = values.Parameters?.map((each) => each.toLowerCase());
        const parameters = entry.parameters.filter((each) => wanted?.includes(each.toLowerCase()) ?? true);
        changeEntry(world, role, entry.cmdlet, parameters);
      }),
    };
  },
});

const types = ["Cmdlet", "Script", "ApplicationPermission"] as const;

/** What may be added: an entry of the role's parent, or the named one of another role; an unscoped role may have any. */
function entryToAdd(world: World, role: NounRow, other: string | null, name: string): RoleEntry {
  if (isUnscoped(role)) return anyEntry(role, name) ?? { role, cmdlet: name, parameters: [] };
  if (other === null) return parentEntry(world, role, name);
  // The parent must have it, too: a role has nothing that its parent lacks.
  const [entry] = entriesNamed(world, other);
  const own = new Set(parentEntry(world, role, name).parameters.map((each) => each.toLowerCase()));
  return { ...entry, parameters: entry.parameters.filter((each) => own.has(each.toLowerCase())) };
}

function hasEntry(world: World, role: NounRow, cmdlet: string): boolean {
  return roleHas(world, role, cmdlet, []);
}
