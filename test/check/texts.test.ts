import { expect } from "chai";
import { faults } from "./harness.ts";

/** Scripts with what is told of them. */
const cases: readonly (readonly [string, ...string[]])[] = [
  [
    "Get-MgUser -Filter 'accountEnabled -eq true'; Get-MgUser -Filter \"displayNam eq 'a'\"; Get-MgUser -Filter \"startswith(mail,'a' and mail ne 'it''s'\"; Get-AzureADUser -Filter \"mail eq 'a\"; Get-MgUser -Filter \"userType eq 'Guest' and assignedLicenses/$count ne 0\"",
    "GraphFilter: 'accountEnabled -eq true'",
    "GraphFilter: \"displayNam eq 'a'\"",
    "GraphFilter: \"startswith(mail,'a' and mail ne 'it''s'\"",
    'GraphFilter: "mail eq \'a"',
  ],
  [
    "Get-Mailbox -Filter \"Town -eq 'a'\"; New-ManagementScope a -RecipientRestrictionFilter \"Town -eq 'a'\"; Get-Mailbox -Filter \"City -eq 'a' -or msExchX -eq 1\"; Get-EXOMailbox -Filter \"WhenMailboxWasCreated -gt '$(Get-Date)'\"",
    "InvalidFilter: \"WhenMailboxWasCreated -gt '$(Get-Date)'\"",
    "InvalidFilter: \"Town -eq 'a'\"",
    "InvalidFilter: \"Town -eq 'a'\"",
  ],
  [
    "Get-Message -Filter \"SenderAddress -eq 'a@b.com'\"; Get-ADComputer -Filter { PasswordLastSet lt $cutoff }; New-MailboxDatabase a -Server b -EdbFilePath 'D:\\a\\a'; Set-RemoteMailbox a -RemoteRoutingAddress 'carl contoso.com'",
    "InvalidFilter: \"SenderAddress -eq 'a@b.com'\"",
    "DirectoryFilter: { PasswordLastSet lt $cutoff }",
    "WrongType: 'D:\\a\\a'",
    "WrongType: 'carl contoso.com'",
  ],
  [
    "Set-MailboxCalendarConfiguration a -WeatherEnabled FirstRun; Get-MessageTrackingLog -EventId DEFERRED; Add-PublicFolderClientPermission a -User b -AccessRights PublishEdit; New-ManagementRole a -Parent 'Mail Recipient'; Set-TransportRule a -SetAuditSeverity Critical",
    "InvalidValue: Critical",
    "InvalidValue: DEFERRED",
    "InvalidValue: PublishEdit",
    "InvalidValue: 'Mail Recipient'",
  ],
  [
    "Get-ADUser a -Properties AccountExpiryDate, AccountExpirationDate, ourOwnDate; New-ManagementRoleAssignment -Role 'Mailbox Import-Export' -User a; New-ManagementRole 'Mail Recipients 2' -Parent 'Mail Recipients'",
    "DirectoryFilter: AccountExpiryDate, AccountExpirationDate, ourOwnDate",
    "InvalidValue: 'Mailbox Import-Export'",
  ],
  [
    "$f = 'a.csv'; Get-Mailbox | Select-Object Alias, @{n='Mail';e={$_.PrimarySmtpAddress}} | Export-Csv $f -NoTypeInformation; Import-Csv $f | ForEach-Object { $_.Mail; $_.EMail }; foreach ($r in Import-Csv -Path $f) { $r.Aliases }; Import-Csv b.csv | Select-Object Any",
    "UnknownProperty: EMail",
    "UnknownProperty: Aliases",
  ],
  [
    "Get-CimInstance Win32_OperatingSystem -Property LastBootTime; Get-CimInstance Win32_OperatingSystem -Property LastBootUpTime; Get-ADUser -Filter 'LastLogonDate < $limit'",
    "WmiQuery: LastBootTime",
    "DirectoryFilter: 'LastLogonDate < $limit'",
  ],
  [
    "Get-Date -Format 'yyyy-mm-dd'; (Get-Date).ToString('HH:MM:ss'); Get-Date -Format 'YYYY-MM-DD'; Get-Date -Format 'yyyyMMDD'; Get-Date -Format m.d.yyyy; Get-Date -Format 'yyyy-MM-dd HH:mm:ss'",
    "DateFormat: 'yyyy-mm-dd'",
    "DateFormat: 'HH:MM:ss'",
    "DateFormat: 'YYYY-MM-DD'",
    "DateFormat: 'yyyyMMDD'",
    "DateFormat: m.d.yyyy",
  ],
  [
    "$filter = '(&(a=b)'; $s = New-Object System.DirectoryServices.DirectorySearcher; $s.Filter = $filter",
    "DirectoryFilter: '(&(a=b)'",
  ],
  [
    "Get-ADUser -Filter { Name -eq 'a' -an Enabled -eq $true }; Get-ADUser -Filter \"Name -eq 'a' & Enabled -eq 'x'\"; Get-ADUser -Filter \"Name -eq 'a' -and Enabled -eq 'x'\"",
    "DirectoryFilter: { Name -eq 'a' -an Enabled -eq $true }",
    "DirectoryFilter: \"Name -eq 'a' & Enabled -eq 'x'\"",
  ],
  ["Get-Date -Format 'hh:mm'; Get-Date -Format 'yyMMdd_HHmmss'; (5).ToString('D2'); Get-Date -Format s"],
  [
    "Get-Service | Where-Object { $_.Name -eq 'MSExchange*' -or $_.Name -eq '*' -or $thing.Filter -eq 'a*' -or $_.Name -like 'a*' }",
    "WildcardComparison: 'MSExchange*'",
  ],
  [
    "$x | Where-Object { -not ($_.Owner -eq '*\\Domain Admins') -and $_.ContentType -ne 'text/*' }",
    "WildcardComparison: '*\\Domain Admins'",
  ],
  [
    "$p = @{ Filter = { Enabled == $true }; Properties = 'lastLogonTimestmp', 'Mail' }; Get-ADComputer @p; $q = @{ LDAPFilter = '(&(a=b)' }; Get-ADGroup @q; $r = @{ Filter = 'Enabled -eq $true' }; Get-ADUser @r",
    "DirectoryFilter: 'lastLogonTimestmp', 'Mail'",
    "DirectoryFilter: { Enabled == $true }",
    "DirectoryFilter: '(&(a=b)'",
  ],
  [
    "$error.cleer(); $error.Clear(); $error[0].InvocationInfo.ScriptLineNumbr; $error[0].ErrorRecord; $Error.Exception.Message; $error.RemoveRange(0, 2)",
    "UnknownProperty: cleer",
    "UnknownProperty: ScriptLineNumbr",
  ],
  [
    "$d = mkdir C:\\x; $d.FulName; (md C:\\y).GetAccessControls()",
    "UnknownProperty: FulName",
    "UnknownProperty: GetAccessControls",
  ],
  [
    "Add-Type -TypeDefinition @'\npublic class N { public const int WHEEL_UP = 1, WHEEL_UPS = 2; }\n'@\n[N]::WHEEL_UP; [N]::WHEEL_UPS; $_.SomeThing; $_.SomeThng",
    "MemberSlip: SomeThing",
    "MemberSlip: SomeThng",
  ],
  [
    "Get-MoveRequest | Where-Object { $_.Status -like 'Complated' -or $_.Status -like 'Compl*' -or $_.Status -like 'Completed' }; if ($args.Cuont -gt $args.Count) { }",
    "ComparedWord: 'Complated'",
    "MemberSlip: Cuont",
  ],
  [
    "Get-ADOrganizationalUnit -Filter * | ForEach-Object { $_.DistinguishName; $_.LinkedGroupPolicyObjects }; Get-ADPrincipalGroupMembership a | Where-Object { $_.Naem }; Connect-MicrosoftTeam",
    "UnknownProperty: DistinguishName",
    "UnknownProperty: Naem",
    "UnknownCommand: Connect-MicrosoftTeam",
  ],
  [
    "Add-DhcpServerToDC -DnsName a -IPAddress 10.0.0.1; Login-AzAccount -Tenat a; Select-AzSubscription -SubId a",
    "UnknownCommand: Add-DhcpServerToDC",
    "UnknownParameter: -Tenat",
    "UnknownParameter: -SubId",
  ],
  [
    "New-AzSnapshot -ResourceGroupName a -Snapshot $s; Get-MgSiteListItem -SiteId a -ExpandPropery fields; Get-DbaAgentJobHistory -SqlInstnce a; Get-DbaAgentJobHistory a -Since 1; Get-MgContext -Name a",
    "MissingParameter: New-AzSnapshot",
    "UnknownParameter: -ExpandPropery",
    "UnknownParameter: -SqlInstnce",
    "UnknownParameter: -Name",
  ],
  [
    "New-Item -Path '%TEMP%\\logs' -ItemType Directory; Write-Host \"Done.\\n\"; Write-Host 'C:\\n'; cmd /c 'echo %TEMP%'",
    "ForeignText: '%TEMP%\\logs'",
    'ForeignText: "Done.\\n"',
  ],
  [
    "Get-ItemProperty 'HKLM\\SOFTWARE\\a'; Test-Path HKEY_LOCAL_MACHINE:\\a; Get-Item C\\Temp; Get-Item HKLM:\\a; reg query HKLM\\a",
    "PathSlip: 'HKLM\\SOFTWARE\\a'",
    "PathSlip: HKEY_LOCAL_MACHINE:\\a",
    "PathSlip: C\\Temp",
  ],
  [
    "Get-CimInstance Win32_OperatinSystem; Get-CimInstance Win32_LogicalDisk -Filter 'DriveType == 3'; Get-CimInstance Win32_Service -Filter \"Stat = 'a'\"; Get-CimInstance Win32_NetworkAdapter -Property NetConectionID, NetEnabled -Filter 'NetEnable = TRUE'; Get-CimInstance Win32_NetworkAdapter -Filter 'Other = TRUE'; Get-WmiObject -Query \"SELECT * FROM Win32_PingStatus WHERE Adress = '$env:A'\"; Get-CimInstance Win32_Service -Filter \"$env:A = 'a' AND Nme = 'b'\"",
    "WmiQuery: Win32_OperatinSystem",
    "WmiQuery: 'DriveType == 3'",
    "WmiQuery: \"Stat = 'a'\"",
    "WmiQuery: NetConectionID, NetEnabled",
    "WmiQuery: 'NetEnable = TRUE'",
    "WmiQuery: \"SELECT * FROM Win32_PingStatus WHERE Adress = '$env:A'\"",
  ],
  [
    "Get-WmiObject -Query 'SELEC * FROM Win32_Service'; Get-WmiObject win32_logicaldisk -Filter 'DriveType=3' | Select-Object Size",
    "WmiQuery: 'SELEC * FROM Win32_Service'",
  ],
  [
    "Get-ADUser -Filter \"Enabled = 'True'\"; Get-ADUser -Filter { Enabld -eq $true }; Get-ADComputer -Filter { (Enabled -eq $true) -and (Name -like 'a*') }; Get-ADUser -Filter *",
    "DirectoryFilter: \"Enabled = 'True'\"",
    "DirectoryFilter: { Enabld -eq $true }",
  ],
  [
    "$version = 1.0.2; [byte]$b = 300; [int]$n = 5; [ConsoleColor]$c = 'Rde'; [ConsoleColor]'Red'",
    "WrongLiteral: 1.0.2",
    "WrongLiteral: 300",
    "WrongLiteral: 'Rde'",
  ],
  [
    "$limit = 10XB\nif (!Test-Path C:\\x) { 1 }\nSend-MailMessage -To a@b.c\n  -From b -Subject c",
    "UnknownCommand: 10XB",
    "UnknownCommand: !Test-Path",
    "UnknownCommand: -From",
    "MissingParameter: Send-MailMessage",
  ],
  [
    "$x = Get-Process | Out-Null; $y = Write-Host a; $null = Get-Process | Out-Null",
    "EmptyPipeline: Out-Null",
    "EmptyPipeline: Write-Host",
  ],
  [
    "Get-Process | Export-Csv a.csv | Select-Object Name; Get-Process | Set-Content a -PassThru | Select-Object Length",
    "EmptyPipeline: Export-Csv",
  ],
  ['$rows = "Name,Mail`na,b" | ConvertFrom-Csv; $rows[0].Mial; $rows[0].Mail', "UnknownProperty: Mial"],
  [
    "$m = Get-Mailbox a; $m.Alias(); (Get-Process | Select-Object Name)[0].Name(); $m.EmailAddresses.Add('b')",
    "MethodNotCalled: Alias",
    "MethodNotCalled: Name",
  ],
  [
    "$x.ToString.Substring(1); $o.Invoke.OverloadDefinitions; $_.InstallDate.SkubString(0, 8); $y.ToStringg()",
    "MethodNotCalled: ToString",
    "MemberSlip: SkubString",
    "MemberSlip: ToStringg",
  ],
  [
    "(Test-Connection a -Count 1).ResponseTime; $env:PATH -contains 'a'; Get-ChildItem C:\\x -Recurse:true",
    "ContainsSides: $env:PATH -contains 'a'",
    "SwitchValue: true",
  ],
  [
    "Get-MailboxDatabaseCopyStatus -Server a b; Get-Queue -Server a b; Get-MailboxDatabaseCopyStatus a",
    "TooManyArguments: b",
    "TooManyArguments: b",
  ],
  [
    "$a = 1; $a==$b; $h = @{}; $h.ContainsKey(1, 2, 3); $h.ContainsKey(1)",
    "UnknownCommand: =$b",
    "WrongArgumentCount: ContainsKey",
  ],
  [
    "$date = 1; echo 'at $date in $env:TEMP'; echo 'in $env:TEMP'; $profile = 2; Write-Host '$profile'",
    "UnexpandedText: 'at $date in $env:TEMP'",
    "UnexpandedText: '$profile'",
  ],
  [
    "ConvertTo-SecureString 'a' -AsPlainText; ConvertTo-SecureString 'a' -AsPlainText -Force",
    "MissingParameter: ConvertTo-SecureString",
  ],
];

describe("check: texts and values", () => {
  for (const [script, ...expected] of cases)
    it(script.slice(0, 60), () => expect(faults(script)).to.have.members(expected));
});
