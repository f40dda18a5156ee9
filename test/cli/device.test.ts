import { expect } from "chai";
import { cmdlab, cmdlabProcess, inFolder } from "./harness.ts";

const mailbox =
  "$null = New-Mailbox -Name Ann -UserPrincipalName ann@fabrikam.com -Password (ConvertTo-SecureString Pa55w.rd -AsPlainText -Force)";
const enrolment = `
$null = Enable-PushNotificationProxy -Organization fabrikam.com
$null = New-AuthServer Sts -AuthMetadataUrl https://accounts.accesscontrol.windows.net/fabrikam.com/metadata/json/1
$certificate = Get-ExchangeCertificate (Get-AuthConfig).CurrentCertificateThumbprint
Connect-MsolService
New-MsolServicePrincipalCredential -AppPrincipalId 00000002-0000-0ff1-ce00-000000000000 -Type Asymmetric -Value ([Convert]::ToBase64String($certificate.RawData)) -StartDate $certificate.NotBefore -EndDate $certificate.NotAfter`;
const send = "Send-MailMessage -From bob@contoso.com -To ann@fabrikam.com -Subject Test -Body text -SmtpServer SERVER";

const screen = (badge: string, lines: readonly string[]): string => `
+------------------------------+
| phone                        |
|                              |
|   .------.${badge.padEnd(19)}|
|   | Mail |                   |
|   '------'                   |
|                              |
+------------------------------+
account     ann@fabrikam.com
background  allowed
subscribed  2013-08-28T02:20:00Z
connection  ready
mail flow   ready
${lines.join("\n")}
`;
const noted = (...lines: readonly string[]): readonly string[] => lines.map((line) => `2013-08-28T02:20:00Z  ${line}`);
const added = noted("Account ann@fabrikam.com added.", "Subscribed for notifications.", "Notification: 1 unread.");

const transcript = [
  "$ cmdlab ...\nRECEIVE\nDELIVER\n$ cmdlab device show --state st",
  screen("(1)", ["badge       1", "unread      1", ...added]),
  "$ cmdlab device read phone --state st",
  screen("", ["badge       0", "unread      0", ...added, ...noted("1 message read.")]),
  "$ cmdlab device show phone --state st",
  screen("", ["badge       0", "unread      0", ...added, ...noted("1 message read.", "Notification: 0 unread.")]),
].join("");

describe("cmdlab device", () => {
  it("tells of one mail in four processes on one state folder: sent, badge 1, read, badge 0", () => {
    inFolder({ "setup.ps1": `${mailbox}\n${enrolment}` }, (folder) => {
      const run = (...args: string[]): string => {
        const { code, out, err } = cmdlabProcess(args, "", folder);
        expect(code, err).to.equal(0);
        return out;
      };
      run("run", "setup.ps1", "--state", "st");
      run("device", "add", "--user", "ann@fabrikam.com", "--name", "phone", "--state", "st");
      const processes = [
        ["--state", "st", "-Command", `${send}; Get-MessageTrackingLog | ForEach-Object EventId`],
        ["device", "show", "--state", "st"],
        ["device", "read", "phone", "--state", "st"],
        ["device", "show", "phone", "--state", "st"],
      ];
      const printed = processes.map(
        (args) => `$ cmdlab ${args[0] === "device" ? args.join(" ") : "..."}\n${run(...args)}`,
      );
      expect(printed.join("")).to.equal(transcript);
    });
  });

  it("names what kept a notification from it as the event log does", () => {
    inFolder({ "setup.ps1": `${mailbox}\n${enrolment}` }, (folder) => {
      cmdlab(["run", "setup.ps1", "--state", "st"], "", folder);
      cmdlab(["device", "add", "--user", "ann", "--state", "st"], "", folder);
      const script = `$null = Set-AuthServer Sts -Enabled $false; ${send}; (Get-EventLog Application).Message`;
      const { out: logged } = cmdlab(["--state", "st", "-Command", script], "", folder);
      const { out: shown } = cmdlab(["device", "show", "--state", "st"], "", folder);
      const cause = "(AuthServerDisabled): The auth server 'Sts' that the service trusts is disabled.";
      expect(logged).to.contain(`The notification for 'ann@fabrikam.com' failed ${cause}`);
      expect(shown).to.contain(`No notification ${cause}\n`).and.contain("badge       0\nunread      1\n");
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
