import { expect } from "chai";
import { faults } from "./harness.ts";

/** Scripts with the faults that they have. */
const cases: readonly (readonly [string, ...string[]])[] = [
  ["function f { return 1; 2 } function g { if ($x) { throw 1 } 2 }; exit; function h { }", "UnreachableCode: 2"],
  ["foreach ($i in 1) { break } function f { continue } switch (1) { 1 { break } }", "BreakOutsideLoop: continue"],
  [
    "1 | ForEach-Object { continue }; trap { break }; try { 1 } catch { break }",
    "BreakOutsideLoop: continue",
    "BreakOutsideLoop: break",
  ],
  [
    "'{0} {1}' -f 1; '{0} {1}' -f 1, 2; '{{0}} {0:n2} {1,-5}' -f $_; '{0} {' -f 1",
    "FormatArguments: '{0} {1}'",
    "FormatArguments: '{0} {'",
  ],
  [
    "'{0} {2}' -f ($q, $r); '{0} {1}' -f ($q, $r); '{0} {1}' -f ($q); '{0:dd}' -f ((Get-Date), 1);",
    "FormatArguments: '{0} {2}'",
  ],
  ["'{1}' -f $_; \"{$_}\" -f 1; \"{1} $_\" -f $_; '{1}' -f 1, 2", "FormatArguments: '{1}'"],
  [
    "$c = 1; if (!c) { }; $a = Get-Acl C:\\a; $a.AddAccess(1); $a.GetOwner([string]); $x = [xml]'<a/>'; $x.SelectNode('a'); $h = @{ A = 'Bearer $($x.A)'; B = '$($n.A)' }; $h",
    "UnknownCommand: !c",
    "UnknownProperty: AddAccess",
    "UnknownProperty: SelectNode",
    "UnexpandedText: 'Bearer $($x.A)'",
  ],
  ["if ($_.A -eq 1 -or 'b') { }; if ($_ -and 1) { }", "ConditionOperator: 'b'"],
  ["$_ | Where-Object CPU > 100; $_ | ? { $_.A } > a.txt; $_ | where A -gt 1 > b", "ConditionOperator: > 100"],
  ["$_ | Where-Object { $_.A = 1 }; $_ | ForEach-Object { $_.A = 1 }", "ConditionOperator: $_.A = 1"],
  [
    "if ($null = $_) { }; if ($_.A = $_.B) { }; if ($f = Get-Item x) { $f }",
    "ConditionOperator: $null = $_",
    "ConditionOperator: $_.A = $_.B",
  ],
  ["$l = @(1); if ($l -eq $null) { }; if ($null -eq $l) { }; $n = $l -eq $null; $n", "NullComparison: $l -eq $null"],
  [
    '$s = Get-Service a; "$s.Status $s.exe ${s}.Status"; "$_.LastLogonTime $_.txt"',
    "UnexpandedMember: $s.Status",
    "UnexpandedMember: $_.LastLogonTime",
  ],
  ["function f($a, $b) { $a, $b } f(1, 2); f 1 2; f (1, 2) 3; Write-Output(1, 2)", "ArgumentsInParentheses: (1, 2)"],
  ["Get-Item -Path a, -Force; Get-Item -Path a, b", "CommaBeforeParameter: -Force"],
  ["Get-Thing a Where-Object { $_ }; Get-Command Where-Object -All", "MissingPipe: Where-Object"],
  ["f; function f { 1 }; function g { h }; function h { 2 }; g", "FunctionBeforeDefinition: f"],
  ["g; function g { h }; function h { 2 }", "FunctionBeforeDefinition: g", "FunctionBeforeDefinition: g"],
  ["function f($Input, $b) { $Input, $b; $Error = 1 }", "ReadOnlyVariable: $Input"],
  ["function f { param($Args) $Args } function g { [CmdletBinding()] param($Args) $Args }", "ReadOnlyVariable: $Args"],
  ["$_.ToLower() -ceq 'A'; $_.ToLower() -eq 'A'; $_.ToUpper() -ceq 'A'", "CaseComparison: $_.ToLower() -ceq 'A'"],
  ["$_ | Select-Object -Unique $true; Write-Output -NoEnumerate $true", "SwitchValue: $true"],
  ["if (($a = 1) -or $b) { $a }; if (($a = Get-Item x) -and $b) { }", "ConditionOperator: $a = 1"],
  ["iff ($_)\n{ 1 }; esle\n{ 2 }; git (1)\n{ 2 }", "UnknownCommand: iff", "UnknownCommand: esle"],
  [
    "Write-Host 'a {0}' -f $_; Write-Host ('a {0}' -f $_); Write-Host 'a' -f Red; \"$_.Count $_.txt\"",
    "FormatArguments: -f",
    "UnexpandedMember: $_.Count",
  ],
  [
    "$n = 'a'; '{0} {1}' -f $n; foreach ($m in Get-Mailbox) { '{0} {1}' -f $m.Alias; '{0} {1}' -f $m.EmailAddresses }",
    "FormatArguments: '{0} {1}'",
    "FormatArguments: '{0} {1}'",
  ],
  [
    "$l = 'a b' -split ' '; '{0} {1}' -f $l; '{0} {1}' -f 'a b'.Split(' '); '{0} {1}' -f ('a', 'b'); 1 | % { '{0} {1}' -f $_ }",
  ],
  [
    "param([ValidateSet('Start', 'Stop')]$M = 'Start', $N) $M -eq 'Strat'; $N -eq 'Strat'; switch ($M) { 'Stpo' { 1 } 'St' { 2 } 'Sto' { 3 } }",
    "ComparedWord: 'Strat'",
    "ComparedWord: 'Stpo'",
    "ComparedWord: 'Sto'",
  ],
  [
    "Get-MessageTrackingLog -EventId RECIEVE; Get-MessageTrackingLog | Where-Object { $_.Source -eq 'SMPT' -or $_.Source -eq 'X' }",
    "InvalidValue: RECIEVE",
    "ComparedWord: 'SMPT'",
  ],
  [
    "Set-ServerComponentState a -Component HubTransprot -State Active -Requester Maintenance; Get-Queue | ? { $_.Status -eq 'Rerty' }",
    "InvalidValue: HubTransprot",
    "ComparedWord: 'Rerty'",
  ],
  [
    "$p = @{ Path = 'a' }; Get-ChildItem $p; Invoke-Command $p; Get-ChildItem @p; Write-Output $p; $p",
    "SplatMeant: $p",
    "SplatMeant: $p",
  ],
  [
    "$p = @{ ErrorVariable = 'aErrors' }; $p.Add('WarningVariable', '+bErrors'); $p['ov'] = 1; $p.OutVariable = 'cErrors'; Get-Item a @p; $aError = $bError = $cError = 1; $aErrors; $bErrors; $cErrors",
  ],
  [
    "$user = 'a'; $a = 'https://x/$user/b'; $b = '$HOME\\c'; $c = '$user is a'; $d = '^https://$user'; Invoke-Thing $a $b $c $d",
    "UnexpandedText: 'https://x/$user/b'",
    "UnexpandedText: '$HOME\\c'",
  ],
  [
    "Get-Item a | ForEach-Object { function f { break } }; Get-Item a | ForEach-Object { break }; $block = { break }",
    "BreakOutsideLoop: break",
    "BreakOutsideLoop: break",
  ],
  ["$a = $_.ToUpper; @{ A = $_.ToLower }, $a", "MethodNotCalled: ToUpper", "MethodNotCalled: ToLower"],
  [
    "try { 1 } catch [My.OwnExcption] { 2 } catch [My.OwnException] { 3 } catch [My.OwnError] { 4 }",
    "UnknownType: My.OwnExcption",
  ],
  ["tyr { 1 } catch { 2 }; tlry { 1 } finally { 2 }; tlry { 1 }", "UnknownCommand: tyr", "UnknownCommand: tlry"],
  ["$m = 1; $n -eq $_; $m -eq 1; $n, $n; $_ | ? { $q -eq 1 }; $q, $q", "UndefinedVariable: $n"],
  ["(Get-ChildItem a).Name(); $_.Name(); (Get-ChildItem a).Delete()", "MethodNotCalled: Name"],
  ["$args[0].FullNName; $args[1].FullName, $args[2].FullName, $args[0].XXLabel", "MemberSlip: FullNName"],
  ["$_.Place.ToUppex(); $_.A.ToUpper(), $_.B.ToUpper()", "MemberSlip: ToUppex"],
  ["$fd = 'a'; Get-Item -Path '$fd'; Get-Item -Path 'b$fd'", "UnexpandedText: '$fd'"],
  ["Write-Host -Width Red a; Write-Host -Foo a", "UnknownParameter: -Width"],
  [
    "$m = ''; $m = Get-MailboxStatistics a; $m.ItemCuont; $l = [array](Get-MailboxStatistics a); foreach ($e in $l) { $e.ItemCoutn }",
    "UnknownProperty: ItemCuont",
    "UnknownProperty: ItemCoutn",
  ],
  ["$count = 0; $cuont++; $other = 0; $other++; $things += 1; $count", "UndefinedVariable: $cuont"],
  ['$count = 0; $cuont++; "$cuont $count"'],
  [
    "Get-Item a | Where-Object { $_.Name -and $_.Length > 5 }; Get-Item a | ForEach-Object { $_.Name > a }",
    "ConditionOperator: > 5",
  ],
  [
    "New-ReceiveConnector a -Usage Custom -Bindings 0.0.0.0:25 -RemoteIPRanges '10.0.0.0/33', '10.0.0.1(255.0.0.0)', '10.0.0.0/8'",
    "WrongType: '10.0.0.0/33', '10.0.0.1(255.0.0.0)', '10.0.0.0/8'",
  ],
  ["[IO.File]::Nothing; [IO.File]::SetAccessControl('a', $_)", "UnknownMember: Nothing"],
  ["name=$x; a.$b; $a = 1; a.$b", "UnknownCommand: name=$x", "UnknownCommand: a.$b", "UnknownCommand: a.$b"],
  [
    "$v = 1; v.Name.Trim('a'); [My.Own]::Creatte(1); [My.Own]::Open(1)",
    "UnknownCommand: v.Name.Trim",
    "MemberSlip: Creatte",
  ],
  [
    "module = 1; $a = 2; if ($a == 2) { }; a.Name",
    "UnknownCommand: module",
    "UnknownCommand: =",
    "UnknownCommand: a.Name",
  ],
  ["iff ($_ -eq 1) { 2 }; it ('a') { 1 }; parm ($x)", "UnknownCommand: iff", "UnknownCommand: parm"],
  [
    "$p = @{ n = 'a'; x = 1 }; $_ | Select-Object $p; $_ | Select-Object @(@{ nme = 1 })",
    "UnknownKey: x",
    "UnknownKey: nme",
  ],
  [
    "[Math]::Length; [Environment]::Nothing; [IO.File]::GetAccessControl('a')",
    "UnknownMember: Length",
    "UnknownMember: Nothing",
  ],
  [
    "$a = True; if (false) { $a }; @{ B = null }; true",
    "UnknownCommand: True",
    "UnknownCommand: false",
    "UnknownCommand: null",
  ],
  [
    "if ($_) { 1 } otherwise { 2 }; if ($_) { 1 } or ($_) { 2 }\nif ($_) { 1 }\nothers { 2 }; if ($_) { 1 }\nels { 2 }",
    "UnknownCommand: otherwise",
    "UnknownCommand: or",
    "UnknownCommand: els",
  ],
  [
    "Get-Process | FormatTable Name; 1 | ConvertToJson; RestartService a",
    "UnknownCommand: FormatTable",
    "UnknownCommand: ConvertToJson",
    "UnknownCommand: RestartService",
  ],
  ["Import-Module Mine; function script:Test-IsAdmin { 1 } if (Test-Admin) { 1 }", "UnknownCommand: Test-Admin"],
  ["Import-Module Mine; function Test-IsAdmin { 1 } if (Test-Admin) { Test-IsAdmin }"],
  [
    "Import-Module MSOnlin; configuration C { Import-DscResource -ModuleName ComputerManagmentDsc }; Import-Module MSOnlines",
    "ModuleSlip: MSOnlin",
    "ModuleSlip: ComputerManagmentDsc",
  ],
  ["function f { param([ValidateNotNullAndEmpty()]$A) $A }", "UnknownType: ValidateNotNullAndEmpty"],
  ["[adsi]::Exist('LDAP://a'); [adsi]::Exists('LDAP://a')", "UnknownMember: Exist"],
  [
    "(New-Item C:\\a -ItemType Directory).FullNames; $f = New-Item C:\\a -ItemType File; $f.Length; $f.Path",
    "UnknownProperty: FullNames",
    "UnknownProperty: Path",
  ],
  [
    "(Start-Process a -Wait).ExitCode; (Start-Process a -Wait -PassThru).ExitCode; $p = Stop-Service a; $p.Status; $q = Copy-Item a b; $q; $o = @{ PassThru = $true }; (Start-Process a @o).Id",
    "PassThruMissing: Start-Process",
    "PassThruMissing: Stop-Service",
  ],
  [
    "$c = Get-WmiObject Win32_ComputerSystem; $c.Put(); $c.GetText('mof'); $d = Get-CimInstance Win32_ComputerSystem; $d.Put()",
    "UnknownProperty: Put",
  ],
];

describe("check of what people write by mistake", () => {
  for (const [script, ...found] of cases)
    it(`${found.join(", ") || "nothing"} in ${script}`, () => expect(faults(script)).to.deep.equal(found));
});
