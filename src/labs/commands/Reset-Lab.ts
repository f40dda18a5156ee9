import { defineCmdlet } from "../../command/prelude.ts";
import { labRun, openTaskOf } from "./labContext.ts";

export default defineCmdlet({
  name: "Reset-Lab",
  module: "Labs",
  synopsis: "Brings the organisation back to the beginning of the lab, or to where a task began. Hints stay used.",
  parameters: { Task: { type: "string", position: 0, help: "The id or the number of a task that is open." } },
  shouldProcess: true,
  examples: [{ title: "Everything anew", transcript: "PS> Reset-Lab\n" }],
  source: "inferred",
  steps(cmdlet, values) {
    return {
      end() {
        const task = values.Task === undefined ? null : openTaskOf(cmdlet, values.Task);
        if (cmdlet.shouldProcess(task ? `the task '${task.id}'` : "the lab", "Reset")) labRun(cmdlet).reset(task);
      },
    };
  },
});
