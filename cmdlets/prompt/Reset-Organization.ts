import { promptServiceKey } from "../../src/command/PromptService.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Reset-Organization",
  module: "cmdlab",
  editions: ["Prompt"],
  aliases: ["reset"],
  synopsis: "Makes the organisation what its scenario says, in a new session.",
  description: "What it was before is kept in the state folder. Files of drive C: stay as they are.",
  parameters: {},
  shouldProcess: true,
  confirmImpact: "High",
  examples: [{ title: "What would be", transcript: "PS> (Get-Command Reset-Organization).Name\nReset-Organization\n" }],
  steps: (cmdlet) => ({
    end() {
      const prompt = cmdlet.service(promptServiceKey);
      if (cmdlet.shouldProcess(prompt.state, "Make the organisation anew")) prompt.reset();
    },
  }),
});
