import { expect } from "chai";
import { faults } from "./harness.ts";

/** Scripts with the faults that they have: values that cannot be what they are used as. */
const cases: readonly (readonly [string, ...string[]])[] = [
  [
    "[ValidateSet('x', 'y')][string]$a = 'z'; $a = 'x'; $a = 'w'; [int][ValidateRange(1, 5)]$n = 9; [int]$m = 1; $m = 'abc'; function f { param([ValidateSet('x')]$L, [int]$N) $L = 'q'; $N = 'r'; $L, $N }; f x 1",
    "WrongLiteral: 'z'",
    "WrongLiteral: 'w'",
    "WrongLiteral: 9",
    "WrongLiteral: 'abc'",
    "WrongLiteral: 'q'",
    "WrongLiteral: 'r'",
  ],
  [
    "Microsoft.PowerShell.Utilty\\Select-Object a; Own\\Get-A; Microsoft.PowerShell.Utility\\Select-Object a",
    "ModuleSlip: Microsoft.PowerShell.Utilty\\Select-Object",
  ],
  [
    "#requires -Modules Az.Acounts\nImport-Module Microsoft.Online.SharePoint.PowerShel; Import-Module Az.Storage; Import-Module MyOwn.Storage",
    "ModuleSlip: Az.Acounts",
    "ModuleSlip: Microsoft.Online.SharePoint.PowerShel",
  ],
  [
    "New-Item -ItemType Text -Path C:\\a; New-Item IIS:\\Sites\\a -ItemType Site; New-Item C:\\a -ItemType Dir; New-PSDrive P -PSProvider FileSys -Root C:\\",
    "InvalidValue: Text",
    "InvalidValue: FileSys",
  ],
  [
    "ConvertTo-SecureString 'Pass!word'; ConvertTo-SecureString 01000000d08c; ConvertTo-SecureString a! -Key (1..16)",
    "InvalidValue: 'Pass!word'",
  ],
  [
    "$PSDefaultParameterValues = @{ 'Invoke-RestMethods:Headers' = @{}; 'Invoke-WebRequest:UseBasicParser' = $true; 'Get-*:Credential' = 1; 'Out-File:Encoding' = 'utf8' }; $PSDefaultParameterValues['Export-Csv:NoTypeInfo'] = $true",
    "DefaultKey: 'Invoke-RestMethods:Headers'",
    "DefaultKey: 'Invoke-WebRequest:UseBasicParser'",
    "DefaultKey: 'Export-Csv:NoTypeInfo'",
  ],
  [
    "Get-Service | Get-Date; Get-ChildItem C:\\ | Get-Date; Get-Process | Start-Sleep; '3' | Start-Sleep; Get-ADUser -Filter \"Enabled -eq 1 && Name -like 'a'\"; New-hostedcontentfilteringrule a; Get-Mailbox a",
    "WrongInput: Get-Date",
    "WrongInput: Start-Sleep",
    "DirectoryFilter: \"Enabled -eq 1 && Name -like 'a'\"",
    "UnknownCommand: New-hostedcontentfilteringrule",
  ],
  [
    "New-ManagementRole a -Parent 'Mail Recipients Creation'; New-ManagementRole a -Parent 'Mail Recipients Own'; New-PSDrive a -PSProvider Registrie -Root HKLM:\\a; Get-Process | Format-Table @{ n = 'b'; e = 'Id'; a = 'rihgt' }",
    "InvalidValue: 'Mail Recipients Creation'",
    "InvalidValue: Registrie",
    "UnknownKey: 'rihgt'",
  ],
  [
    "[pscustomobject]@{ Name = 1; Items = 2 } | Sort-Object Item; 1 | ForEach-Object -Start { 1 } -Process { 2 }; Get-CimInstance -Query \"SELECT Name, PID FROM Win32_Process WHERE ProcName = 'a'\"; Get-GPO -All | ForEach-Object { $_.Guid; $_.Id }; Get-GPInheritance -OU a",
    "UnknownProperty: Item",
    "UnknownParameter: -Start",
    "WmiQuery: \"SELECT Name, PID FROM Win32_Process WHERE ProcName = 'a'\"",
    "WmiQuery: \"SELECT Name, PID FROM Win32_Process WHERE ProcName = 'a'\"",
    "UnknownProperty: Guid",
    "AmbiguousParameter: -OU",
  ],
  [
    "$shell = New-Object -ComObject WScript.Shell; $link = $shell.CreateShortcut('a.lnk'); $link.TargtPath = 'b'; $link.TargetPath = 'b'; $shell.CreateShortcuts('c'); New-Object -ComObject WScripts.Shell; New-Object -ComObject Vendor.Thing; $x = New-Object -ComObject Excel.Application; $x.Workbooks.Open('a').Worksheets.Item(1).Cels; $x.Visible = $false",
    "UnknownProperty: TargtPath",
    "UnknownProperty: CreateShortcuts",
    "UnknownType: New-Object -ComObject WScripts.Shell",
    "UnknownProperty: Cels",
  ],
  [
    "$e = Get-WinEvent -LogName System; $e.ToXMLString(); $e.ToXml(); (Get-EventLog System).GetType()",
    "UnknownProperty: ToXMLString",
  ],
  [
    "New-SelfSignedCertificate -DnsName a -CertStoreLocation certs:\\LocalMachine\\My; Get-ChildItem Cert:\\LocalMachines\\My; Get-Item Cert:\\CurrentUser\\Personal; Get-ChildItem Cert:\\LocalMachine\\Root, Cert:\\LocalMachine\\Own",
    "PathSlip: certs:\\LocalMachine\\My",
    "PathSlip: Cert:\\LocalMachines\\My",
    "PathSlip: Cert:\\CurrentUser\\Personal",
  ],
  [
    "Send-MailMessage -To a@b.c, 'd e' -From 'a b <a@b.c>' -Subject s -SmtpServer x; Get-MessageTrace -PageSize 50000; Search-UnifiedAuditLog -StartDate 1/1/2024 -EndDate 1/2/2024 -ResultSize 5000",
    "WrongType: a@b.c, 'd e'",
    "InvalidValue: 50000",
  ],
  [
    "Invoke-CimMethod -ClassName Win32_Process -MethodName Creat -Arguments @{ CommandLine = 'a' }; Invoke-WmiMethod -Class Win32_Process -Name Create -ArgumentList a; Get-CimInstance Win32_OperatingSystem | Invoke-CimMethod -MethodName Reboots; Invoke-CimMethod -ClassName Win32_Process -MethodName Create -Arguments @{ CommandLin = 'a' }; (Get-WmiObject Win32_Service).StopServices(); (Get-WmiObject Win32_Service).StopService()",
    "WmiQuery: Creat",
    "WmiQuery: Reboots",
    "WmiQuery: CommandLin",
    "UnknownProperty: StopServices",
  ],
  [
    "(Get-Date).AddDays('ten'); (Get-Date).AddDays('10'); [math]::Sqrt('x')",
    "WrongArgument: 'ten'",
    "WrongArgument: 'x'",
  ],
  [
    "New-Object System.Security.AccessControl.FileSystemAccessRule('a', 'Modify', 'ContainerInherit,ObjectsInherit', 'None', 'Allow'); [System.Security.AccessControl.FileSystemAccessRule]::new('a', 'Modifi', 'Allow')",
    "WrongArgument: 'ContainerInherit,ObjectsInherit'",
    "WrongArgument: 'Modifi'",
  ],
  [
    "New-Object Net.Mail.SmtpClient('a', 25, $true); New-Object Net.Mail.SmtpClient('a', 25); New-Object Net.Mail.SmtpClient $a; (Get-Service a).WaitForStatus(); $Host.UI.PromptForChoice('a', $b, 1)",
    "WrongArgumentCount: Net.Mail.SmtpClient",
    "WrongArgumentCount: WaitForStatus",
    "WrongArgumentCount: PromptForChoice",
  ],
  [
    "$s = New-Object System.DirectoryServices.DirectorySearcher; $s.SearchScope = 'SubTrees'; $s.SearchScope = 'Subtree'; $s.PageSize = 'all'; $s.Filter = '(&(a=b)(c=d)'; [adsisearcher]'(a=b)'",
    "WrongLiteral: 'SubTrees'",
    "WrongLiteral: 'all'",
    "DirectoryFilter: '(&(a=b)(c=d)'",
  ],
  [
    "param([ValidateSet('None', 'Zip')][string]$Mode = 'None') function f { if ($Mode -eq 'Zipped' -or $Mode -eq 'zip') { 1 } }; f",
    "ComparedWord: 'Zipped'",
  ],
  [
    "Get-Process | Format-Table @{ Label = 'a'; Expression = 'Id'; Alignment = 'Rigth' }, @{ n = 'b'; e = 'Id'; a = 'center' }; Get-ChildItem Cert:\\LocalComputer\\My; Get-ChildItem Cert:\\LocalMachine\\My",
    "UnknownKey: 'Rigth'",
    "PathSlip: Cert:\\LocalComputer\\My",
  ],
  [
    "New-ItemProperty HKCU:\\a -Name b -PropertyType DWORD32; New-ItemProperty HKCU:\\a -Name b -PropertyType DWord",
    "InvalidValue: DWORD32",
  ],
  ["$c = New-Object System.Uri 'http://a'; '{0} {1}' -f $c.Host", "FormatArguments: '{0} {1}'"],
  [
    "Get-MailboxPermission a | Where-Object { $_.AccessRights -in 'FullAccess' -or $_.User -in 'a' }",
    "ContainsSides: $_.AccessRights -in 'FullAccess'",
  ],
  [
    "New-Mailbox a -Password 'abc' -UserPrincipalName b; $p = Read-Host; Set-LocalUser a -Password $p; $s = Read-Host -AsSecureString; Set-LocalUser a -Password $s",
    "WrongType: 'abc'",
    "WrongType: $p",
  ],
  [
    "Get-WinEvent -FilterHashtable @{ LogName = 'System'; Level = 'Error' }; Get-WinEvent -FilterHashtable @{ LogName = 'System'; Level = 2, '3' }",
    "UnknownKey: 'Error'",
  ],
  ["Set-TransportConfig -MaxSendSize 50 MB -MaxReceiveSize 50MB", "WrongLiteral: MB"],
  [
    "New-Object System.Diagnostics.ProcessStartInfo -Property @{ FileNam = 'a'; Arguments = 'b' }",
    "UnknownKey: FileNam",
  ],
  ["$i = 0; $i++; $i + ' items'; ' items' + $i; $s = 'a'; $s + 'b'; 5 + '6'", "WrongOperand: ' items'"],
  [
    "$d = (Get-Date) - (Get-Date); (Get-Date) -gt 'noon'; (Get-Date) -gt '1.1.2020'; 5 -lt 'six'",
    "WrongOperand: 'noon'",
    "WrongOperand: 'six'",
  ],
  ["$l = New-Object System.Collections.ArrayList; if ($l -eq $null) { }", "NullComparison: $l -eq $null"],
  ["if (-not $_.Age -gt $most) { }; if (-not $_.A -eq $b) { }", "NegatedComparison: -not $_.Age -gt $most"],
  [
    "param([string]$one, [string[]]$many) $one -contains $many; $many -contains $one; (Get-Process).Name -in $one; $_ -in $one",
    "ContainsSides: $one -contains $many",
    "ContainsSides: (Get-Process).Name -in $one",
  ],
  [
    "function f([string]$p) { $p } f('a', 'b'); f('a'); function g($p) { $p } g('a', 'b')",
    "ArgumentsInParentheses: ('a', 'b')",
  ],
  [
    "Write-Warning ('no {0}'); Write-Host ('no {0}', $_); Write-Host '{{0}}'; Write-Host ('no {0}' -f 1); $t = 'a {0}'; $t",
    "FormatArguments: 'no {0}'",
    "FormatArguments: 'no {0}'",
  ],
  ["Get-Date -Format %Y%m%d; Get-Date -UFormat %Y%m%d; Get-Date -Format %d", "DateFormat: %Y%m%d"],
  [
    "Get-WmiObject -Query 'SELECT Caption, TotalVisibleMemory FROM Win32_OperatingSystem'; Get-WmiObject -Query 'select * from Win32_Servise'",
    "WmiQuery: 'SELECT Caption, TotalVisibleMemory FROM Win32_OperatingSystem'",
    "WmiQuery: 'select * from Win32_Servise'",
  ],
  [
    "Get-ADUser -Filter { Enabled -eq $true and Name -like 'a*' }; Get-ADUser -Filter \"Name -eq '$_\"; Get-ADUser -Filter { Enabled -eq $true -and Surnme -eq 'a' -or Name -eq 'and' }",
    "DirectoryFilter: { Enabled -eq $true and Name -like 'a*' }",
    'DirectoryFilter: "Name -eq \'$_"',
    "DirectoryFilter: { Enabled -eq $true -and Surnme -eq 'a' -or Name -eq 'and' }",
  ],
  [
    "Get-Content a.txt | % { $_ } | Set-Content a.txt; (Get-Content a.txt) | Set-Content a.txt; Get-Content a.txt | Set-Content b.txt",
    "SameFile: a.txt",
  ],
  [
    "Import-Csv $f | Sort-Object A | Export-Csv $f; Get-Content $f | Sort-Object | Set-Content $f; Import-Csv $f | Export-Csv $f -Append",
    "SameFile: $f",
  ],
  [
    '$c = \'{ "name": "a", "size": 1 }\' | ConvertFrom-Json; $c.name; $c.sise; \'{ "a": 1 "b": 2 }\' | ConvertFrom-Json; [xml]\'<a></b>\'; [xml]\'<a/>\'',
    "UnknownProperty: sise",
    "WrongLiteral: ConvertFrom-Json",
    "WrongLiteral: '<a></b>'",
  ],
  [
    "$p = @{ A = 1 }; $p.B = 2; $p.Add('C', 3); $o = New-Object PSObject -Property $p; $o.A; $o.B; $o.C; $o.D; $o | Get-Date",
    "UnknownProperty: D",
    "WrongInput: Get-Date",
  ],
  ["$p = @{ A = 1 }; Write-Output $p.Keys; $q = $p; $o = [pscustomobject]$p; $o.D"],
  ["$n = 'a'; $f = 'Report-$n.csv'; $date = 1; $g = 'Report-$date.csv'", "UnexpandedText: 'Report-$date.csv'"],
  ["$k = 'HKML:\\Software\\A'; $m = 'HKLM:\\Software\\A'; $n = 'HTTP:\\\\a'", "UnknownDrive: 'HKML:\\Software\\A'"],
  [
    "Get-ChildItem C:\\Program Files\\a; Get-ChildItem C:\\Data *.txt; Get-ChildItem 'C:\\Program Files'",
    "PathSlip: C:\\Program",
  ],
  ["$_ | where { Name -eq 'a' }; $_ | where { $_.Name -eq 'a' }", "UnknownCommand: Name"],
  ["function Export-List { 1 }; Export-Lease; function Get-It { 1 }; Get-It", "UnknownCommand: Export-Lease"],
  [
    "function f { param($FilePath, $Other) $Path; $Other } function g { param($FilePath) $FilePath; $Path }",
    "UndefinedVariable: $Path",
  ],
  ["param([ValidateNotEmpty()]$a, [ValidateNotNull()]$b) $a, $b", "UnknownType: ValidateNotEmpty"],
  [
    "$_.Sender.splt('@'); $_.Sender.Splits('@'); $_.Sender.Split('@'); $_.GetTypes(); $_.Owners.Join(', '); $thread.Join(5); $_.x.slice(5)",
    "MemberSlip: splt",
    "MemberSlip: Splits",
    "ForeignMethod: Join",
    "ForeignMethod: slice",
  ],
  [
    "$l = [Collections.Generic.List[object]]::new(); $l.Length; $l.Count; $a = @(1); $a.Length",
    "UnknownProperty: Length",
  ],
  ["$t = @{}; $t.Add('a'); $t.Add('a', 1)", "WrongArgumentCount: Add"],
  [
    "Compare-Object 1 2 | Where-Object Side -eq '=>'; Compare-Object 1 2 -PassThru | Where-Object Side -eq '=>'",
    "UnknownProperty: Side",
  ],
  [
    "$_ | Where-Object { $_ -eq 'smtp:*' }; $_.Path -eq 'ab*'; $x = 'cd*'; $_.Path -eq 'cd*'; $p = Read-Host; $p -eq 'ab*'",
    "WildcardComparison: 'smtp:*'",
    "WildcardComparison: 'ab*'",
  ],
  [
    "(Get-ChildItem Cert:).Location; (Get-ChildItem Cert:).StoreNames; $_ | Add-Member -MemberType Note -Name a -Value 1",
    "InvalidValue: Note",
  ],
  [
    "$size = 1; Write-Host 'a' + $size; Write-Host a + b; Write-Host ('a' + $size); Write-Host $size+1",
    "OperatorArgument: +",
  ],
  [
    "(Get-WmiObject Win32_ComputerSystem).TotalMemory; (Get-WmiObject Win32_ComputerSystem).TotalPhysicalMemory",
    "UnknownProperty: TotalMemory",
  ],
  ["$o = [pscustomobject][ordered]@{ Name = 1 }; $o.Name; $o.Naem", "UnknownProperty: Naem"],
  ["param([byte[]]$b) if ($b -eq $null) { }; if ($null -eq $b) { }", "NullComparison: $b -eq $null"],
  [
    "Get-ADComputer -Filter * Select Name, Description; Get-Process a Select-Object Name; Get-Alias select Name",
    "MissingPipe: Select",
    "TooManyArguments: Select",
    "MissingPipe: Select-Object",
    "TooManyArguments: Select-Object",
    "TooManyArguments: Name",
  ],
  [
    "Get-Date -Format mm-dd-yy; Get-Date -Format mm:ss; Get-CimInstance -Query 'SELEC * FROM Win32_Service'; Set-CimInstance -Query 'SELEC * FROM Win32_Service' -Property @{}",
    "DateFormat: mm-dd-yy",
    "WmiQuery: 'SELEC * FROM Win32_Service'",
    "WmiQuery: 'SELEC * FROM Win32_Service'",
  ],
  ["$name = 1; ('$name of {0}' -f $name)", "UnexpandedText: '$name of {0}'"],
  ["$Grp = Get-Item a; $Group.Name; $Group.Length", "UndefinedVariable: $Group"],
  ["$PageFileSize = 1; $PageFileSize; $PageSize", "UndefinedVariable: $PageSize"],
  ["$ok = $false; if (Test-Path a) { $okay = $true }; if (-not $ok) { 1 }", "UndefinedVariable: $okay"],
  ["$user = Get-Item a; $users = @(); $users += 1; $users; $all = 1; $al = 2; $all"],
  ["$counter = 0; foreach ($f in 1, 2) { $count++ }; $counter", "UndefinedVariable: $count"],
  ["$errors = 0; try { 1 } catch { $error++ }; $errors", "UndefinedVariable: $error"],
  [
    "$t = @{ Name = 1 }; $t.Names; $t.Name; $u = @{}; foreach ($k in $u.Key) { $k.Key }",
    "TableKeySlip: Names",
    "TableKeySlip: Key",
  ],
  [
    "Get-Queue | Where-Object { $_.Status -eq 'Retrying' -or $_.Status -eq 'Retry' }; Get-Queue -Filter \"Status -eq 'Retrying'\"",
    "ComparedWord: 'Retrying'",
    "InvalidFilter: \"Status -eq 'Retrying'\"",
  ],
  [
    "Get-Job | Where-Object { $_.State -eq 'Finished' -or $_.State -eq 'Completed' }; Get-TransportRule | Where-Object State -eq 'Active'",
    "ComparedWord: 'Finished'",
    "ComparedWord: 'Active'",
  ],
  [
    "Get-ExchangeCertificate | Where-Object { $_.Status -eq 'OK' -or $_.Status -eq 'Valid' }; Get-CimInstance Win32_Service | Where-Object { $_.StartMode -eq 'Automatic' -or $_.StartMode -eq 'Auto' }",
    "ComparedWord: 'OK'",
    "ComparedWord: 'Automatic'",
  ],
  [
    "Get-ADGroup -Filter * | Where-Object { $_.GroupScope -eq 'Local' -or $_.GroupScope -eq 'DomainLocal' }; Get-NetAdapter | Where-Object { $_.Status -eq 'Connected' -or $_.Status -ne 'Not Present' }",
    "ComparedWord: 'Local'",
    "ComparedWord: 'Connected'",
  ],
  ["$q = @{ a = @{ Warning = 1 } }; $q.a.$k = 5; $q.a.Other"],
  [
    "Get-TransportRule | ForEach-Object { [pscustomobject]@{ On = $_.State } } | Where-Object { $_.On -eq 'Active' }",
    "ComparedWord: 'Active'",
  ],
  ["New-SweepRule -Name x -Provider y -ExceptIfFlagged Any"],
  [
    "enum Level { Low; High }; $l = [Level]::High; switch ($l) { High { 1 } Hihg { 2 } }; [System.DayOfWeek]$d = 'Monday'; $d -eq 'Mo'; $d -eq 'Mnday'; $m = [Level]::Low; $m = 'Lou'; $m -eq 'Lou'",
    "ComparedWord: Hihg",
    "ComparedWord: 'Mnday'",
  ],
  ["Get-Service | Where-Object { $_.Status -eq 'Sleeping' -or $_.Status -eq 4 }", "ComparedWord: 'Sleeping'"],
  [
    "Get-ADUser -Filter { Name -like 'a*' -and Enabled = $true }",
    "DirectoryFilter: { Name -like 'a*' -and Enabled = $true }",
  ],
  [
    "Get-Mailbox -Filter \"HiddenFromAddressLists -eq '$x'\"; Get-Mailbox -Filter \"(Name -eq 'a') and (Alias -eq '$x')\"",
    "InvalidFilter: \"HiddenFromAddressLists -eq '$x'\"",
    "InvalidFilter: \"(Name -eq 'a') and (Alias -eq '$x')\"",
  ],
  ["$s = Get-MailboxStatistics a; $s.TotalItemSize.Value.ToMB(); $s.TotalItemSize.ToMB()", "UnknownProperty: ToMB"],
  ["if ($_) { $msg = 'a' } else { $mgs = 'b' } $msg; if (($mgg = 1) -eq $msg) { }", "UndefinedVariable: $mgs"],
  [
    "1, 2 | ForEach-Object -Begin { $tottal = 0 } -Process { $total += $_ } -End { $total }",
    "UndefinedVariable: $tottal",
  ],
  [
    "function f($Cnnection) { Open-It $Connection } function g($Connection) { $Connection; $Princcipal = 1 } function h($Principal) { $Principal }",
    "UndefinedVariable: $Connection",
    "UndefinedVariable: $Princcipal",
  ],
  [
    "Open-Thing a -Id 1 -Id 2 -ErrorAction SillentlyContinue; Start-Process a -Verb RnuAs; $host.Runnspace; $a.Clsoe(); tar -x -x",
    "DuplicateParameter: -Id",
    "InvalidValue: SillentlyContinue",
    "InvalidValue: RnuAs",
    "UnknownProperty: Runnspace",
    "MemberSlip: Clsoe",
  ],
  [
    "[string].GettProperty('a'); [string].FullNam; [int]::MaxValue",
    "UnknownProperty: GettProperty",
    "UnknownProperty: FullNam",
  ],
  ["[Reflection.Assembly]::LoadFrom('a.dll'); [vooid]$a.b(); [Thing]::New()", "UnknownType: vooid"],
  ["Export-ToCsv a; Export-ToOther b", "UnknownCommand: Export-ToCsv"],
  [
    "Get-ADComputer -Filter * Remove-ADComputer; Get-ADUser -Filter * | Remove-ADUser; GetADComputer a",
    "MissingPipe: Remove-ADComputer",
    "TooManyArguments: Remove-ADComputer",
    "UnknownCommand: GetADComputer",
  ],
  ["$_.Name.EndWith('a'); $_.Name.EndsWith('a')", "MemberSlip: EndWith"],
  ["(Get-EventLog System).TimeCreated; (Get-EventLog System).TimeGenerated", "UnknownProperty: TimeCreated"],
  ["Remove-UserPhoto -Identity a; Import-CsvFile a; Import-Csv a", "UnknownCommand: Import-CsvFile"],
  ["function Get-DiskSpaceFromServer { 1 } Get-DiskSpace; Get-DiskSpaceFromServer", "UnknownCommand: Get-DiskSpace"],
  ['$dn = $_.DN; $dn -eq "*OU=[0-9][0-9],$_"; $dn -eq "*"', 'WildcardComparison: "*OU=[0-9][0-9],$_"'],
  ["function f { param($Identity) Get-Mailbox $user } f a", "UndefinedVariable: $user"],
  [
    "$Count = 1; $a = 'Renewal required for $Count certificates'; $b = 'Get-Item $Count | Out-Null'; $a, $b",
    "UnexpandedText: 'Renewal required for $Count certificates'",
  ],
  ["$env:computer_name; $env:COMPUTERNAME; $env:My_Name", "EnvironmentSlip: $env:computer_name"],
  ["function each { param($b) & $b } 1 | each { break }; 1 | % { break }", "BreakOutsideLoop: break"],
  [
    "function f([scriptblock]$Body, [hashtable]$Table, [xml]$Doc) { } f -Body 'x' -Table 'y' -Doc 'z'; f -Body { x } -Table @{} -Doc '<a/>'; Invoke-Command -ScriptBlock 'x'",
    "WrongType: 'x'",
    "WrongType: 'y'",
    "WrongType: 'z'",
    "WrongType: 'x'",
  ],
  [
    "class K { [ValidateSet('a', 'b')][string]$P; [ValidateRange(1, 5)][int]$R; [DayOfWeek]$D; [int]$N } $k = [K]::new(); $k.P = 'c'; $k.P = 'A'; $k.R = 9; $k.D = 'Fry'; $k.D = 'Friday'; $k.N = 'x'; $k.N = '5'",
    "WrongLiteral: 'c'",
    "WrongLiteral: 9",
    "WrongLiteral: 'Fry'",
    "WrongLiteral: 'x'",
  ],
  [
    "New-Object Version '6.2.x'; [version]::new('6.2'); [guid]::new('abc'); [int]::Parse('a'); [int]::Parse($x); New-Object Guid 'x'",
    "WrongLiteral: '6.2.x'",
    "WrongLiteral: 'abc'",
    "WrongLiteral: 'a'",
    "WrongLiteral: 'x'",
  ],
  [
    "function f { param([Parameter(Position = 'first')][ValidateRange(5)]$a, [Parameter(Position = '1')][ValidateRange(9, 1)]$b, [ValidateLength('a', 2)][ValidateSet()]$c, [ValidateRange('NonNegative')][AllowNull()][ValidatePattern('x')]$d) $a, $b, $c, $d }; f",
    "UnknownAttributeArgument: 'first'",
    "UnknownAttributeArgument: [ValidateRange(5)]",
    "ParameterNames: [ValidateRange(9, 1)]",
    "UnknownAttributeArgument: [ValidateLength('a', 2)]",
    "UnknownAttributeArgument: [ValidateSet()]",
  ],
];

describe("check of values where they do not belong", () => {
  for (const [script, ...found] of cases)
    it(`${found.join(", ") || "nothing"} in ${script}`, () => expect(faults(script)).to.deep.equal(found));

  it("encodings of PowerShell 7, by its names and those of .NET", () => {
    const script =
      "Set-Content a 1 -Encoding utf-16LE; Set-Content a 1 -Encoding us-ascii; Set-Content a 1 -Encoding utf8-NoBOM";
    expect(faults(script, { edition: "Core" })).to.deep.equal(["InvalidValue: utf8-NoBOM"]);
  });
});
