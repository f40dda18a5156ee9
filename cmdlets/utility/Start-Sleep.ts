import { letTimePass } from "../../src/command/letTimePass.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { roundHalfEven } from "../../src/objects/convert/convertNumber.ts";
import { TimeSpan } from "../../src/objects/model/TimeSpan.ts";

export default defineCmdlet({
  name: "Start-Sleep",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["sleep"],
  synopsis: "Lets time pass on the session's clock.",
  description: "A virtual clock only moves on, so that even a long wait costs no real time.",
  parameters: { Seconds: "double", Milliseconds: "int", Duration: "timespan" },
  examples: [{ title: "Two minutes", transcript: "PS> Start-Sleep -Seconds 120; 'awake'\nawake\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        const span = values.Duration instanceof TimeSpan ? values.Duration.totalMilliseconds : 0;
        const seconds =
          values.Seconds === undefined ? 0 : cmdlet.edition === "Core" ? values.Seconds : roundHalfEven(values.Seconds);
        letTimePass(cmdlet, span + seconds * 1000 + (values.Milliseconds ?? 0));
        cmdlet.checkStop();
      },
    };
  },
});
