import { expect } from "chai";
import { readGlobalOptions } from "../../../src/cli/options/GlobalOptions.ts";
import { Shell } from "../../../src/cli/terminal/Shell.ts";
import { RecordingHost } from "../../../src/session/RecordingHost.ts";

/**
 * Commands and what the product says of each, in the words that were seen in print. The sentences of PowerShell's binder stand
 * with those of the server; `{dc}` is the domain controller.
 */
const known: readonly (readonly [command: string, sentence: string])[] = [
  ["Get-Mailbox nobody", "The operation couldn't be performed because object 'nobody' couldn't be found on '{dc}'."],
  ["Get-Mailbox -Database nowhere", 'Couldn\'t find database "nowhere". Make sure you have typed it correctly.'],
  [
    "Set-Mailbox djump -GrantSendOnBehalfTo nobody",
    'Couldn\'t find object "nobody". Please make sure that it was spelled correctly or specify a different object.',
  ],
  [
    "New-DistributionGroup Team -OrganizationalUnit nowhere",
    'Organizational unit "nowhere" was not found. Please make sure you have typed it correctly.',
  ],
  [
    "Get-OrganizationalUnit nowhere",
    "Can't find the organizational unit that you specified. Make sure that you have typed the OU's identity correctly.",
  ],
  [
    "Get-Mailbox djump, evalle",
    "Cannot convert 'System.Object[]' to the type 'Microsoft.Exchange.Configuration.Tasks.MailboxIdParameter' required by parameter 'Identity'. Specified method is not supported.",
  ],
  [
    "Set-Mailbox djump -LitigationHoldEnabled soon",
    'Cannot process argument transformation on parameter \'LitigationHoldEnabled\'. Cannot convert value "System.String" to type "System.Boolean". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.',
  ],
  [
    "New-AcceptedDomain Wrong -DomainName 'a b'",
    'Cannot process argument transformation on parameter \'DomainName\'. Cannot convert value "a b" to type "Microsoft.Exchange.Data.SmtpDomainWithSubdomains". Error: ""a b" isn\'t a valid SMTP domain."',
  ],
  [
    "Set-Mailbox djump -EmailAddresses @{ Add = 'evalle@contoso.com' }",
    'The proxy address "smtp:evalle@contoso.com" is already being used by the proxy addresses or LegacyExchangeDN of "contoso.com/Operations/Esther Valle". Please choose another proxy address.',
  ],
  [
    "Set-User djump -UserPrincipalName evalle@contoso.com",
    "An Active Directory Constraint Violation error occurred on {dc}. Additional information: The operation failed because UPN value provided for addition/modification is not unique forest-wide.",
  ],
  [
    "Enable-Mailbox djump",
    "This task does not support recipients of this type. The specified recipient contoso.com/Operations/Dan Jump is of type UserMailbox. Please make sure that this recipient matches the required recipient type for this task.",
  ],
  ["Get-UMMailbox djump", "The Mailbox contoso.com/Operations/Dan Jump isn't enabled for unified messaging."],
  [
    "Set-Mailbox djump -DisplayName ('x' * 300)",
    "The length of the property is too long. The maximum length is 256 and the length of the value provided is 300.",
  ],
  [
    "$null = New-MoveRequest djump -TargetDatabase DB02; New-MoveRequest djump -TargetDatabase DB02",
    "Mailbox 'contoso.com/Operations/Dan Jump' is already being moved to 'DB02'.",
  ],
  [
    "Remove-MailboxExportRequest 'nobody\\x' -Confirm:$false",
    "Couldn't find a unique request with the provided information.",
  ],
  [
    "$null = New-OrganizationRelationship First -DomainNames a.com; New-OrganizationRelationship Second -DomainNames a.com",
    "The domains a.com already exist in another organization relationship. Domains can only exist in one organization relationship. To create an organization relationship with this domain, remove the domain from the existing relationship.",
  ],
  [
    "New-MigrationBatch -Name B -Local -CSVData ([byte[]](65, 10, 66))",
    'Column "EmailAddress" is missing from the CSV file. The import process can\'t continue because this column is required. Please edit the CSV file and re-submit it.',
  ],
  ["New-OwaVirtualDirectory", "The virtual directory 'owa' already exists under 'EX01/Default Web Site'."],
  [
    "$right = @{ User = 'evalle'; AccessRights = 'Editor' }; $null = Add-MailboxFolderPermission djump:\\Calendar @right; Add-MailboxFolderPermission djump:\\Calendar @right",
    "An existing permission entry was found for user: Esther Valle.",
  ],
  [
    "$right = @{ User = 'evalle'; AccessRights = 'FullAccess' }; $null = Add-MailboxPermission djump @right; Add-MailboxPermission djump @right 3>&1",
    'The appropriate access control entry is already present on the object "CN=Dan Jump,OU=Operations,DC=contoso,DC=com" for account "CONTOSO\\evalle".',
  ],
  [
    "Remove-MailboxPermission djump -User bmoore -AccessRights FullAccess -Confirm:$false 3>&1",
    'Can\'t remove the access control entry on the object "CN=Dan Jump,OU=Operations,DC=contoso,DC=com" for account "CONTOSO\\bmoore" because the ACE doesn\'t exist on the object.',
  ],
  [
    "Set-Mailbox djump -CustomAttribute1 x; Set-Mailbox djump -CustomAttribute1 x 3>&1",
    "The command completed successfully but no settings of 'contoso.com/Operations/Dan Jump' have been modified.",
  ],
  [
    "$null = New-DistributionGroup 'Night Shift'; New-DistributionGroup 'Night Shift'",
    "Active Directory operation failed on {dc}. The object 'CN=Night Shift,CN=Users,DC=contoso,DC=com' already exists.",
  ],
];

describe("errors whose words are known", () => {
  it("are said in these words", () => {
    const shell = new Shell(readGlobalOptions(new Map([["scenario", ["contoso"]]]), {}), () => {});
    try {
      const host = new RecordingHost(4000, () => shell.signIn());
      const session = shell.session(host, new Int32Array(new SharedArrayBuffer(4)));
      const said = known.map(([command]) => {
        session.run(`try { & { ${command} } 2>&1 | ForEach-Object { "$_" } } catch { "$_" }`);
        return [command, host.take().trim().replaceAll("dc01.contoso.com", "{dc}")];
      });
      expect(said).to.deep.equal(known);
    } finally {
      shell.close();
    }
  });
});
