import { defineCmdlet } from "../../src/command/prelude.ts";
import { tenantError } from "../../src/world/tenant/tenantMessages.ts";
import { startErrorReport } from "./_shared/cloudErrorReport.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { signInToCloud } from "./_shared/signInToCloud.ts";

export default defineCmdlet({
  name: "Connect-IPPSSession",
  module: "ExchangeOnlineManagement",
  className: "Connect-IPPSSession",
  source: "inferred",
  synopsis: "Signs in to Security & Compliance, whose cmdlets are there from then on.",
  description: "Without -Credential it asks for a user name and a password, as the window of the module does.",
  parameters: {
    UserPrincipalName: "string",
    Credential: "pscredential",
    DelegatedOrganization: "string",
    Organization: "string",
    AppId: "string",
    CertificateThumbprint: "string",
    AccessToken: "string",
    AzureADAuthorizationEndpointUri: "string",
    BypassMailboxAnchoring: "switch",
    Certificate: "System.Security.Cryptography.X509Certificates.X509Certificate2",
    CertificateFilePath: "string",
    CertificatePassword: "securestring",
    CommandName: "string[]",
    ConnectionUri: "string",
    DisableWAM: "switch",
    EnableErrorReporting: "switch",
    EnableSearchOnlySession: "switch",
    EXOModuleBasePath: "string",
    FormatTypeName: "string[]",
    LogDirectoryPath: "string",
    LogLevel: "string",
    Prefix: "string",
    PSSessionOption: "psobject",
    UseRPSSession: "switch",
    ShowBanner: "bool",
  },
  examples: [
    {
      title: "With a credential of the script's own",
      transcript:
        'PS> $credential = New-Object PSCredential "administrator@fabrikam.com", (ConvertTo-SecureString "Fabrikam-2013!" -AsPlainText -Force)\nPS> Connect-IPPSSession -Credential $credential\nPS> (Get-Command Get-ComplianceTag).Name\nGet-ComplianceTag\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, taskClass("Tasks", "ConnectIPPSSession"), (world) => {
        if (values.UseRPSSession) throw tenantError("RemotePowerShellRetired");
        signInToCloud(cmdlet, world, "Security & Compliance", values);
        if (values.EnableErrorReporting || values.LogDirectoryPath !== undefined)
          startErrorReport(world, values.LogDirectoryPath, (values.LogLevel ?? "Default").toLowerCase() === "all");
      }),
    };
  },
});
