import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Invoke-Command",
  module: "Microsoft.PowerShell.Core",
  aliases: ["icm"],
  synopsis: "Runs a script block.",
  description:
    "Only in this session: other computers and sessions are not emulated for it. Input of the pipeline is $input.",
  parameters: { ScriptBlock: "scriptblock", NoNewScope: "switch", InputObject: "psobject", ArgumentList: "object[]" },
  examples: [
    { title: "With arguments", transcript: "PS> Invoke-Command { param($a, $b) $a + $b } -ArgumentList 2, 3\n5\n" },
  ],
  steps(cmdlet, values) {
    const inputs: unknown[] = [];
    return {
      process() {
        const input = cmdlet.raw("InputObject");
        if (input !== undefined) inputs.push(input);
      },
      end() {
        const block = values.ScriptBlock;
        if (!block) return;
        cmdlet.invokeBlock(block, {
          dollarUnder: null,
          input: inputs,
          args: values.ArgumentList ?? [],
          newScope: !values.NoNewScope,
          output: (value) => cmdlet.write(value),
        });
      },
    };
  },
});
