import { defineCmdlet } from "../../src/command/prelude.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";

export default defineCmdlet({
  name: "Get-Clipboard",
  module: "Microsoft.PowerShell.Management",
  aliases: ["gcb"],
  synopsis: "Gets the text on the session's own clipboard.",
  description: "The host's clipboard is never read.",
  parameters: {
    Raw: "switch",
    Format: { type: "string", validate: [{ rule: "set", values: ["Text", "FileDropList", "Image", "Audio"] }] },
    TextFormatType: {
      type: "string",
      validate: [{ rule: "set", values: ["Text", "UnicodeText", "Rtf", "Html", "CommaSeparatedValue"] }],
    },
  },
  examples: [{ title: "What was set", transcript: "PS> Set-Clipboard one, two\nPS> Get-Clipboard\none\ntwo\n" }],
  steps: (cmdlet, values) => ({
    begin() {
      const service = providersOf(cmdlet);
      const { clipboardFormat } = service.machine;
      const wanted = (values.Format ?? "Text").toLowerCase();
      if (
        wanted === "text" ? !isText(clipboardFormat, values.TextFormatType) : wanted !== clipboardFormat.toLowerCase()
      )
        return;
      if (wanted === "filedroplist") {
        for (const path of service.machine.clipboard)
          for (const found of service.resolve(path, { literal: true }))
            cmdlet.write(found.provider.item(found.path, null));
        return;
      }
      if (values.Raw) cmdlet.write(service.machine.clipboard.join(service.newLine));
      else for (const line of service.machine.clipboard) cmdlet.write(line);
    },
  }),
});

/** Whether what the clipboard has is there as that kind of text: plain text comes in two kinds. */
function isText(has: string, wanted = "UnicodeText"): boolean {
  const kind = wanted.toLowerCase();
  return has === "UnicodeText" ? kind === "text" || kind === "unicodetext" : kind === has.toLowerCase();
}
