import { promptServiceKey } from "../../src/command/PromptService.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Undo-OrganizationChange",
  module: "cmdlab",
  editions: ["Prompt"],
  aliases: ["undo"],
  synopsis: "Takes back what the last input changed of the organisation.",
  description:
    "Called again it takes back the input before. Files of drive C:, variables and what was printed stay as they are; so does the clock.",
  parameters: {},
  examples: [
    {
      title: "Nothing was changed yet",
      transcript: "PS> Undo-OrganizationChange\nWARNING: No input since the prompt began changed the organisation.\n",
    },
  ],
  steps: (cmdlet) => ({
    end() {
      const undone = cmdlet.service(promptServiceKey).undo();
      if (!undone) return cmdlet.warning("No input since the prompt began changed the organisation.");
      const [first] = undone.commandLine.trim().split("\n");
      cmdlet.host.write(
        `Taken back: ${first}${undone.commandLine.includes("\n") ? " ..." : ""} (records: ${undone.records})\n`,
      );
    },
  }),
});
