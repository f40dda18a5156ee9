import { defineCmdlet } from "../../src/command/prelude.ts";
import { withArgumentName } from "../../src/objects/values/clrText.ts";

export default defineCmdlet({
  name: "Write-Progress",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Reports how far a long operation has come.",
  description: "An interactive host may draw a bar; nothing enters the pipeline.",
  parameters: {
    Activity: "string",
    Status: "string",
    Id: "int",
    PercentComplete: "int",
    SecondsRemaining: "int",
    CurrentOperation: "string",
    ParentId: "int",
    Completed: "switch",
    SourceId: "int",
  },
  examples: [
    {
      title: "Half of the work",
      transcript: "PS> Write-Progress -Activity 'Copying' -Status 'a.txt' -PercentComplete 50 -Completed\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        if (values.Activity === undefined || values.Activity === "") {
          throw cmdlet.terminate({
            id: "MissingActivity",
            message: withArgumentName("Missing value for mandatory parameter.", "Activity"),
            category: "InvalidArgument",
            target: values.Activity,
            exception: "System.ArgumentException",
          });
        }
        cmdlet.progress({
          id: values.Id ?? 0,
          parentId: values.ParentId ?? -1,
          activity: values.Activity,
          status: values.Status ?? "Processing",
          currentOperation: values.CurrentOperation ?? "",
          percentComplete: values.PercentComplete ?? -1,
          secondsRemaining: values.SecondsRemaining ?? -1,
          isCompleted: values.Completed,
        });
      },
    };
  },
});
