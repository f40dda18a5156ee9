import { nobodyAnswers } from "../../src/command/nobodyAnswers.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { askForCredential } from "../../src/command/services/askForCredential.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import type { PSError } from "../../src/objects/errors/PSError.ts";
import { product } from "../../src/objects/host/product.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { PSCredential } from "../../src/objects/values/shell/PSCredential.ts";

export default defineCmdlet({
  name: "Get-Credential",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Asks for a user name and a password.",
  description: "A credential that is handed in is given back as it is; a text is taken for the user name.",
  parameters: { Credential: "pscredential", Message: "string", UserName: "string", Title: "string" },
  examples: [
    {
      title: "A credential that is there already",
      transcript:
        "PS> $s = ConvertTo-SecureString 'x' -AsPlainText -Force\nPS> $c = New-Object PSCredential 'CONTOSO\\amy', $s\nPS> (Get-Credential $c).UserName\nCONTOSO\\amy\n",
    },
  ],
  steps: (cmdlet, values) => ({
    begin() {
      const given = unwrap(values.Credential);
      if (given instanceof PSCredential) {
        cmdlet.write(given);
        return;
      }
      const userName = values.UserName ?? "";
      const caption = values.Title ?? `${product().name} credential request`;
      const message = values.Message ?? "Enter your credentials.";
      const answer = askForCredential(cmdlet.host, caption, message, userName);
      if (answer) {
        cmdlet.write(answer);
        return;
      }
      throw nobodyToAsk[cmdlet.edition](cmdlet, message);
    },
  }),
});

const nobodyToAsk: PerEdition<(cmdlet: CmdletContext, message: string) => PSError> = {
  Desktop: (cmdlet) =>
    cmdlet.terminate({
      id: "MissingMandatoryParameter",
      message: "Cannot process command because of one or more missing mandatory parameters: Credential.",
      category: "InvalidArgument",
      exception: "System.Management.Automation.ParameterBindingException",
    }),
  Core: (cmdlet, message) => nobodyAnswers(cmdlet.host, message),
};
