import { defineCmdlet } from "../../src/command/prelude.ts";
import { OutputFormatter } from "../../src/format/device/OutputFormatter.ts";
import { screenDevice } from "../../src/format/device/screenDevice.ts";
import { outputOptions } from "../utility/_shared/outputOptions.ts";

export default defineCmdlet({
  name: "Out-Host",
  module: "Microsoft.PowerShell.Core",
  aliases: ["oh"],
  synopsis: "Shows objects on the screen of the host.",
  parameters: { InputObject: "psobject" },
  examples: [{ title: "Shown, and not returned", transcript: "PS> $kept = 'mx1' | Out-Host\nmx1\n" }],
  steps(cmdlet) {
    const formatter = new OutputFormatter(screenDevice(cmdlet.host), outputOptions(cmdlet));
    return {
      process: () => formatter.write(cmdlet.raw("InputObject")),
      end: () => formatter.flush(),
    };
  },
});
