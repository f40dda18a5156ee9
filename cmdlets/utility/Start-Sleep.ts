import { defineCmdlet } from "../../src/command/prelude.ts";
import { letTimePass } from "../../src/command/services/letTimePass.ts";
import { TimeSpan } from "../../src/objects/values/time/TimeSpan.ts";

export default defineCmdlet({
  name: "Start-Sleep",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["sleep"],
  synopsis: "Lets time pass on the session's clock.",
  description: "A virtual clock only moves on, so that even a long wait costs no real time.",
  parameters: { Seconds: { type: "double", desktopType: "int" }, Milliseconds: "int", Duration: "timespan" },
  examples: [{ title: "Two minutes", transcript: "PS> Start-Sleep -Seconds 120; 'awake'\nawake\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        const span = values.Duration instanceof TimeSpan ? values.Duration.totalMilliseconds : 0;
        letTimePass(cmdlet, span + (values.Seconds ?? 0) * 1000 + (values.Milliseconds ?? 0));
        cmdlet.checkStop();
      },
    };
  },
});
