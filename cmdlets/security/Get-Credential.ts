import { defineCmdlet } from "../../src/command/prelude.ts";
import { PSCredential } from "../../src/objects/model/PSCredential.ts";
import { unwrap } from "../../src/objects/model/PSObject.ts";
import { SecureString } from "../../src/objects/model/SecureString.ts";
import { toText } from "../../src/objects/ops/toText.ts";

export default defineCmdlet({
  name: "Get-Credential",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Asks for a user name and a password.",
  description: "A credential that is handed in is given back as it is; a text is taken for the user name.",
  parameters: { Credential: "object", Message: "string", UserName: "string", Title: "string" },
  examples: [
    {
      title: "A credential that is there already",
      transcript:
        "PS> $s = ConvertTo-SecureString 'x' -AsPlainText -Force\nPS> $c = New-Object PSCredential 'CONTOSO\\amy', $s\nPS> (Get-Credential $c).UserName\nCONTOSO\\amy\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const given = unwrap(values.Credential);
      if (given instanceof PSCredential) {
        cmdlet.write(given);
        return;
      }
      const userName = given === undefined || given === null ? (values.UserName ?? "") : toText(given);
      const caption =
        values.Title ??
        (cmdlet.edition === "Core" ? "PowerShell credential request" : "Windows PowerShell credential request");
      const answer = cmdlet.host.promptForCredential(caption, values.Message ?? "Enter your credentials.", userName);
      if (answer) {
        const password = new SecureString(answer.password);
        password.isReadOnly = true;
        cmdlet.write(new PSCredential(answer.userName, password));
        return;
      }
      throw cmdlet.terminate({
        id: "MissingMandatoryParameter",
        message: "Cannot process command because of one or more missing mandatory parameters: Credential.",
        category: "InvalidArgument",
        exception: "System.Management.Automation.ParameterBindingException",
      });
    },
  }),
});
