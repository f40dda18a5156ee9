import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { PSCredential } from "../../src/objects/values/shell/PSCredential.ts";
import { signIn } from "../../src/world/tenant/Account.ts";
import { tenantError } from "../../src/world/tenant/tenantMessages.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { setOnlineConnection } from "./_shared/onlineConnection.ts";

const windowText = "Enter your credentials.";

export default defineCmdlet({
  name: "Connect-ExchangeOnline",
  module: "ExchangeOnlineManagement",
  className: "Connect-ExchangeOnline",
  source: "inferred",
  synopsis: "Signs in to Exchange Online. The cmdlets of the session go on working on the one emulated organisation.",
  description:
    "Without -Credential it asks for a user name and a password, as the window of the module does. The banner is not shown.",
  parameters: {
    UserPrincipalName: "string",
    Credential: "pscredential",
    ShowBanner: "bool",
    ShowProgress: "bool",
    DelegatedOrganization: "string",
    Organization: "string",
    AppId: "string",
    CertificateThumbprint: "string",
  },
  examples: [
    {
      title: "With a credential of the script's own",
      transcript:
        'PS> $credential = New-Object PSCredential "administrator@fabrikam.com", (ConvertTo-SecureString "Fabrikam-2013!" -AsPlainText -Force)\nPS> Import-Module ExchangeOnlineManagement; Connect-ExchangeOnline -Credential $credential -ShowBanner:$false\nPS> Disconnect-ExchangeOnline -Confirm:$false\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, taskClass("Tasks", "ConnectExchangeOnline"), (world) => {
        if (values.AppId !== undefined || values.CertificateThumbprint !== undefined)
          throw notModelled("Signing in to Exchange Online as an application");
        if (values.DelegatedOrganization !== undefined) throw notModelled("Signing in for another organization");
        const given = values.Credential;
        const credential =
          given instanceof PSCredential
            ? { userName: given.userName, password: given.password.plainText }
            : cmdlet.host.promptForCredential("Sign in to your account", windowText, values.UserPrincipalName ?? "");
        if (!credential) throw tenantError("InteractionRequired");
        setOnlineConnection(world, signIn(world, credential));
      }),
    };
  },
});
