import { promptServiceKey } from "../../src/command/PromptService.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { customObject } from "../../src/objects/values/customObject.ts";

export default defineCmdlet({
  name: "Get-Scenario",
  module: "cmdlab",
  editions: ["Prompt"],
  synopsis: "Lists the organisations that the prompt can work with.",
  parameters: {},
  examples: [{ title: "Their names", transcript: "PS> Get-Scenario | ForEach-Object Name\ncontoso\nfabrikam\n" }],
  steps: (cmdlet) => ({
    end() {
      for (const { name, description, isCurrent } of cmdlet.service(promptServiceKey).scenarios())
        cmdlet.write(customObject({ Name: name, Current: isCurrent, Description: description }));
    },
  }),
});
