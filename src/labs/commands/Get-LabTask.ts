import { defineCmdlet } from "../../command/prelude.ts";
import { labRun, taskOf } from "./labContext.ts";
import { taskDetails, taskObject } from "./taskObject.ts";

export default defineCmdlet({
  name: "Get-LabTask",
  module: "Labs",
  synopsis: "Lists the tasks of the lab and how far they are, or shows one with its text.",
  parameters: { Id: { type: "string", position: 0, aliases: ["Task"], help: "The id or the number of a task." } },
  examples: [{ title: "All tasks", transcript: "PS> (Get-LabTask).Id\nfirst\nsecond\n" }],
  source: "inferred",
  steps(cmdlet, values) {
    return {
      end() {
        const run = labRun(cmdlet);
        if (values.Id !== undefined) cmdlet.write(taskDetails(run, taskOf(cmdlet, values.Id)));
        else for (const task of run.lab.tasks) cmdlet.write(taskObject(run, task));
      },
    };
  },
});
