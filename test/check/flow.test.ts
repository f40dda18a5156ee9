import { expect } from "chai";
import { check, everyFault, shown } from "./harness.ts";

/** Scripts with the faults that they have: what runs when, what is there then, and what operators and patterns can read. */
const cases: readonly (readonly [string, ...string[]])[] = [
  ["try { 1 } catch [System.Diagnostics.Process] { 2 }", "CatchOrder: [System.Diagnostics.Process]"],
  [
    "$p = '^(?<a>\\d+'; 'x' -match $p; [xml]$d = '<a/>'; $d.SelectNodes('//a['); $d.SelectNodes('//a'); Select-Xml -Xml $d -XPath '//b[@c=1'",
    "InvalidPattern: '^(?<a>\\d+'",
    "XPathFault: '//a['",
    "XPathFault: '//b[@c=1'",
  ],
  ["$outDir = 'a'; $other = 1; Join-Path $outputDir $outDir", "UndefinedVariable: $outputDir"],
  ["$DaysInactive = 3; $DaysInactive; Get-Item $InactiveDays", "UndefinedVariable: $InactiveDays"],
  ["foreach ($mailbox in Get-Mailbox) { $mbx.DisplayName; $mbx.Alias }", "UndefinedVariable: $mbx"],
  ["foreach ($key in $env:Path) { 'a'[$keys] }; foreach ($i in 1..3) { $other.Name }", "UndefinedVariable: $keys"],
  ["try { 1 } catch [Exception] { 2 } catch [IO.IOException] { 3 } catch { 4 }", "CatchOrder: [IO.IOException]"],
  ["try { 1 } catch [IO.IOException] { 2 } catch [Exception] { 3 } catch { 4 }"],
  ["$_.Name; 1 | ForEach-Object { $_ }; switch (1) { 1 { $_ } }; try { 1 } catch { $_ }", "CurrentObject: $_"],
  ["function f { $_ } 1 | ForEach-Object { f }; function g { $_.A } g; filter h { $_ } h", "CurrentObject: $_"],
  ["foreach ($_ in 1) { $_ }"],
  ["$this.Name", "CurrentObject: $this"],
  ["class A { [int]$B; [int] C() { return $this.B } } $x = @{ A = { $this.B } }; $x"],
  [
    "Write-Host 1 | Out-File a; Get-Date | Format-List | Export-Csv a; Write-Host 1 6>&1 | Out-File a",
    "EmptyPipeline: Write-Host",
    "EmptyPipeline: Format-List",
  ],
  ["$env:COMPTERNAME; $env:COMPUTERNAME; $env:OWN_NAME", "EnvironmentSlip: $env:COMPTERNAME"],
  ["$env:USRNAME = 'a'; $env:USRNAME"],
  [
    "'a' -match '(b'; 'a' -replace '[a-', 'b'; 'a' -match '*.txt'; [regex]::Match('a', 'b)')",
    "InvalidPattern: '(b'",
    "InvalidPattern: '[a-'",
    "InvalidPattern: '*.txt'",
    "InvalidPattern: 'b)'",
  ],
  [
    "Select-String '(a' b; Select-String '(a' b -SimpleMatch; 'a' -split '(', 0, 'SimpleMatch'; 'a'.Replace('(', '')",
    "InvalidPattern: '(a'",
  ],
  [
    "param([Parameter(Mandatory)]$A = 5, [Parameter(Mandatory = $false)]$B = 5, [Parameter(Mandatory)]$C = $null) $A, $B, $C",
    "MandatoryDefault: 5",
  ],
  [
    "$a = 1; if (-not $a -eq 'b') { }; if (!$a -eq $true) { }; if (-not ($a -eq 'b')) { }",
    "NegatedComparison: -not $a -eq 'b'",
  ],
  ["$ErrorActionPrefrence = 'Stop'; $ErrorActionPreference = 'Stop'", "PreferenceSlip: $ErrorActionPrefrence"],
  [
    '$server = 1; $scrpit:count; "$server:a"; ${server}; $script:b; $env:Path',
    "UnknownDrive: $scrpit:count",
    "UnknownDrive: $server:a",
  ],
  ["$a.Day; $a = Get-Date; function f { $b; $b = 1; $b } f", "UsedBeforeSet: $a", "UsedBeforeSet: $b"],
  [
    "foreach ($i in 1) { $a; $a = $i }; if (-not $b) { $b = 1 }; function f { $c } $c = 1; f; $d += 1; Get-Date -OutVariable e; $e; $e = 1",
  ],
  ["1 - 'abc'; $_ * 'x'; '-' * 20; '5' - 1", "CurrentObject: $_", "WrongOperand: 'abc'", "WrongOperand: 'x'"],
  ["Import-Module Unknown; Write-Hosts a; Get-Hosts", "UnknownCommand: Write-Hosts"],
  ["Get-ChildItem -r; Get-ChildItem -Rea; dir -d"],
  ["$s.Name.ToLower().Foo(); $env:Path.Foo(); $s.Trim().Length", "UnknownProperty: Foo", "UnknownProperty: Foo"],
  ["if (a -eq 1) { }; $a = 1; $b = a + 'b'; a", "UnknownCommand: a", "UnknownCommand: a"],
  ["$f = Get-Thing; Copy-Item -Path f.FullName b; Copy-Item $f.FullName f.txt", "DollarMissing: f.FullName"],
  [
    "$q.GetEnumerator | Sort-Object; foreach ($i in $q.GetEnumerator) { }; Write-Host $q.ToLower; $q.ToLower()",
    "MethodNotCalled: GetEnumerator",
    "MethodNotCalled: GetEnumerator",
    "MethodNotCalled: ToLower",
  ],
  [
    "$q = Get-Thing; $q.A.Length(); $q.A.Count(1); $q.A.FullName; New-Object Text.StringBuilder",
    "MethodNotCalled: Length",
    "MethodNotCalled: Count",
  ],
  ["$q = New-Object -ComObject A.B; $q.Count()"],
  [
    "$q.Substring(1, 2, 3); $q.Replace('a'); $q.Add(1, 2, 3)",
    "WrongArgumentCount: Substring",
    "WrongArgumentCount: Replace",
  ],
  ["$q.substr(1); $q.toLowerCase(); $p = @{ substr = 1 }", "ForeignMethod: toLowerCase"],
  ["$p = @{ Path = 'a' }; Get-Item $p; Get-Item @p", "SplatMeant: $p"],
  [
    "for ($i = 0; $i -lt 10; $j++) { $i }; for ($i = 0; $i -lt 10; $i++) { $i }; $n = 3; while ($n -gt 0) { f }; while ($n -lt 9) { $n++ }; while ($n -ne 1) { break }",
    "EndlessLoop: $i -lt 10",
    "EndlessLoop: $n -gt 0",
  ],
  ["while ($true) { Start-Sleep 1 }; 1; function f { while (1) { if ($a) { break } }; 2 }", "UnreachableCode: 1"],
  [
    "if ($a = 1 -and $b -eq 2) { 3 }; if ($a = Get-Item a) { 1 }; if ($a = $b -eq 1 -and $c) { 2 }",
    "ConditionOperator: $a = 1 -and $b -eq 2",
  ],
  ["switch ($x) { 'a' { 1 } defualt { 2 } }; switch ($x) { 1 { 2 } default { 3 } }", "SwitchWord: defualt"],
  ["'a' -replace 'b', 'c', 'd'; 'a' -replace 'b', 'c'", "WrongOperand: 'b', 'c', 'd'"],
  ["[datetime]::Now().AddDays(1); [datetime]::Now.AddDays(1); [guid]::NewGuid()", "MethodNotCalled: Now"],
  ["'a' -contains $b.C; $b.C -contains 'a'", "ContainsSides: 'a' -contains $b.C"],
  [
    "try { 1 } catch [ItemNotFoundException] { 2 } catch [System.UnauthorizedAccess] { 3 } catch [Own.Exception] { 4 }",
    "UnknownType: ItemNotFoundException",
    "UnknownType: System.UnauthorizedAccess",
  ],
  [
    "param([ValidateSet('Start', 'Stop')]$A = 'Strat', [ValidateRange(1, 5)]$B = 9, [bool]$C = 'x', [ValidateRange(1, 5)]$D = 0) $A, $B, $C, $D",
    "DefaultSlip: 'Strat'",
    "DefaultSlip: 9",
    "WrongLiteral: 'x'",
  ],
  [
    "[char]'ab'; [datetime]'2024-13-45'; [ipaddress]'1.2.3.400'; [datetime]'24/12/2024'",
    "WrongLiteral: '24/12/2024'",
    "WrongLiteral: '2024-13-45'",
    "WrongLiteral: '1.2.3.400'",
    "WrongLiteral: 'ab'",
  ],
  [
    "$name = 1; Write-Host 'a $name'; if ($name) { throw 'b $name' } 'c' -replace 'd', '$name'; Write-Host 'a $other'",
    "UnexpandedText: 'a $name'",
    "UnexpandedText: 'b $name'",
  ],
  [
    "ConvertTo-Json $name -Depth 500; Test-Connection a -Count 0; Get-Variable a -Scope Usr; Get-Variable a -Scope 1",
    "InvalidValue: 0",
    "InvalidValue: 500",
    "InvalidValue: Usr",
  ],
  [
    "Write-Host $flase; $eror; $errors; $tree; if ($PSScriptRot) { }; mkdir a Out-Null; thorw 'a'; New--Object a; $PSEditoin; $exchangeServers",
    "MissingPipe: Out-Null",
    "UndefinedVariable: $PSEditoin",
    "UndefinedVariable: $PSScriptRot",
    "UndefinedVariable: $flase",
    "UndefinedVariable: $eror",
    "UnknownCommand: New--Object",
    "UnknownCommand: thorw",
  ],
  [
    "Check-Path a; [strin]$a = 1; Get-Item a 2>&1 | ForEach-Object { $_.FullyQualifiedErrorId }",
    "UnknownCommand: Check-Path",
    "UnknownType: strin",
  ],
  ["param($Name) if (($Name = $args[0]) -and $true) { $Name }", "ConditionOperator: $Name = $args[0]"],
  [
    "Import-Csv a -Header Name, Mail | ForEach-Object { $_.Mial; $_.Name }; Import-Csv b | ForEach-Object { $_.Other }",
    "UnknownProperty: Mial",
  ],
  [
    "$t = @{ Server = 'a'; Port = 1 }; $t.Sevrer; $t['Prot']; $t.Other; $t.Extra = 1; $t.Extra",
    "TableKeySlip: Sevrer",
    "TableKeySlip: 'Prot'",
  ],
  ["$a = @(1); $a += 2; $a.Add(3); $b = [Collections.ArrayList]@(); $b.Add(1)", "FixedSizeList: Add"],
  ["Write-Output \"$('{0:N2}' -f 1) KB\"; ($flag) = Get-Date; $flag; $other = 1; $third = 1; $other + $third"],
  ["'{0} of {1}' -f ($size / 1MB); '{0} {1}' -f ($a * 2); '{0}' -f ($a - 1)", "FormatArguments: '{0} of {1}'"],
  ["[string]::Format('{0} {1}', 1); [string]::Format('{0}', $q)", "FormatArguments: '{0} {1}'"],
  [
    "Get-Service | Where-Object Status -eq 'Started'; Get-Service | Where-Object Status -eq Running",
    "ComparedWord: 'Started'",
  ],
  [
    "New-Item a -ItemType Folder; Import-Module ActiveDirectry; Import-Module Own",
    "InvalidValue: Folder",
    "ModuleSlip: ActiveDirectry",
  ],
  [
    "$rules = @(@{ Name = 'a'; Port = 1 }\n@{ Name = 'b'; Port = 2 }); foreach ($r in $rules) { $r.Name; $r.Protocol; $r.Count }; $i = 0; $i++; '{0} {1}' -f $i",
    "FormatArguments: '{0} {1}'",
    "TableKeySlip: Protocol",
  ],
  ["$x = 'a,b'.Split(','); $x[0].Trimm(); $x[0].Trim(); $x.Count", "UnknownProperty: Trimm"],
  ["Write-Host 'a' Write-Host 'b'; if ($env:A =! 2) { }", "ConditionOperator: $env:A =! 2", "MissingPipe: Write-Host"],
  [
    "enum E { A; B } [E]$x = 'C'; $x = [E]'b'; [Diagnostics.Stopwatch]::Start()",
    "UnknownMember: Start",
    "WrongLiteral: 'C'",
  ],
  [
    "function f { param([Parameter(ValueFromRemainingArguments)]$Rest) $Rest } f -Version 1; $p = @{ '-Path' = 'a' }; Get-Item @p",
  ],
  [
    "New-WebSite a -Force Out-Null; $env:SystemRoott; [IO.FileStream]::neww('a'); $sam = 1; $saq",
    "EnvironmentSlip: $env:SystemRoott",
    "MissingPipe: Out-Null",
    "UndefinedVariable: $saq",
    "TooManyArguments: Out-Null",
    "UnknownMember: neww",
  ],
  [
    "param($a) for ($i = 0; $i -le $a.Count; $i++) { $a[$i] }; for ($i = 1; $i -le $a.Count; $i++) { $a[$i - 1] }; for ($i = 0; $i -le $a.Length - 1; $i++) { $a[$i] }",
    "PastEnd: $a.Count",
  ],
  [
    "if ($env:A -eq 1 -or 2) { }; if ($env:A -and { $env:B }) { }; if ($name =like 'b') { }",
    "ConditionOperator: $name =like 'b'",
    "ConditionOperator: 2",
    "ConditionOperator: { $env:B }",
  ],
  [
    "[bool]'false'; [bool]'x'; [datetime]'Janury 1, 1601'; [datetime]'January 1, 1601'",
    "WrongLiteral: 'Janury 1, 1601'",
    "WrongLiteral: 'false'",
  ],
  [
    "function f { $days = 1; $hours = 2; $day + $hours } function g { if ('a' -match 'b') { $Matche[0] } }",
    "UndefinedVariable: $day",
    "UndefinedVariable: $Matche",
  ],
  [
    "function Convert-Duration { 1 } function MB2String { 2 } ConvertTo-Duration; Convert-Duration; MBToString; MB2String",
    "UnknownCommand: ConvertTo-Duration",
    "UnknownCommand: MBToString",
  ],
  [
    "function f($disk) { $disk.Sise; $disk.Size } foreach ($disk in Get-CimInstance Win32_LogicalDisk) { f($disk) }",
    "UnknownProperty: Sise",
  ],
  [
    "function f { $a = 1; $b = 2; $c = 3; $d = 4; $e = 5; $other; $a + $b + $c + $d + $e } $x = f; function g { 1 }",
    "UndefinedVariable: $other",
  ],
  ["$oReport = @(); $oReport += 1; $sReport = $oReport | ConvertTo-Html; 'a'"],
  [
    "$jobs = @(); $jobs += @{ Shell = 1; State = $p.BeginInvoke() }; foreach ($j in $jobs) { $j.Stat; $j.State; $j.Done } function f { return @{ A = 1 } } (f).B; (f).A; function g { $t = [ordered]@{ A = 1 }; $t.E = 2; $t } (g).E; (g).C; f | Format-Table Name, Value",
    "UnknownProperty: Stat",
    "UnknownProperty: Done",
    "UnknownProperty: B",
    "UnknownProperty: C",
  ],
  [
    "$t = @(@{ A = 1 }, @{ B = 2 }); $t.C; $t[0].A; $t | ForEach-Object { $_.B; $_.D }",
    "UnknownProperty: C",
    "UnknownProperty: D",
  ],
  ["$pageFileSizeMB = 4; 'a' * $pageFileSizeMB; $pageFileSize; 'b'", "UndefinedVariable: $pageFileSize"],
  ["function f([string]$TestingPath) { Test-Path $TestPath }; f a", "UndefinedVariable: $TestPath"],
  [
    "$PasswordExpirationDays = 7; $max = 2; if ($args -le $PasswordExpiryDays) { $max }",
    "UndefinedVariable: $PasswordExpiryDays",
  ],
  ["$day = $args[0].Set.AddDay(1); $day", "MemberSlip: AddDay"],
  [
    "function f($s) { $globalMonitoringOverride = $s; if ($globalMonitoringOverride) { 1 }; $globalMonitorOverride }",
    "UndefinedVariable: $globalMonitorOverride",
  ],
  [
    "function f { param([Parameter(Mandatory)]$i) $i } 1..3 | ForEach-Object { function f { param([Parameter(Mandatory)] $i) $i } f -j 1 }",
    "UnknownParameter: -j",
  ],
  ["param([string]$text) $s = 1; 'a'; Write-Host $s $tekst", "UndefinedVariable: $tekst"],
  ["$acl = Get-Acl a; $acl.SetOwner('b'); Set-Acl a $acls", "UndefinedVariable: $acls"],
  ["if ($args) { ($a, $b) = 1, 2; $a }; [int]$c, ($d) = 3, 4; $c, $d; $a, $b = 5, 6; $b"],
  ["$all = Get-Process; foreach ($i in 1, 2) { foreach ($p in $al) { $al = $p.Id; $al } }", "UndefinedVariable: $al"],
  [
    "for ($i = 0, $i -lt 3) { $i++ }; for ($j = 0) { break }; for () { break }; exitt 2",
    "EndlessLoop: $i = 0, $i -lt 3",
    "UnknownCommand: exitt",
  ],
  [
    "$global:m = @{}; Set-Thing { $global:m[1] = Get-Location }; $global:m.GetEnumerator() | ForEach-Object { $_.Key; $_.Value; $_.Vale }",
    "UnknownProperty: Vale",
  ],
];

describe("check of what runs when", () => {
  for (const [script, ...found] of cases)
    it(`${found.join(", ") || "nothing"} in ${script}`, () =>
      expect(everyFault(script).sort()).to.deep.equal([...found].sort()));

  it("tells where $null stands on the right as information", () =>
    expect(check("if ($_.A -ne $null) { }").map(shown)).to.include("NullComparison: $_.A -ne $null"));
});
