import { defineCmdlet } from "../../command/prelude.ts";
import { articleText } from "../articleText.ts";
import { labRun, openTaskOf, refusal } from "./labContext.ts";

export default defineCmdlet({
  name: "Get-LabHint",
  module: "Labs",
  synopsis: "Opens the next hint of a task and says what it costs; with -Opened shows those that are open.",
  parameters: {
    Id: {
      type: "string",
      position: 0,
      aliases: ["Task"],
      help: "The id or the number of a task; absent: the first that is not green.",
    },
    Opened: { type: "switch", help: "Shows the hints that are open already, and opens none." },
  },
  examples: [
    {
      title: "The next hint of a task",
      transcript: "PS> Get-LabHint first\nHint 1 of 1 (costs 50 % of the task's points):\nLook at the name.\n",
    },
  ],
  source: "inferred",
  steps(cmdlet, values) {
    return {
      end() {
        const run = labRun(cmdlet);
        const task = openTaskOf(cmdlet, values.Id);
        if (values.Opened) {
          for (const { text } of run.hintsOf(task)) cmdlet.write(articleText(text, cmdlet.host.width, false));
          return;
        }
        const given = run.hint(task);
        if (!given) throw refusal(cmdlet, "LabNoHintLeft", { id: task.id });
        const price = given.cost === 0 ? "" : ` (costs ${Math.round(given.cost * 100)} % of the task's points)`;
        cmdlet.write(
          `Hint ${given.number} of ${task.hints.length}${price}:\n${articleText(given.hint.text, cmdlet.host.width, false)}`,
        );
      },
    };
  },
});
