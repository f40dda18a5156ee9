import { nobodyAnswers } from "../../src/command/nobodyAnswers.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { SecureString } from "../../src/objects/values/shell/SecureString.ts";
import { hostText } from "./_shared/hostText.ts";

export default defineCmdlet({
  name: "Read-Host",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Reads a line from the person at the keyboard.",
  description: "Where nobody is there, it is an error.",
  parameters: { Prompt: "object", AsSecureString: "switch", MaskInput: "switch" },
  examples: [{ title: "It exists", transcript: "PS> (Get-Command Read-Host).Name\nRead-Host\n" }],
  steps(cmdlet, values) {
    return {
      begin() {
        const prompt = cmdlet.isBound("Prompt") ? `${hostText(cmdlet.raw("Prompt"), " ")}: ` : "";
        const secret = values.AsSecureString || values.MaskInput;
        const line = secret ? cmdlet.host.readSecureLine(prompt) : cmdlet.host.readLine(prompt);
        if (line === null) throw nobodyAnswers(cmdlet.host, "");
        cmdlet.write(values.AsSecureString ? new SecureString(line) : line);
      },
    };
  },
});
