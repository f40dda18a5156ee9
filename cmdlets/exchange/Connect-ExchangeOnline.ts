import { defineCmdlet } from "../../src/command/prelude.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { signInToCloud } from "./_shared/signInToCloud.ts";

export default defineCmdlet({
  name: "Connect-ExchangeOnline",
  module: "ExchangeOnlineManagement",
  className: "Connect-ExchangeOnline",
  source: "inferred",
  synopsis:
    "Signs in to Exchange Online, whose cmdlets and parameters are there from then on. They work on the one emulated organisation.",
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
        signInToCloud(cmdlet, world, "Exchange Online", values);
      }),
    };
  },
});
