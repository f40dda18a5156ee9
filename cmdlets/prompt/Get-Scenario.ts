import { promptServiceKey } from "../../src/command/PromptService.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { MemberTable } from "../../src/objects/members/MemberTable.ts";
import { PSCustomObject } from "../../src/objects/values/PSObject.ts";

export default defineCmdlet({
  name: "Get-Scenario",
  module: "cmdlab",
  editions: ["Prompt"],
  synopsis: "Lists the organisations that the prompt can work with.",
  parameters: {},
  examples: [{ title: "Their names", transcript: "PS> Get-Scenario | ForEach-Object Name\ncontoso\nfabrikam\n" }],
  steps: (cmdlet) => ({
    end() {
      for (const { name, description, isCurrent } of cmdlet.service(promptServiceKey).scenarios()) {
        const table = new MemberTable();
        table.setNote("Name", name);
        table.setNote("Current", isCurrent);
        table.setNote("Description", description);
        cmdlet.write(new PSCustomObject(table));
      }
    },
  }),
});
