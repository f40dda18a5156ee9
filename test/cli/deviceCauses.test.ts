import { cpSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { cmdlab, inFolder } from "./harness.ts";

const exchange = "00000002-0000-0ff1-ce00-000000000000";
/** A mailbox, and what the page has an administrator do, up to the health manager that has loaded its probes. */
const setup = `
$null = New-Mailbox -Name Ann -UserPrincipalName ann@fabrikam.com -Password (ConvertTo-SecureString Pa55w.rd -AsPlainText -Force)
$null = Enable-PushNotificationProxy -Organization fabrikam.com
$null = New-AuthServer Sts -AuthMetadataUrl https://accounts.accesscontrol.windows.net/fabrikam.com/metadata/json/1
$certificate = Get-ExchangeCertificate (Get-AuthConfig).CurrentCertificateThumbprint
Connect-MsolService
New-MsolServicePrincipalCredential -AppPrincipalId ${exchange} -Type Asymmetric -Value ([Convert]::ToBase64String($certificate.RawData)) -StartDate $certificate.NotBefore -EndDate $certificate.NotAfter
Restart-Service MSExchangeHM
Start-Sleep 900
`;
const pushProbe = "PushNotifications.Proxy\\PushNotificationsEnterpriseConnectivityProbe";

/** What an administrator does, before the shell starts or in it, the cause, and the probe that looks there where it is not that of push. */
const causes: readonly (readonly [what: string, provoke: readonly string[] | string, cause: string, probe?: string])[] =
  [
    ["not enrolled", ["tenant", "leave"], "NotEnrolled"],
    ["before CU3", ["state", "fault", "add", "ServerBuild", "SERVER", "--build", "15.0.712.24"], "ServerTooOld"],
    ["clocks apart", ["state", "fault", "add", "ClockSkew", "SERVER", "--seconds", "4000"], "ClockSkew"],
    [
      "no answer from Office 365",
      ["state", "fault", "add", "HttpError", "outlook.office365.com", "--status", "0"],
      "EndpointDown",
    ],
    ["proxy off", "Disable-PushNotificationProxy -Confirm:$false", "ProxyDisabled"],
    [
      "proxy of another domain",
      "Enable-PushNotificationProxy -Organization contoso.com; Restart-Service MSExchangeHM; Start-Sleep 900",
      "TenantDomainWrong",
    ],
    ["no auth server", "Remove-AuthServer Sts -Confirm:$false", "AuthServerMissing"],
    [
      "no key in the tenant",
      `Connect-MsolService; $key = Get-MsolServicePrincipalCredential -AppPrincipalId ${exchange} -ReturnKeyValues $false; Remove-MsolServicePrincipalCredential -AppPrincipalId ${exchange} -KeyIds $key.KeyId`,
      "KeyMissing",
    ],
    [
      "certificate replaced, not published",
      "$new = New-ExchangeCertificate -SubjectName CN=new -Force; Set-AuthConfig -NewCertificateThumbprint $new.Thumbprint -NewCertificateEffectiveDate (Get-Date) -Force; Set-AuthConfig -PublishCertificate -Force",
      "KeyNotPublished",
    ],
    ["certificate expired", "1..90 | ForEach-Object { Start-Sleep 2147483 }", "CertificateExpired"],
    ["web server stopped", "Stop-Service W3SVC", "ServiceStopped"],
    ["application pool stopped", "Stop-WebAppPool MSExchangePushNotificationsAppPool", "ApplicationStopped"],
    [
      "front end stopped",
      "Stop-Service MSExchangeFrontEndTransport",
      "TransportStopped",
      "FrontendTransport\\FrontendTransportServiceRunningProbe",
    ],
    [
      "transport stopped",
      "Stop-Service MSExchangeTransport",
      "TransportStopped",
      "HubTransport\\HubTransportServiceRunningProbe",
    ],
    [
      "database dismounted",
      "Get-MailboxDatabase | Dismount-Database -Confirm:$false",
      "DatabaseDismounted",
      "Store\\ActiveDatabaseAvailabilityProbe",
    ],
  ];

describe("cmdlab device, and what keeps the test mail's badge away", () => {
  it("names each cause in the event log, by the probe and on the device", () => {
    inFolder({ "setup.ps1": setup }, (folder) => {
      cmdlab(["run", "setup.ps1", "--state", "ready"], "", folder);
      cmdlab(["device", "add", "--user", "ann", "--state", "ready"], "", folder);
      const named = causes.map(([what, provoke, , probe = pushProbe], at) => {
        const state = `st${at}`;
        cpSync(path.join(folder, "ready"), path.join(folder, state), { recursive: true });
        if (typeof provoke !== "string") cmdlab([...provoke, "--state", state], "", folder);
        const script = `$null = . { ${typeof provoke === "string" ? provoke : ""} }
Send-MailMessage -From bob@contoso.com -To ann@fabrikam.com -Subject Test -Body text -SmtpServer SERVER -ErrorAction SilentlyContinue
(Get-EventLog Application -ErrorAction SilentlyContinue).Message; '-'; (Invoke-MonitoringProbe '${probe}' -Server SERVER).ResultType; (Get-EventLog Application)[0].Message`;
        const { out } = cmdlab(["--state", state, "-Command", script], "", folder);
        const [logged, probed] = out.split("\n-\nFailed\n");
        const { out: shown } = cmdlab(["device", "show", "--state", state], "", folder);
        return [what, causeIn(logged), causeIn(probed), causeIn(shown), badgeIn(shown)];
      });
      expect(named).to.deep.equal(causes.map(([what, , cause]) => [what, cause, cause, cause, "0"]));
    });
  }).timeout(120_000);
});

/** `(KeyMissing): ` names the cause. */
function causeIn(text: string | undefined): string {
  return /\((\w+)\): /.exec(text ?? "")?.[1] ?? "";
}

function badgeIn(screen: string): string {
  return /^badge {7}(\d+)$/m.exec(screen)?.[1] ?? "";
}
