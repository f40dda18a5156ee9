import { defineCmdlet } from "../../src/command/prelude.ts";
import { nounNamed } from "../../src/world/nouns/nounNamed.ts";
import { getRow } from "../../src/world/nouns/rows/findRow.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { requireDomainController } from "./_shared/requireDomainController.ts";
import { changeEntry, parentEntry, partsOf } from "./_shared/roleEntries.ts";

export default defineCmdlet({
  name: "Add-ManagementRoleEntry",
  module: "Exchange",
  className: "Add-ManagementRoleEntry",
  remote: true,
  source: "inferred",
  synopsis: "Gives a management role of one's own a cmdlet that its parent has.",
  parameters: { Identity: "string", Parameters: "string[]", DomainController: "string" },
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
        const [roleName, name] = partsOf(values.Identity ?? "");
        const definition = nounNamed("ManagementRole");
        if (!definition) return;
        const role = getRow(world, definition, roleName);
        const entry = parentEntry(world, role, name);
        const wanted = values.Parameters?.map((each) => each.toLowerCase());
        const parameters = entry.parameters.filter((each) => wanted?.includes(each.toLowerCase()) ?? true);
        if (
          cmdlet.shouldProcessSentence(
            `Adding the "${entry.cmdlet}" management role entry on the "${role.name}" management role.`,
          )
        )
          changeEntry(world, role, entry.cmdlet, parameters);
      }),
    };
  },
});
