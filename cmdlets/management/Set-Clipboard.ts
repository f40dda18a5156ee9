import { defineCmdlet } from "../../src/command/prelude.ts";
import { linesOf } from "../../src/providers/content/fileText.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";

export default defineCmdlet({
  name: "Set-Clipboard",
  module: "Microsoft.PowerShell.Management",
  aliases: ["scb"],
  synopsis: "Puts text on the session's own clipboard.",
  description: "The host's clipboard is never written.",
  parameters: {
    Value: { type: "string[]", sets: { String: { position: 0, mandatory: true, pipeline: "both" } } },
    Append: "switch",
    PassThru: "switch",
    Path: "string[]",
    LiteralPath: "string[]",
    AsHtml: "switch",
  },
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
        const service = providersOf(cmdlet);
        for (const path of values.Path ?? []) lines.push(...service.filePaths(path));
        for (const path of values.LiteralPath ?? []) lines.push(...service.filePaths(path, true));
        for (const value of values.Value ?? []) lines.push(...linesOf(value ?? ""));
      },
      end() {
        const { machine } = providersOf(cmdlet);
        if (!cmdlet.shouldProcess(`Set-Clipboard ${lines.join(" ")}`.slice(0, 40), "Set-Clipboard")) return;
        const isFiles = values.Path !== undefined || values.LiteralPath !== undefined;
        const format = isFiles ? "FileDropList" : values.AsHtml ? "Html" : "UnicodeText";
        const isSame = machine.clipboardFormat === format;
        machine.clipboard = values.Append && isSame ? [...machine.clipboard, ...lines] : lines;
        machine.clipboardFormat = format;
        if (values.PassThru) for (const line of lines) cmdlet.write(line);
      },
    };
  },
});
