import { expect } from "chai";
import { faults } from "./harness.ts";

/** Scripts with the faults that they have. */
const cases: readonly (readonly [string, ...string[]])[] = [
  ["Get-Mailbox | Select-Object DisplayNme, Alias, @{ n = 'a'; e = { $_.Alais } }", "DisplayNme", "Alais"],
  ["Get-Mailbox | Select-Object DisplayName, Size; Get-Mailbox | Select-Object Disp*", "Size"],
  [
    "Get-Mailbox | Sort-Object ServerRole, Unheard; Get-Process | Where-Object { $_.DayOfWeek }",
    "ServerRole",
    "DayOfWeek",
  ],
  ["Get-ChildItem C:\\x | Where-Object DisplayName; Get-ChildItem IIS:\\Sites | Where-Object DisplayName"],
  ["Get-Process | Select-Object -ExpandProperty MainModule | ForEach-Object { $_.FileNme }", "FileNme"],
  [
    "$module.ExitJson(1); $module.ExitJson(2); $module.EixtJson(3); $r.Helth; $x.Trim(1).Substrng('a')",
    "EixtJson",
    "Substrng",
  ],
  ["$r.Colour; $r.Organisation; $r.Outputs; $r.OutputAs; $r.Content; $r.Context; $r.aser_id = 1; $r.aser_sid = 2"],
  ["Get-Process | Where-Object { $_.Nme -eq 'a' } | Sort-Object WorkingSett", "Nme", "WorkingSett"],
  ["Get-ChildItem | Where-Object Lenght -gt 5; Get-ChildItem | Where-Object PSIsContainer", "Lenght"],
  ["foreach ($p in Get-Process) { $p.ProcesName }; $p = 'a'; $p.ProcesName", "ProcesName", "ProcesName"],
  ["[array]$all = Get-Mailbox; $all[0].Alais; $all.Coutn; $all.Count", "Alais", "Coutn"],
  ["$x = Get-Mailbox; $x = $other; $x.Alais"],
  ["$x = Get-Mailbox | Add-Member Alais 1 -PassThru; $x.Alais"],
  ["function f { param([string]$s) $s.Splt(','); $s = $s.Trim(); $s.Lenght }", "Splt", "Lenght"],
  ["$s = [pscustomobject]@{ Name = 1 }; $s.Nmae; $t = @{ Name = 1 }; $t.Nmae; $t.Naem = 2", "Nmae"],
  ["try { 1 } catch { $_.Exception.Mesage; $_ | ForEach-Object { $_.Exceptoin } }", "Mesage", "Exceptoin"],
  ["(Get-Date).AddDay(1); (Get-Date -Format s).AddDay(1)", "AddDay", "AddDay"],
  [
    "Get-CimInstance Win32_OperatingSystem | Select-Object Captoin; Get-CimInstance Other | Select-Object Captoin",
    "Captoin",
  ],
  ["class C { $Nme }; [C]$c = 1; $c.Nmee; Get-Mailbox | ForEach-Object { $_.EmailAddress }"],
  ["[math]::Round(); [math]::Round(1, 2); 'a'.Replace('b'); [string]::Format('a', 1, 2, 3, 4, 5)", "Round", "Replace"],
  ["function f { param([Parameter(Mandatry)]$A, [Alais('c')]$B, [Parameter(Mandatory)]$C) }", "Mandatry", "Alais"],
  ["$mailbox = 1; $mailbxo; $env:mailbxo; $global:mailbxo", "$mailbxo"],
  ["$mailbox = 1; $mailboxes; 1; $path1 = 2; $path2; $x = 1; $x?.Name", "$mailboxes", "$path2", "$x?"],
  [". $other; $mailbox = 1; $mailboxes; $server = $servers[0]; $path1 = 2; $path2"],
  ["function f { param($ComputerName) foreach ($c in $ComputerNames) { $c } }", "$ComputerNames"],
  ["function f { foreach ($mailbox in $mailboxes) { $mailbox } }"],
  [
    "Get-ExchangeServer | Where-Object { $_.IsHubTransportServers }; (Get-MailboxDatabase).Servers",
    "IsHubTransportServers",
  ],
  ["Get-EcpVirtualDirectory | Format-List Name, ExternUrl", "ExternUrl"],
  ["(Get-ExchangeCertificate)[0].Thumprint; Get-EXOMailbox a | Sort-Object Alais", "Thumprint", "Alais"],
  ["$x = Get-Mailbox | Select-Object Name, @{ n = 'Size'; e = { 1 } }; $x.Name, $x.Size, $x.Alias, $x.Count", "Alias"],
  ["$x = Get-Mailbox | Select-Object Name, $more; $x.Alias; $y = Get-Mailbox | Select-Object N*; $y.Alias"],
  ["$x = Get-Mailbox | Select-Object Name; $x | Add-Member -NotePropertyName $n 1; $x.Alias"],
  ["$now = Get-Date; $now.ToShortDate(); $d = $now - [datetime]'2020-01-01'; $d.Days, $d.Hour", "ToShortDate", "Hour"],
  ["function f { param([string]$s) [string]$s = 'a'; $s.Repalce(1, 2) }; ('a' -f 1).Lenght", "Repalce", "Lenght"],
  ["$r = 'a'; $r += 'b'; $r.Substring(1, 2, 3); $PSScriptRoot.BaseName", "Substring", "BaseName"],
  [
    "function f { [CmdletBinding()] param() $PSCmdlet.ThrowError(1); $PSCmdlet.ThrowTerminatingError($_) }",
    "ThrowError",
  ],
  ["$t = @{}; $t.ContainKey(1); $t.ContainsKey(1); $t.ContainKey; $l = [ordered]@{}; $l.Foo()", "ContainKey"],
  ["$l = [Collections.Generic.List[object]]::new(); $l.Addd(1); $l.Add(1); $l.Foo()", "Addd"],
  ["$all = @(); $all += Get-Mailbox; $all = $all | Sort-Object Name; foreach ($m in $all) { $m.Alais }", "Alais"],
  ["Get-Process | Group-Object Name | ForEach-Object { $_.Groups.Trim().Split('a') }", "Groups"],
  ["$read = 1; $raed", "$raed"],
  ["$user = Get-User x; $a, $b, $c, $d, $e, $f, $g = 1; $nothing; if ($true) { 1 }", "$nothing"],
  ["$user = Get-User x; $nothing; if ($usr) { 1 }", "$usr"],
  ["$a, $b, $c, $d, $e, $f, $g, $h = 1; Set-Variable ($a) 1; $nothing; function f { $elsewhere }"],
  ["function f { $own = 1; $own } function g { $own } f; g", "$own"],
  ["function f { $own = 1; g } function g { $own } f; function h { $script:all = 1 } function i { $all } i"],
  ["Invoke-Command a { Get-EventLog System } | Select-Object Mesage, PSComputerName", "Mesage"],
  ["function f { [CmdletBinding(ConfirmImpact = 'Lowest')] param() }", "'Lowest'"],
  ["function f { [CmdletBinding(ConfirmImpact = 'High')] param() }"],
  ["Set-StrictMode -Version Latest; $anything; function f { $other }; Set-Variable Third 1; $third", "$anything"],
];

describe("check of what objects have", () => {
  for (const [script, ...found] of cases)
    it(`${found.join(", ") || "nothing"} in ${script}`, () =>
      expect(faults(script).map((fault) => fault.replace(/^\w+: /, ""))).to.deep.equal(found));
});
