import { expect } from "chai";
import { cmdlab, inFolder } from "./harness.ts";

const block = `Set-Mailbox "Kim Akers" -Office Boston; Add-DistributionGroupMember Staff -Member laura@fabrikam.com
(Get-DistributionGroupMember Staff).Name; Get-MailboxDatabase "DB 7" | Out-Null`;

describe("--populate", () => {
  it("makes what a script names and says so", () => {
    const { out, err } = inFolder({ "a.ps1": block }, (folder) => cmdlab(["run", "a.ps1", "--populate"], "", folder));
    expect(out).to.equal("laura\n");
    const made = err.match(/Made for the script: .*$/gm);
    expect(made).to.deep.equal([
      "Made for the script: Mailbox 'Kim Akers'.",
      "Made for the script: DistributionGroup 'Staff'.",
      "Made for the script: Mailbox 'laura@fabrikam.com'.",
      "Made for the script: MailboxDatabase 'DB 7'.",
    ]);
  });

  it("gives a recipient another alias where the one of its name is somebody's, and takes a role's user for a mailbox", () => {
    const script = `Get-Mailbox johndoe | Out-Null; (Get-MailboxExportRequest "John Doe\\MailboxExport").Name
(New-ManagementRoleAssignment -Role "Mailbox Import Export" -User "Ann Beck").RoleAssigneeName`;
    const { out } = inFolder({ "a.ps1": script }, (folder) => cmdlab(["run", "a.ps1", "--populate"], "", folder));
    expect(out).to.equal("MailboxExport\nAnn Beck\n");
  });

  it("makes a second database for a mailbox that moves without a target", () => {
    for (const script of ["(New-MoveRequest ann).DisplayName", "(Get-MoveRequest ann).DisplayName"])
      expect(cmdlab(["--populate", "-Command", script]).out).to.equal("ann\n");
    const batch = `(New-MigrationBatch -Local -Name Move -TargetDatabases MBXDB2 -CSVData ([IO.File]::ReadAllBytes("C:\\Move.csv"))).Status`;
    expect(cmdlab(["--populate", "-Command", batch]).err).to.contain("Made for the script: MailboxDatabase 'MBXDB2'");
  });

  it("leaves what the script makes itself, patterns, and what is not certain", () => {
    const script =
      "New-DistributionGroup Own | Out-Null; (Get-DistributionGroup Own).Name; $x = (Get-Mailbox).Name; Get-Mailbox A*; Get-Mailbox $x";
    const { err } = cmdlab(["--populate", "-Command", script]);
    expect(err).not.to.contain("Made for the script");
  });

  it("makes servers with what stands on them, and units on the way", () => {
    const script = "(Get-MailboxServer MBX7).Name; (Get-Mailbox fabrikam.com/Sales/Ann).OrganizationalUnit";
    expect(cmdlab(["--populate", "-Command", script]).out).to.equal("MBX7\nfabrikam.com/Sales\n");
  });

  it("takes any account of the name for what has rights of the directory", () => {
    const script =
      "Add-ADPermission Administrator -User Ann -ExtendedRights 'Send As' | Out-Null; (Get-User Administrator).Name";
    const { out, err } = cmdlab(["--populate", "-Command", script]);
    const linked = "Set-User Administrator -LinkedMasterAccount OTHER\\Kim -LinkedDomainController dc.other.com";
    expect(cmdlab(["--populate", "-Command", linked]).err).not.to.contain("Made for the script: Mailbox");
    expect([out, err.match(/Made for the script: .*$/gm)]).to.deep.equal([
      "Administrator\n",
      ["Made for the script: Mailbox 'Ann'."],
    ]);
  });

  it("takes variables that have one constant, and names of cmdlets however they are written", () => {
    const script =
      '$box = "Kim Akers"; (get-mailbox $box).Name; foreach ($each in "Ann", "Bob") { (Get-Mailbox $each).Name }';
    expect(cmdlab(["--populate", "-Command", script]).out).to.equal("Kim Akers\nAnn\nBob\n");
  });

  it("makes the role of an entry, servers of queues and of copies, messages, and nothing that Add- adds", () => {
    const script =
      "Add-ManagementRoleEntry 'Help Desk\\Set-Mailbox' -Parameters DisplayName; " +
      "(Get-ManagementRoleEntry 'Help Desk\\Set-Mailbox').Parameters -contains 'DisplayName'; (Get-Queue 'EDGE7\\Submission').Identity.ToString(); " +
      "$null = Get-Mailbox Ann; (Get-Message 'EDGE7\\Unreachable\\3').Status.ToString(); " +
      "(Move-ActiveMailboxDatabase 'DB 9' MBX9 -Confirm:$false).ActiveServerAtEnd; " +
      "Add-GlobalMonitoringOverride Outlook\\Probe1 -ItemType Probe -PropertyName Enabled -PropertyValue 0 -Duration 1.00:00:00 | Out-Null; " +
      "\"$(@(Get-EventLogLevel 'MSExchangeTransport\\Categorizer').Count) $((Get-ExchangeServer).Name -contains 'MSExchangeTransport')\"; " +
      "$m = Get-SystemMessage 'En\\Internal\\4.3.2'; \"$($m.DsnCode) $($m.Internal)\"";
    expect(cmdlab(["--populate", "-Command", script])).to.include({
      out: "True\nEDGE7\\Submission\nReady\nmbx9\n1 False\n4.3.2 True\n",
      code: 0,
    });
  });

  it("makes what policies of compliance name, networks of groups of servers and controllers of domains", () => {
    const script =
      "(New-CaseHoldPolicy Hold -Case Suit -ExchangeLocation Ann, All).Name; (Get-DatabaseAvailabilityGroupNetwork DAG1).Name; " +
      "(Get-Mailbox Ann -DomainController dc7.fabrikam.com).Name";
    expect(cmdlab(["--populate", "-Command", script]).out).to.equal("Hold\nMapiDagNetwork\nAnn\n");
  });

  it("makes requests by their GUIDs, the files that they read, messages in quarantine, and roles named by a pattern of entries", () => {
    const [message, copy] = ["c14401cf-aa9a-465b-cfd5-08d0f0ca37c5", "4c2ca98e-94ea-db3a-7eb8-3b63657d4db7"];
    const script =
      `(Get-MailboxImportRequestStatistics -RequestQueue DB7 -RequestGuid ${message}).RequestGuid.ToString(); ` +
      "(New-MailboxImportRequest Ann -FilePath \\\\PC\\Share\\a.pst).Status; (Get-MoveRequest FABRIKAM\\Kim).Alias; " +
      `(Get-QuarantineMessage -Identity ${message}\\${copy}).SenderAddress; ` +
      "@(Get-ManagementRoleEntry 'Tier 1\\Set-M*').Count -gt 0; (Get-Queue MBX7\\fabrikam.com).MessageCount; " +
      '"$((Get-UMAutoAttendant Desk).UMDialPlan)"; (Get-MigrationUser lea@fabrikam.com).Status';
    const { out } = cmdlab(["--populate", "-Command", script]);
    expect(out).to.equal(`${message}\nQueued\nKim\nsender@example.com\nTrue\n1\nSample UM dial plan\nQueued\n`);
  });

  it("makes what a command needs of its objects: pictures, searches that have ended, archives, subscriptions", () => {
    const script =
      "(Get-UserPhoto Ann).HasPreview; (New-ComplianceSearchAction -SearchName X -Preview).Action; " +
      "(New-MailboxExportRequest Bob -IsArchive -FilePath \\\\PC\\Share\\a.pst).Status; (Test-EdgeSynchronization).Name; " +
      "Remove-TenantAllowBlockListItems -ListType Url -Ids RgAAAAAI8gSyI, RgAAAAAI8gSyJ; (Get-OrganizationalUnit fabrikam.com/Lab/Users).Name; " +
      "(Enable-UMMailbox lea@fabrikam.com -UMMailboxPolicy Voice -Extensions 51234).UMEnabled; " +
      "Connect-Mailbox -Identity 'John Evans' -Database DB9 -User 'John Evans' -Archive; (Get-Mailbox 'John Evans').ArchiveDatabase.Name; " +
      "New-MailboxRepairRequest -Mailbox eve -CorruptionType FolderView -Archive | Out-Null; (Get-Mailbox eve).ArchiveName";
    const { out } = cmdlab(["--populate", "-Command", script]);
    expect(out).to.equal("True\nPreview\nQueued\nEDGE01\nUsers\nTrue\nDB9\nIn-Place Archive - eve\n");
  });

  it("makes messages that can be exported, with a sender, and the folder that they go to", () => {
    const script =
      "Export-Message MBX7\\fabrikam.com\\12 | AssembleMessage -Path C:\\Out\\a.eml; (Get-Content C:\\Out\\a.eml)[0]; " +
      "(Get-ExCommand Get-MailboxPermission).Name";
    const { out } = cmdlab(["--populate", "-Command", script]);
    expect(out).to.equal("From: Sender@fabrikam.com\nGet-MailboxPermission\n");
  });

  it("makes files as the cmdlet that takes them reads them", () => {
    const script =
      "[byte[]]$data = Get-Content 'C:\\Data\\Rules.xml' -Encoding Byte -ReadCount 0; " +
      "Import-TransportRuleCollection -FileData $data -Force; " +
      "(New-ClassificationRuleCollection -FileData ([IO.File]::ReadAllBytes('C:\\Data\\a.xml'))).RuleCollectionName";
    expect(cmdlab(["--populate", "-Command", script]).out).to.equal("Sample Rule Package\n");
  });

  it("makes shares, entries by their numbers, units that a session sees alone, and tables for values that stand by place", () => {
    const script =
      "[IO.File]::WriteAllBytes('\\\\PC\\Data\\New\\a.req', [byte[]](65, 66)); (dir \\\\PC\\Data\\New\\*.r?q).FullName; " +
      "cd \\\\PC\\Data\\New; $pwd.ProviderPath; Get-Content a.req; cd C:\\; Remove-IPAllowListEntry 3 -Confirm:$false; " +
      "(Get-FederationInformation -DomainName fabrikam.com).DomainNames; $null = Get-Mailbox Ann; " +
      "Import-Csv C:\\In\\a.csv | % { Set-Mailbox $_.Who -EmailAddresses @{Add = $_.More}; (Get-Mailbox $_.Who).EmailAddresses -like '*More*' }; " +
      "(Test-MigrationServerAvailability -Endpoint mail).TestedEndpoint; Set-ADServerSettings -RecipientViewRoot 'fabrikam.com/Lab'";
    const { out } = cmdlab(["--populate", "-Command", script]);
    expect(out).to.equal(
      "\\\\PC\\Data\\New\\a.req\n\\\\PC\\Data\\New\nAB\nfabrikam.com\nsmtp:More@fabrikam.com\nserver.fabrikam.com\n",
    );
  });

  it("makes certificates by their thumbprints, drives, members of groups, and copies that can be seeded or have a place", () => {
    const script =
      "(Get-ExchangeCertificate 5113ae0233a72fccb75b1d0198628675333d010e).Thumbprint; Export-ExchangeCertificate 5113ae0233a72fccb75b1d0198628675333d010e " +
      "-FileName D:\\New\\a.cer | Out-Null; (dir D:\\New).Name; (Import-ExchangeCertificate -FileName E:\\b.pfx).Subject; " +
      "Update-MailboxDatabaseCopy DB1\\MBX1; (Get-MailboxDatabaseCopyStatus DB2).Count; Set-MailboxDatabaseCopy DB3\\MBX1 -ActivationPreference 4; " +
      "@(Get-MailboxDatabaseCopyStatus DB3).Count; Stop-DatabaseAvailabilityGroup DAG1 -MailboxServer MBX2 -Confirm:$false; " +
      "Remove-DatabaseAvailabilityGroupServer DAG2 MBX3 -Confirm:$false; " +
      "Restore-DatabaseAvailabilityGroup DAG3; (New-EmailAddressPolicy P -IncludedRecipients AllRecipients -EnabledEmailAddressTemplates SMTP:@sales.example.com).Name; (Get-WebServicesVirtualDirectory MBX7\\EWS*).Server.Name";
    const { out } = cmdlab(["--populate", "-Command", script]);
    expect(out).to.equal("5113AE0233A72FCCB75B1D0198628675333D010E\na.cer\nCN=sample.example.com\n1\n4\nP\nMBX7\n");
  });

  it("makes mailboxes that are deleted already, overrides of one property, and no second object of a name that a script means once", () => {
    const script =
      "(Get-Mailbox -InactiveMailboxOnly Ann).IsInactiveMailbox; (Undo-SoftDeletedMailbox Bob).Name; Remove-Mailbox Lea -PermanentlyDelete -Confirm:$false; " +
      "Remove-ServerMonitoringOverride AD\\Probe1 -ItemType Probe -PropertyName Enabled -Server MBX7 -Confirm:$false; " +
      "Enable-RemoteMailbox Kim -RemoteRoutingAddress kim@fabrikam.com | Out-Null; (Enable-RemoteMailbox Kim -Archive).Name";
    const { out, err } = cmdlab(["--populate", "-Command", script]);
    expect(out).to.equal("True\nBob\nKim\n");
    expect(err).not.to.contain("Mailbox 'MBX7'");
  });

  it("makes what loops go through, computers, languages, and copies before the place of a new one, but no folder that the script makes", () => {
    const script =
      '$servers = "MBX1", "MBX2"; foreach ($s in $servers) { (Get-ExchangeServer $s).Name }; ' +
      "foreach ($m in Get-Content D:\\boxes.txt) { (Get-Mailbox $m).ResourceCapacity }; " +
      'Invoke-Command -ComputerName MBX3 { "$env:COMPUTERNAME" }; New-Item E:\\Logs -ItemType Directory | Out-Null; Set-Content E:\\Logs\\a.txt 1; ' +
      "Add-MailboxDatabaseCopy DB9 -MailboxServer MBX4 -ActivationPreference 3 -WarningAction SilentlyContinue; @(Get-MailboxDatabaseCopyStatus DB9).Count; " +
      '(Get-ReceiveConnector "MBX5\\Relay Apps").Server.Name; Set-DynamicDistributionGroup Sales -ConditionalDepartment Sales; ' +
      "Set-MailboxRegionalConfiguration ella -DateFormat M/d/yyyy; " +
      "New-DatabaseAvailabilityGroupNetwork -DatabaseAvailabilityGroup DAG9 -Name Second -Subnets 10.0.0.0/8 | ForEach-Object Name; " +
      "Remove-StoreMailbox -Database DB8 -Identity Ayla -MailboxState SoftDeleted -Confirm:$false";
    const { out } = cmdlab(["--populate", "-Command", script]);
    expect(out).to.equal("MBX1\nMBX2\nMBX3\n3\nMBX5\nSecond\n");
  });

  it("makes what rows of a table name, folders apart from their mailboxes, sources of restores, and what New- demands", () => {
    const table = "a.csv";
    const script = `'Box,Address', 'Ann,ann2@fabrikam.com' | Set-Content C:\\Windows\\Temp\\${table}`;
    const reading =
      `Import-Csv C:\\Windows\\Temp\\${table} | ForEach-Object { (Set-Mailbox $_.Box -EmailAddresses @{Add = $_.Address}); (Get-Mailbox $_.Box).Name }; ` +
      "(Get-MailboxFolderPermission bob:\\Plans).Count; (Get-MailboxRestoreRequest Cid\\Restore).Status; (Get-UMIPGateway Gate).Address.ToString(); " +
      "(Get-FederatedDomainProof -DomainName fabrikam.com).Count; Get-CASMailbox 'Help Desk' -ErrorAction Stop | Out-Null";
    const page = `\`\`\`powershell\n${script}\n\`\`\`\n\n\`\`\`powershell\n${reading}\n\`\`\`\n`;
    const { out } = inFolder({ "a.md": page }, (folder) =>
      cmdlab(["doc", "test", "a.md", "--populate", "--json"], "", folder),
    );
    const [, { output, made }] = JSON.parse(out).blocks;
    expect(output).to.equal("Ann\n2\nQueued\n192.0.2.10\n1\n");
    const names = made.map((each: { noun: string; identity: string }) => `${each.noun} ${each.identity}`);
    expect(names).to.include.members(["Mailbox Ann", "Mailbox bob", "MailboxFolder bob:\\Plans", "Mailbox Help Desk"]);
  });

  it("has the report of a page list them", () => {
    const page = { "p.md": '```powershell\nSet-Mailbox "Kim Akers" -Office Boston\n```\n' };
    const { out } = inFolder(page, (folder) => cmdlab(["doc", "test", "p.md", "--populate", "--json"], "", folder));
    const [{ verdict, made }] = JSON.parse(out).blocks;
    expect([verdict, made]).to.deep.equal(["ran", [{ noun: "Mailbox", identity: "Kim Akers", why: null }]]);
  });

  it("makes units in units by their distinguished names, nodes of clusters, scopes of the kind that is changed, and what is to be published", () => {
    const script =
      "(Get-Mailbox 'CN=Ann Lee,OU=Sales,OU=Emp,DC=Domain,DC=extest,DC=microsoft,DC=com').OrganizationalUnit; (Get-OrganizationalUnit 'OU=HR,OU=Emp,DC=Domain,DC=extest,DC=microsoft,DC=com').Name; " +
      '"$((Suspend-ClusterNode MBX8).State)"; Set-ManagementScope S1 -DatabaseRestrictionFilter "Name -like \'DB*\'"; (Get-ManagementScope S1).ScopeRestrictionType; ' +
      "Set-FederationTrust Gateway -PublishFederationCertificate; " +
      "Add-ManagementRoleEntry 'IT Scripts\\Audit.ps1' -Type Script -Parameters Name -UnScopedTopLevel; (Get-Mailbox 'CN=Administrator,OU=Lab,DC=Domain,DC=extest,DC=microsoft,DC=com').OrganizationalUnit; " +
      "$found = Get-Message -Queue 'MBX9\\fabrikam.com'; $found | ForEach-Object { Export-Message $_.Identity | AssembleMessage -Path C:\\a.eml }; Test-Path C:\\a.eml";
    const { out } = cmdlab(["--populate", "-Command", script]);
    expect(out).to.equal("fabrikam.com/Emp/Sales\nHR\nPaused\nDatabaseScope\nfabrikam.com/Lab\nTrue\n");
  });
});
