import { defineCmdlet } from "../../src/command/prelude.ts";
import { linesOf } from "../../src/providers/content/fileText.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";

export default defineCmdlet({
  name: "Set-Clipboard",
  module: "Microsoft.PowerShell.Management",
  aliases: ["scb"],
  synopsis: "Puts text on the session's own clipboard.",
  description: "The host's clipboard is never written.",
  parameters: { Value: "string[]", Append: "switch", PassThru: "switch" },
  examples: [
    {
      title: "One line more",
      transcript: "PS> Set-Clipboard one\nPS> Set-Clipboard two -Append\nPS> @(Get-Clipboard).Count\n2\n",
    },
  ],
  steps(cmdlet, values) {
    const lines: string[] = [];
    return {
      process() {
        for (const value of values.Value ?? []) lines.push(...linesOf(value ?? ""));
      },
      end() {
        const { machine } = providersOf(cmdlet);
        if (!cmdlet.shouldProcess(`Set-Clipboard ${lines.join(" ")}`.slice(0, 40), "Set-Clipboard")) return;
        machine.clipboard = values.Append ? [...machine.clipboard, ...lines] : lines;
        if (values.PassThru) for (const line of lines) cmdlet.write(line);
      },
    };
  },
});
