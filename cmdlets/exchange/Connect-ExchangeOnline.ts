import { defineCmdlet } from "../../src/command/prelude.ts";
import { tenantError } from "../../src/world/tenant/tenantMessages.ts";
import { startErrorReport } from "./_shared/cloudErrorReport.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { signInToCloud } from "./_shared/signInToCloud.ts";

/** Where the clouds of some countries answer (documented); only the worldwide one is in this estate. */
const environments: Readonly<Record<string, string>> = {
  o365china: "https://partner.outlook.cn",
  o365germanycloud: "https://outlook.office.de",
  o365usgovdod: "https://webmail.apps.mil",
  o365usgovgcchigh: "https://outlook.office365.us",
};

export default defineCmdlet({
  name: "Connect-ExchangeOnline",
  module: "ExchangeOnlineManagement",
  className: "Connect-ExchangeOnline",
  source: "document",
  synopsis:
    "Signs in to Exchange Online, whose cmdlets and parameters are there from then on. They work on the one emulated organisation.",
  description:
    "An account signs in with -Credential or in the window of the module, an application with its certificate or a token. With -Prefix the cmdlets have it in their names, with -CommandName only these are there. What is about downloads, threads, pages and the broker of Windows is taken: the answers are the same with and without it. The banner is not shown.",
  parameters: {
    ConnectionUri: "string",
    AzureADAuthorizationEndpointUri: "string",
    ExchangeEnvironmentName: {
      type: "string",
      validate: [
        {
          rule: "set",
          values: ["O365Default", "O365China", "O365GermanyCloud", "O365USGovDoD", "O365USGovGCCHigh"],
        },
      ],
    },
    PSSessionOption: "psobject",
    DelegatedOrganization: "string",
    Prefix: "string",
    CommandName: "string[]",
    FormatTypeName: "string[]",
    AccessToken: "string",
    AppId: "string",
    BypassMailboxAnchoring: "switch",
    Certificate: "System.Security.Cryptography.X509Certificates.X509Certificate2",
    CertificateFilePath: "string",
    CertificatePassword: "securestring",
    CertificateThumbprint: "string",
    Credential: "pscredential",
    Device: "switch",
    DisableWAM: "switch",
    EnableErrorReporting: "switch",
    EXOModuleBasePath: "string",
    InlineCredential: "switch",
    LoadCmdletHelp: "switch",
    LogDirectoryPath: "string",
    LogLevel: "string",
    ManagedIdentity: "switch",
    ManagedIdentityAccountId: "string",
    Organization: "string",
    PageSize: "uint",
    ShowBanner: "bool",
    ShowProgress: "bool",
    SigningCertificate: "System.Security.Cryptography.X509Certificates.X509Certificate2",
    SkipLoadingCmdletHelp: "switch",
    SkipLoadingFormatData: "switch",
    TrackPerformance: "bool",
    UseMultithreading: "bool",
    UserPrincipalName: "string",
    UseRPSSession: "switch",
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
        if (values.UseRPSSession) throw tenantError("RemotePowerShellRetired");
        const elsewhere = environments[(values.ExchangeEnvironmentName ?? "").toLowerCase()];
        const { ConnectionUri = elsewhere } = values;
        signInToCloud(cmdlet, world, "Exchange Online", {
          ...values,
          ConnectionUri,
          hasViews: !values.SkipLoadingFormatData,
        });
        if (values.EnableErrorReporting || values.LogDirectoryPath !== undefined)
          startErrorReport(world, values.LogDirectoryPath, (values.LogLevel ?? "Default").toLowerCase() === "all");
      }),
    };
  },
});
