import { defineCmdlet } from "../../src/command/prelude.ts";
import { scriptText } from "./_shared/jobs/scriptText.ts";
import { startThreadJob } from "./_shared/jobs/startJob.ts";

export default defineCmdlet({
  name: "Start-ThreadJob",
  module: "Microsoft.PowerShell.ThreadJob",
  editions: ["Core"],
  className: "Microsoft.PowerShell.ThreadJob.StartThreadJobCommand",
  synopsis: "Starts code as a job in a thread of the shell.",
  description: "As Start-Job, but objects go in and come out as they are.",
  parameters: {
    ScriptBlock: { type: "scriptblock", sets: { ScriptBlock: { position: 0, mandatory: true } } },
    FilePath: { type: "string", sets: { FilePath: { position: 0, mandatory: true } } },
    Name: "string",
    InitializationScript: "scriptblock",
    InputObject: { type: "psobject", pipeline: "value" },
    ArgumentList: "object[]",
    ThrottleLimit: "int",
  },
  defaultSet: "ScriptBlock",
  examples: [
    {
      title: "Several at once",
      transcript:
        "PS> 1..3 | ForEach-Object { Start-ThreadJob { $using:_ * 10 } } | Wait-Job | Receive-Job\n10\n20\n30\n",
    },
  ],
  steps(cmdlet, values) {
    const input: unknown[] = [];
    return {
      process() {
        const item = cmdlet.raw("InputObject");
        if (item !== undefined) input.push(item);
      },
      end() {
        const path = values.FilePath;
        const text = path === undefined ? (values.ScriptBlock?.text ?? "") : scriptText(cmdlet, path);
        cmdlet.write(
          startThreadJob(cmdlet, {
            name: values.Name,
            command: text,
            block: values.ScriptBlock ?? null,
            script: {
              text,
              args: values.ArgumentList ?? [],
              ...(cmdlet.isBound("InputObject") ? { input } : {}),
              ...(path === undefined ? {} : { fileName: path }),
            },
            initialization: values.InitializationScript?.text,
          }),
        );
      },
    };
  },
});
