import { defineCmdlet } from "../../src/command/prelude.ts";
import { OutputFormatter } from "../../src/format/device/OutputFormatter.ts";
import { screenDevice } from "../../src/format/device/screenDevice.ts";
import { outputOptions } from "../utility/_shared/outputOptions.ts";

export default defineCmdlet({
  name: "Out-Default",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Shows objects as they show at the end of every pipeline.",
  parameters: { InputObject: "psobject" },
  examples: [{ title: "What happens by itself anyway", transcript: "PS> 'mx1' | Out-Default\nmx1\n" }],
  steps(cmdlet) {
    const formatter = new OutputFormatter(screenDevice(cmdlet.host), outputOptions(cmdlet));
    return {
      process: () => formatter.write(cmdlet.raw("InputObject")),
      end: () => formatter.flush(),
    };
  },
});
