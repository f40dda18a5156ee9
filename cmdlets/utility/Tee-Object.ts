import { defineCmdlet } from "../../src/command/prelude.ts";
import { toArray } from "../../src/objects/ops/toArray.ts";
import { SwitchParameter } from "../../src/objects/values/SwitchParameter.ts";

export default defineCmdlet({
  name: "Tee-Object",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["tee"],
  synopsis: "Keeps what comes down the pipeline in a variable or a file, and sends it on.",
  parameters: {
    InputObject: "psobject",
    FilePath: "string",
    LiteralPath: "string",
    Append: "switch",
    Encoding: "System.Text.Encoding",
    Variable: "string",
  },
  examples: [
    {
      title: "Into a variable",
      transcript: "PS> 1, 2 | Tee-Object -Variable kept | ForEach-Object { $_ * 10 }; $kept.Count\n10\n20\n2\n",
    },
  ],
  steps(cmdlet, values) {
    const kept: unknown[] = [];
    const toFile = (append: boolean, objects: readonly unknown[]) => {
      const named = new Map<string, unknown>();
      if (values.LiteralPath === undefined) named.set("FilePath", values.FilePath);
      else named.set("LiteralPath", values.LiteralPath);
      if (append) named.set("Append", SwitchParameter.present);
      if (cmdlet.isBound("Encoding")) named.set("Encoding", cmdlet.raw("Encoding"));
      cmdlet.state.callCommand("out-file", [], named, objects);
    };
    return {
      process() {
        const input = cmdlet.raw("InputObject");
        if (input === undefined) return;
        // The file is there from the first object on.
        if (kept.length === 0 && values.Variable === undefined) toFile(values.Append, []);
        kept.push(input);
        cmdlet.write(input);
      },
      end() {
        if (values.Variable !== undefined) {
          const before = values.Append ? toArray(cmdlet.state.getVariable(values.Variable)?.value ?? []) : [];
          const all = [...before, ...kept];
          cmdlet.state.callCommand("set-variable", [], new Map([["Name", values.Variable]]), all);
          return;
        }
        if (kept.length > 0) toFile(true, kept);
      },
    };
  },
});
