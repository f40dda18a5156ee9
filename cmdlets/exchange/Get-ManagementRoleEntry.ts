import { givenItems } from "../../src/command/givenItems.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { nounNamed } from "../../src/world/nouns/nounNamed.ts";
import { nounObject } from "./_noun/values/NounObject.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { entriesNamed, entryRow, exchangeSnapin, type RoleEntry } from "./_shared/roleEntries.ts";

export default defineCmdlet({
  name: "Get-ManagementRoleEntry",
  module: "Exchange",
  className: "Get-ManagementRoleEntry",
  remote: true,
  source: "inferred",
  synopsis: "Shows the cmdlets that a management role has, with the parameters that may be used.",
  parameters: {
    Identity: "string",
    Parameters: "string[]",
    PSSnapinName: "string",
    Type: "string[]",
    ResultSize: "string",
    DomainController: "string",
  },
  examples: [
    {
      title: "Cmdlets of a role",
      transcript:
        "PS> (Get-ManagementRoleEntry 'Transport Rules\\New-*').Name\nNew-TransportRule\nPS> (Get-ManagementRoleEntry '*\\Set-TransportRule').Role.Name\nData Loss Prevention\nTransport Rules\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, taskClass("RbacTasks", "GetManagementRoleEntry"), (world) => {
        requireDomainController(world, values.DomainController);
        const definition = nounNamed("ManagementRoleEntry");
        const wanted = givenItems(values.Parameters).map((name) => name.toLowerCase());
        const types = givenItems(values.Type).map((name) => name.toLowerCase());
        const snapin = values.PSSnapinName?.toLowerCase();
        const fits = ({ own }: RoleEntry): boolean =>
          (types.length === 0 || types.includes((own?.type ?? "Cmdlet").toLowerCase())) &&
          (snapin === undefined || (own?.snapin ?? exchangeSnapin).toLowerCase() === snapin);
        const size = /^\d+$/.test(values.ResultSize ?? "") ? Number(values.ResultSize) : Number.POSITIVE_INFINITY;
        let count = 0;
        for (const entry of entriesNamed(world, values.Identity ?? "*\\*").filter(fits)) {
          if (count >= size) break;
          const own = new Set(entry.parameters.map((name) => name.toLowerCase()));
          if (!definition || !wanted.every((name) => own.has(name))) continue;
          count++;
          cmdlet.write(nounObject(world, definition, entryRow(entry)));
        }
      }),
    };
  },
});
