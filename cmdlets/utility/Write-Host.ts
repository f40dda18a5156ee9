import { defineCmdlet } from "../../src/command/prelude.ts";
import { HostInformationMessage } from "../../src/objects/clr/System.Management.Automation/System.Management.Automation.HostInformationMessage.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { hostText } from "./_shared/hostText.ts";

export default defineCmdlet({
  name: "Write-Host",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Writes text on the screen of the host.",
  description: "The text goes by way of the information stream, so that 6> can catch it; it never enters the pipeline.",
  parameters: {
    Object: "object",
    NoNewline: "switch",
    Separator: "object",
    ForegroundColor: "System.ConsoleColor",
    BackgroundColor: "System.ConsoleColor",
  },
  examples: [
    { title: "Several values with a separator", transcript: "PS> Write-Host 1, 2, 3 -Separator ' / '\n1 / 2 / 3\n" },
    { title: "Two calls, one line", transcript: "PS> Write-Host 'a' -NoNewline; Write-Host 'b'\nab\n" },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        const separator = cmdlet.isBound("Separator") ? hostText(cmdlet.raw("Separator"), "") : " ";
        // What comes down a pipeline comes in a PSObject.
        const text = hostText(cmdlet.raw("Object"), separator, cmdlet.expectsInput || undefined);
        const message = new HostInformationMessage(
          text,
          values.NoNewline,
          colorName(values.ForegroundColor),
          colorName(values.BackgroundColor),
        );
        cmdlet.information(message, ["PSHOST"]);
      },
    };
  },
});

function colorName(color: unknown): string | null {
  return color instanceof EnumValue ? color.text : null;
}
