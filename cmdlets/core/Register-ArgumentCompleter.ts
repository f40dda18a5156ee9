import { argumentCompleters } from "../../src/command/argumentCompleters.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Register-ArgumentCompleter",
  module: "Microsoft.PowerShell.Core",
  className: "System.Management.Automation.RegisterArgumentCompleterCommand",
  synopsis: "Says which values the line editor offers for an argument.",
  parameters: {
    CommandName: "string[]",
    ParameterName: "string",
    ScriptBlock: "scriptblock",
    Native: "switch",
    NativeFallback: "switch",
  },
  examples: [
    {
      title: "Values for a parameter",
      transcript:
        "PS> Register-ArgumentCompleter -CommandName Get-Thing -ParameterName Name -ScriptBlock { 'a', 'b' }\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      end() {
        const block = values.ScriptBlock ?? null;
        const names = values.CommandName ?? [""];
        for (const name of names)
          argumentCompleters(cmdlet.host).set(
            `${name}:${values.Native ? "" : (values.ParameterName ?? "")}`.toLowerCase(),
            block,
          );
      },
    };
  },
});
