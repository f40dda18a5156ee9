import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { PSCredential } from "../../src/objects/values/shell/PSCredential.ts";
import { signIn } from "../../src/world/tenant/Account.ts";
import { tenantMessages } from "../../src/world/tenant/tenantMessages.ts";
import { WorldError } from "../../src/world/WorldError.ts";
import { inDirectory, msolClass, setConnection } from "./_shared/msolSession.ts";

export default defineCmdlet({
  name: "Connect-MsolService",
  module: "MSOnline",
  className: msolClass("ConnectMsolService"),
  source: "document",
  synopsis: "Signs in to the directory of an Office 365 tenant for the other cmdlets of the module.",
  description:
    "Without -Credential it asks for a user name and a password. Nothing is written on success; the sign-in holds for the session.",
  defaultSet: "Credential",
  parameters: {
    Credential: { type: "pscredential", sets: { Credential: {} } },
    AdGraphAccessToken: { type: "string", sets: { AccessToken: {} } },
    MsGraphAccessToken: { type: "string", sets: { AccessToken: {} } },
    AzureEnvironment: { type: "Microsoft.Online.Administration.Automation.AzureEnvironment" },
  },
  examples: [
    {
      title: "With a credential of the script's own",
      transcript:
        'PS> $password = ConvertTo-SecureString "Fabrikam-2013!" -AsPlainText -Force\nPS> $credential = New-Object System.Management.Automation.PSCredential "administrator@fabrikam.com", $password\nPS> Connect-MsolService -Credential $credential\nPS> (Get-MsolCompanyInformation).DisplayName\nFabrikam\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: inDirectory(cmdlet, (world) => {
        if (cmdlet.parameterSet === "AccessToken")
          throw notModelled("Signing in to the directory service with an access token");
        const environment = values.AzureEnvironment;
        if (environment instanceof EnumValue && environment.text !== "AzureCloud")
          throw notModelled(`The environment ${environment.text}`);
        const given = values.Credential;
        const credential =
          given instanceof PSCredential
            ? { userName: given.userName, password: given.password.plainText }
            : ask(cmdlet);
        setConnection(world, signIn(world, credential));
      }),
    };
  },
});

/** Nobody there, or a dialog that was closed, ends in the module's general refusal. */
function ask(cmdlet: CmdletContext): { readonly userName: string; readonly password: string } {
  const answer = cmdlet.host.promptForCredential(
    "Windows PowerShell credential request",
    "Enter your credentials.",
    "",
  );
  if (answer) return answer;
  const { InteractionRequired, WrongCredential } = tenantMessages;
  throw new WorldError("NoCredential", { ...InteractionRequired, errorId: WrongCredential.errorId }, {});
}
