import { expect } from "chai";
import { faults } from "./harness.ts";

/** Scripts with the faults that they have. */
const cases: readonly (readonly [string, ...string[]])[] = [
  [
    "$p = @{ FilePath = 'a'; Wait = 'yes'; NoNewWindow = $true }; Start-Process @p; $q = @{ Wait = $true }; Start-Process a @q -NoNewWindow -WindowStyle Hidden; Start-Process a -NoNewWindow:$false -WindowStyle Hidden",
    "SwitchValue: 'yes'",
    "ConflictingParameters: -WindowStyle",
  ],
  [
    "Get-Content a -Raw -Tail 5; Get-Content a -Raw; Get-Content a -Tail 1 -TotalCount 2; Invoke-RestMethod a -Body b -InFile c -Method Post; Invoke-WebRequest a -Credential $c -UseDefaultCredentials",
    "ConflictingParameters: -Tail",
    "ConflictingParameters: -TotalCount",
    "ConflictingParameters: -InFile",
    "ConflictingParameters: -UseDefaultCredentials",
  ],
  ["Set-Mailbox john -ForwardngAddress x", "UnknownParameter: -ForwardngAddress"],
  ["Write-Host x -ForegroundColour Red", "UnknownParameter: -ForegroundColour"],
  ["Get-Item x -Bogus", "UnknownParameter: -Bogus"],
  ["Set-Mailbox a -ArchiveDomain 'contoso com'; Set-Mailbox a -ArchiveDomain contoso.com", "WrongType: 'contoso com'"],
  ["Import-Module WebAdministration; New-Item IIS:\\Sites\\x -bindings $b"],
  ["function Get-A { [CmdletBinding()] param($Name) }; Get-A -Nmae x", "UnknownParameter: -Nmae"],
  ["function Get-A { param($Name) $args }; Get-A -Other x"],
  [
    "function Get-A { 1 }; function Get-B { $args }; if (Get-A -gt 0) { }; Get-B -gt 0; Get-A -Other",
    "UnknownParameter: -gt",
  ],
  [
    "Import-Module Other; Get-Message -ResultSize 5 -DomainController x; Get-Message -DomainController x",
    "UnknownParameter: -DomainController",
  ],
  ["function Get-A { [CmdletBinding()] param() dynamicparam { } }; Get-A -Anything x"],
  ["$p = @{ Pth = 'x' }; Get-Content @p", "UnknownParameter: Pth"],
  ["$p = @{ Path = 'x' }; $p.Pth = 1; Get-Content @p; Get-Content @other", "UnknownParameter: Pth"],
  [
    "$p = @{}; $p['Pth'] = 1; $p.Add('Tail', 1); $p.Add('Tial', 1); Get-Content @p",
    "UnknownParameter: 'Pth'",
    "UnknownParameter: 'Tial'",
  ],
  ["$p = @{}; if ($PSVersionTable.PSVersion.Major -ge 7) { $p.AsHashtable = $true }; 'x' | ConvertFrom-Json @p"],
  ["$p = @{}; $p.AsHashtable = $true; 'x' | ConvertFrom-Json @p", "EditionParameter: AsHashtable"],
  ["function f { param($Domain) $Domain }; f -HostName x; f -Dom x", "UnknownParameter: -HostName"],
  ["function f { param($Domain) $Domain, $args }; f -HostName x; function g { g -Other x }"],
  [
    "New-ADGroup x -GroupCategory Secure; New-ADUser x -FirstName a; Add-ADGroupMember -Identity x; Get-ADUser x -Properties *",
    "MissingParameter: New-ADGroup",
    "InvalidValue: Secure",
    "UnknownParameter: -FirstName",
    "MissingParameter: Add-ADGroupMember",
  ],
  [
    "New-ScheduledTaskAction -Execute a -Argument b; New-ScheduledTaskTrigger -Daily -Weekly -At 3am; 'x' | Get-ADUser | Set-ADUser -Title y",
    "ConflictingParameters: -Weekly",
  ],
  ["param($Name) Get-ADUser -Filter {Name -eq $Name} -Server x"],
  ["Get-Process -I 4", "AmbiguousParameter: -I"],
  ["Get-Process -Na x -ErrorA Stop"],
  ["Get-Date -Format s -Format o", "DuplicateParameter: -Format"],
  ["Get-Content -Path", "MissingValue: -Path"],
  ["Get-Content", "MissingParameter: Get-Content"],
  ["'x' | Get-Content; Get-Content x; Get-Content @args; Get-Content -Pa x"],
  ["$PSDefaultParameterValues['Get-Con*:Path'] = 'x'; Get-Content"],
  ["Write-Host a -NoNewline $true; Write-Host -NoNewline $true", "SwitchValue: $true"],
  [
    "Remove-MgGroup; Remove-MgGroup -GroupId 1; Remove-MgGroup -InputObject $a; $a | Remove-MgGroup",
    "MissingParameter: Remove-MgGroup",
  ],
  ["Set-ADUser a -Replace 'title=x'; Set-ADUser a -Replace @{ title = 'x' }", "WrongType: 'title=x'"],
  [
    "$p = @{ Name = 'a'; Path = 'b' }; New-VM @p; $p = @{ VMName = 'a'; Weight = 1 }; Set-VMProcessor @p; if ($x) { $p = @{ Wrong = 1 } }; Start-VM @p",
    "UnknownParameter: Weight",
  ],
  ["New-SendConnector a -Usage Internet; New-SendConnector a -AddressSpaces *", "MissingParameter: New-SendConnector"],
  [
    "Remove-MailboxPermission a -AccessRights FullAccess; Remove-MailboxPermission a -User b -AccessRights FullAccess",
    "MissingParameter: Remove-MailboxPermission",
  ],
  ["Get-Mailbox a | Add-RecipientPermission -AccessRights SendAs", "MissingParameter: Add-RecipientPermission"],
  [
    "Import-Csv a.csv | Add-RecipientPermission -AccessRights SendAs; Set-Mailbox a -PrimarySmtpAddress b@c.d -EmailAddresses e@c.d",
    "ConflictingParameters: -EmailAddresses",
  ],
  [
    "Connect-VIServer a; New-VM -Name a -VMHost b -MemGB 4; Remove-VM a -DeletePermanently -Confirm:$false",
    "UnknownParameter: -MemGB",
  ],
  ["Set-MpPreference -MAPSReporting Full; Set-MpPreference -MAPSReporting 2", "InvalidValue: Full"],
  ["Set-MailboxFolderPermission a -AccessRights Owner", "MissingParameter: Set-MailboxFolderPermission"],
  [
    "New-MigrationBatch -CSVData $data -SourceEndpoint a; New-MigrationBatch -Name a -CSVData $data",
    "MissingParameter: New-MigrationBatch",
  ],
  [
    "New-MoveRequest a -PrimaryOnly -ArchiveOnly; New-MoveRequest a -PrimaryOnly -ArchiveOnly:$false",
    "ConflictingParameters: -ArchiveOnly",
  ],
  ["Get-Process -Name a -Id 4", "ConflictingParameters: -Id"],
  ["Get-Mailbox -Identity a -Anr b", "ConflictingParameters: -Anr"],
  ["function f($a, $b, [switch]$c) { $a, $b, $c }; f -a 1 2 3 -c; f 1 2; f -b 1 2", "TooManyArguments: 3"],
  ["Get-Date a b c", "TooManyArguments: b"],
  [
    "function f { param($a, $b) $a }; f 1 2 3; f 1 2; 5 | f 1 2 3; function g($a) { $args }; g 1 2; function h { 1 }; h 2",
    "TooManyArguments: 3",
  ],
  ["Write-Host a b c; ForEach-Object Name a b; Start-Process a b"],
  ["Get-Item x -ErrorAction Nope", "InvalidValue: Nope"],
  ["Get-Item x -ErrorAction SilentlyCont; Get-Item x -EA 0; Get-Item x -EA $x"],
  ["function Get-A { param([DayOfWeek]$Day) }; Get-A Mon; Get-A Mnday", "InvalidValue: Mnday"],
  ["Set-MailboxAutoReplyConfiguration x -AutoReplyState Enabld", "InvalidValue: Enabld"],
  ["function Get-A { param([ValidateSet('a', 'b')]$K) }; Get-A -K c; Get-A b", "InvalidValue: c"],
  ["New-Item x -ItemType Direectory; New-Item x -Type Dir; New-Item HKLM:\\x -Type Key", "InvalidValue: Direectory"],
  [
    "New-MailboxAuditLogSearch -LogonTypes Adimn, Other",
    "MissingParameter: New-MailboxAuditLogSearch",
    "InvalidValue: Adimn, Other",
  ],
  ["Import-Module Ours; Get-CimInstance -Clss x; Get-CimInstance -Class x", "UnknownParameter: -Clss"],
  [
    "function Get-A { [CmdletBinding()] param($Name) }; $a = ${function:Get-A}; Get-A -Nmae x",
    "UnknownParameter: -Nmae",
  ],
  ["${function:Get-B} = $a; Get-B -Nmae x"],
  ["Get-HealthReport -Server x; Get-ServerHealth -Server x"],
  ["Get-Item -?; Write-Output -- -x"],
  ["workflow W { Get-Date -PSComputerName x }"],
  ["Get-Date }", "SyntaxError: }"],
  [
    "Select-Object -First abc; Select-Object -First 10kb; Start-Sleep -Seconds fast",
    "WrongType: abc",
    "WrongType: fast",
  ],
  ["Get-Date -Date notadate; Get-Date -Date monday; Get-Date -Date 31/12/2020", "WrongType: notadate"],
  ["Set-StrictMode -Version Latst; Set-StrictMode -Version Latest; Set-StrictMode -Version 3", "WrongType: Latst"],
  ["Get-ChildItem -Attributes Hiden; Get-ChildItem -Attributes Hidden+!System, dir", "WrongType: Hiden"],
  [
    "Set-Mailbox a -HiddenFromAddressListsEnabled 'true' -AuditEnabled $x -RetainDeletedItemsUntilBackup 1",
    "WrongType: 'true'",
  ],
  ["Get-Date -Hour 25; Get-Date -Hour 23; Get-Date -Hour $x", "InvalidValue: 25"],
  ["function f { param([ValidateRange(1, 10)][int]$N) }; f -N 11; f -N 10", "InvalidValue: 11"],
  ["Import-Csv a -Delimiter ';;'; Import-Csv a -Delimiter ';'", "WrongType: ';;'"],
  ["Resolve-DnsName a -ErorAction Stop; Get-Frobnication -Item 1", "UnknownParameter: -ErorAction"],
  ["Get-Mailbox -ResultSize lots; Get-Mailbox -ResultSize unlimited", "WrongType: lots"],
  ["function Get-A { param([int]$N) }; Get-A -N five; Get-A -N '5'", "WrongType: five"],
  ["Get-Item a b c", "TooManyArguments: b"],
  ["Get-Mailbox a -Identity b; Get-Mailbox -Identity b -Anr c d", "TooManyArguments: a", "ConflictingParameters: -Anr"],
  ["Get-ChildItem -Recurse $true; Get-ChildItem -Recurse:$true; Write-Host -NoNewline $true", "SwitchValue: $true"],
  [
    "Get-Mailbox -Filter \"DisplayNam -eq 'x'\"; Get-Mailbox -Filter { Alias -eq $x }; Get-ADUser -Filter 'Nam -eq 1'",
    "InvalidFilter: \"DisplayNam -eq 'x'\"",
  ],
  [
    "Get-Recipient -Filter \"RecipientTypeDetails -eq 'UserMalbox'\" -ResultSize 5",
    "InvalidFilter: \"RecipientTypeDetails -eq 'UserMalbox'\"",
  ],
  [
    'Get-Mailbox -Filter "Name -equals \'x\'"; Get-Mailbox -Filter "Name -eq $(1)"',
    "InvalidFilter: \"Name -equals 'x'\"",
  ],
  ["Get-Process | Select-Object @{ n = 'a'; Expresion = { 1 } }, @{ l = 'a'; e = { 1 } }", "UnknownKey: Expresion"],
  [
    "Get-WinEvent -FilterHashtable @{ LogNam = 'System'; Other = 1; EventId = 2 }",
    "UnknownKey: LogNam",
    "UnknownKey: EventId",
  ],
  [
    "Set-Mailbox a -EmailAddresses @{ Addd = 'a@b.c' }; Set-Mailbox a -EmailAddresses @{ Remove = 'a'; '+' = 'b' }",
    "UnknownKey: Addd",
  ],
  ["Get-Mailbox | Get-OrganizationConfig; $null | Get-OrganizationConfig", "WrongInput: Get-OrganizationConfig"],
  ["Get-SendConnector | Set-ReceiveConnector -Fqdn a", "WrongInput: Set-ReceiveConnector"],
  [
    "Get-MailboxDatabase | Get-Mailbox; Get-Recipient a | Set-Mailbox -Office b; Get-MailboxServer | Get-MailboxDatabase",
  ],
  ["foreach ($c in Get-SendConnector) { Set-ReceiveConnector $($c.Identity) -Fqdn a }", "WrongInput: $($c.Identity)"],
  ["Import-Csv a.csv | Set-Mailbox -Identity $_.Name -Office b", "WrongInput: Set-Mailbox"],
  ["New-MailboxExportRequest -Mailbox a -Name b", "MissingParameter: New-MailboxExportRequest"],
  [
    "Set-MailboxRegionalConfiguration a -TimeZone b; New-MigrationBatch -Name a -CSVData $b -AutoStart $true",
    "SwitchValue: $true",
  ],
  [
    "Get-Mailbox | Restore-RecoverableItems; Search-UnifiedAuditLog -StartDate 2024-13-45 -EndDate 31.12.2024",
    "WrongType: 2024-13-45",
  ],
  [
    "Get-InboxRule -Mailbox a -IncludeHidden yes; Get-EXOMailbox -ExternalDirectoryObjectId none",
    "SwitchValue: yes",
    "WrongType: none",
  ],
  [
    "$p = @{ Name = 'a'; Alios = 'b' }; if ($q) { $p += @{ Displayname = 'c'; Rooom = $true } }; New-Mailbox @p",
    "UnknownParameter: Alios",
    "UnknownParameter: Rooom",
  ],
  ["New-ThrottlingPolicy a -MessageRateLimit Unlimited"],
  [
    "$p = @{ BackColor = 'Red'; Object = 'x' }; Write-Host @p; Write-Host -BackColor Red hello",
    "UnknownParameter: BackColor",
    "UnknownParameter: -BackColor",
  ],
];

describe("check of arguments", () => {
  for (const [script, ...found] of cases)
    it(`${found.join(", ") || "nothing"} in ${script}`, () =>
      expect(faults(script).map((text) => text.trimEnd())).to.deep.equal(found.map((text) => text.trimEnd())));
});
