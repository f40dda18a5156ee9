import { promptServiceKey } from "../../src/command/PromptService.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Undo-OrganizationChange",
  module: "cmdlab",
  editions: ["Prompt"],
  aliases: ["undo"],
  synopsis: "Takes back what the last input changed of the organisation.",
  description:
    "Files of drive C:, the registry and the clock are as they were, too. Called again it takes back the input before. Variables, what was printed and drives that were mounted stay as they are.",
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
      const parts = [
        ...(undone.records > 0 ? [`records: ${undone.records}`] : []),
        ...(undone.files > 0 ? [`files and folders: ${undone.files}`] : []),
        ...(undone.registry ? ["the registry"] : []),
        ...(undone.clock ? ["the clock"] : []),
      ];
      cmdlet.host.write(
        `Taken back: ${first}${undone.commandLine.includes("\n") ? " ..." : ""} (${parts.join(", ")})\n`,
      );
      if (undone.left > 0)
        cmdlet.warning(`${undone.left} files stay as they are: more was in them than the prompt remembers.`);
    },
  }),
});
