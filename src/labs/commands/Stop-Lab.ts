import { defineCmdlet } from "../../command/prelude.ts";
import { labRun } from "./labContext.ts";

export default defineCmdlet({
  name: "Stop-Lab",
  module: "Labs",
  synopsis: "Leaves the lab. What was done is kept: the lab goes on where it was when it is started again.",
  parameters: {},
  examples: [{ title: "Leave", transcript: "PS> Stop-Lab\n" }],
  source: "inferred",
  steps(cmdlet) {
    return {
      end() {
        labRun(cmdlet).isStopped = true;
      },
    };
  },
});
