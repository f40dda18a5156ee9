import { defineCmdlet } from "../../command/prelude.ts";
import { failedText } from "../failedText.ts";
import { plainObject } from "../plainObject.ts";
import { labRun, openTaskOf } from "./labContext.ts";

export default defineCmdlet({
  name: "Test-Lab",
  module: "Labs",
  synopsis: "Looks at the open tasks, or at one, and says what is not yet as it should be.",
  parameters: {
    Id: { type: "string", position: 0, aliases: ["Task"], help: "The id or the number of a task." },
    ShowDetail: { type: "switch", help: "For authors: the whole messages, which tell what was expected." },
  },
  examples: [{ title: "One task", transcript: "PS> (Test-Lab first).Green\nFalse\n" }],
  source: "inferred",
  steps(cmdlet, values) {
    return {
      end() {
        const run = labRun(cmdlet);
        const one = values.Id === undefined ? null : openTaskOf(cmdlet, values.Id);
        run.test(one);
        for (const task of one ? [one] : run.lab.tasks) {
          const { isOpen, isGreen, failed } = run.stateOf(task);
          if (!isOpen) continue;
          const missing = failed.map((each) => (values.ShowDetail ? `${each.name}: ${each.detail}` : failedText(each)));
          const seen = { Id: task.id, Green: isGreen, Title: task.title, Missing: missing };
          cmdlet.write(plainObject(seen, "Cmdlab.LabLook"));
        }
      },
    };
  },
});
