import { defineCmdlet } from "../../command/prelude.ts";
import { compileText } from "../../compile/blocks/compileText.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { executeInScope } from "../../testing/run/runInScope.ts";
import { solutionTexts } from "../file/Lab.ts";
import { labRun, openTaskOf } from "./labContext.ts";

export default defineCmdlet({
  name: "Show-LabSolution",
  module: "Labs",
  synopsis: "Shows how a task can be done; the task then earns nothing. With -Run it is shown and done.",
  parameters: {
    Id: {
      type: "string",
      position: 0,
      aliases: ["Task"],
      help: "The id or the number of a task; absent: the first that is not green.",
    },
    Run: { type: "switch", help: "Shows the solution, and runs it here." },
  },
  shouldProcess: true,
  examples: [
    { title: "The solution of a task", transcript: "PS> Show-LabSolution first\nSet-Content C:\\first.txt done\n" },
  ],
  source: "inferred",
  steps(cmdlet, values) {
    return {
      end() {
        const run = labRun(cmdlet);
        const task = openTaskOf(cmdlet, values.Id);
        if (!cmdlet.shouldProcess(`the task '${task.id}'`, "Show the solution, after which it earns no points")) return;
        run.showSolution(task);
        if (!values.Run) {
          for (const text of solutionTexts(task)) cmdlet.write(text);
          return;
        }
        for (const { code } of task.solutions) {
          cmdlet.write(code);
          const engine = runningEngine();
          const block = compileText(code, run.lab.file, engine);
          executeInScope(block, engine.globalScope, (value) => cmdlet.pass(value));
        }
      },
    };
  },
});
