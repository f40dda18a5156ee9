import { defineCmdlet } from "../../src/command/prelude.ts";
import { ambient } from "../../src/objects/host/ambient.ts";
import { elapsedSince } from "../../src/objects/values/time/Stopwatch.ts";
import { TimeSpan } from "../../src/objects/values/time/TimeSpan.ts";

export default defineCmdlet({
  name: "Measure-Command",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Runs a script block and tells how long it took on the session's clock.",
  parameters: { InputObject: "psobject", Expression: "scriptblock" },
  examples: [
    { title: "Time asleep", transcript: "PS> (Measure-Command { Start-Sleep -Seconds 90 }).TotalSeconds\n90\n" },
  ],
  steps(cmdlet, values) {
    let milliseconds = 0;
    return {
      process() {
        const block = values.Expression;
        if (!block) return;
        const started = ambient().now();
        const input = cmdlet.raw("InputObject");
        cmdlet.invokeBlock(block, {
          dollarUnder: input ?? null,
          input: input === undefined ? [] : [input],
          output: () => {},
          isOfCode: true,
        });
        milliseconds += elapsedSince(started);
      },
      end() {
        cmdlet.write(TimeSpan.fromMilliseconds(milliseconds));
      },
    };
  },
});
