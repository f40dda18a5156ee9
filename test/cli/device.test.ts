import { expect } from "chai";
import { cmdlab, inFolder } from "./harness.ts";

const mailbox =
  "$null = New-Mailbox -Name Ann -UserPrincipalName ann@fabrikam.com -Password (ConvertTo-SecureString Pa55w.rd -AsPlainText -Force)";
const enrolment = `
$null = Enable-PushNotificationProxy -Organization fabrikam.com
$null = New-AuthServer Sts -AuthMetadataUrl https://accounts.accesscontrol.windows.net/fabrikam.com/metadata/json/1
$certificate = Get-ExchangeCertificate (Get-AuthConfig).CurrentCertificateThumbprint
Connect-MsolService
New-MsolServicePrincipalCredential -AppPrincipalId 00000002-0000-0ff1-ce00-000000000000 -Type Asymmetric -Value ([Convert]::ToBase64String($certificate.RawData)) -StartDate $certificate.NotBefore -EndDate $certificate.NotAfter`;
const send = "Send-MailMessage -From bob@contoso.com -To ann@fabrikam.com -Subject Test -Body text -SmtpServer SERVER";

describe("cmdlab device", () => {
  it("shows the badge that new mail brings, and loses it when the mail is read", () => {
    inFolder({ "setup.ps1": `${mailbox}\n${enrolment}` }, (folder) => {
      const run = (...args: string[]): string => {
        const { code, out, err } = cmdlab([...args, "--state", "st"], "", folder);
        expect([code, err]).to.deep.equal([0, ""]);
        return out;
      };
      cmdlab(["run", "setup.ps1", "--state", "st"], "", folder);
      expect(run("device", "add", "--user", "ann@fabrikam.com", "--name", "phone")).to.contain("badge       0\n");
      cmdlab(["--state", "st", "-Command", send], "", folder);
      expect(run("device", "show", "phone")).to.contain("badge       1\nunread      1\n");
      expect(run("device", "read", "phone")).to.contain("badge       0\nunread      0\n");
      expect(run("device", "list")).to.equal("phone  ann@fabrikam.com  0 unread\n");
    });
  });

  it("names what kept a notification from it", () => {
    const causes = [
      ["Disable-PushNotificationProxy -Confirm:$false", "ProxyDisabled"],
      ["Set-AuthServer Sts -Enabled $false", "AuthServerDisabled"],
      ["Remove-AuthServer Sts -Confirm:$false", "AuthServerMissing"],
      ["Stop-Service W3SVC -Force", "ServiceStopped"],
    ];
    for (const [fault, cause] of causes)
      inFolder({ "setup.ps1": `${mailbox}\n${enrolment}`, "send.ps1": `${fault}\n${send}` }, (folder) => {
        cmdlab(["run", "setup.ps1", "--state", "st"], "", folder);
        cmdlab(["device", "add", "--user", "ann", "--name", "phone", "--state", "st"], "", folder);
        cmdlab(["run", "send.ps1", "--state", "st"], "", folder);
        const { out } = cmdlab(["device", "show", "phone", "--state", "st"], "", folder);
        expect(out).to.contain(`No notification (${cause}): `);
        expect(out).to.contain("badge       0\nunread      1\n");
      });
  });

  it("says what is wrong", () => {
    inFolder({}, (folder) => {
      expect(cmdlab(["device", "show", "phone", "--state", "st"], "", folder)).to.deep.equal({
        code: 1,
        out: "",
        err: "There is no device 'phone'. 'cmdlab device list' shows what there is.\n",
      });
      expect(cmdlab(["device"], "", folder).code).to.equal(2);
      expect(cmdlab(["device", "add", "--state", "st"], "", folder).code).to.equal(2);
    });
  });
});
