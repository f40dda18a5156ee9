import { expect } from "chai";
import { faults } from "./harness.ts";

/** Scripts with lists, tables, events and what cmdlets are asked for, and the faults that they have. */
const cases: readonly (readonly [string, ...string[]])[] = [
  [
    "$rows = @(); foreach ($i in 1..3) { $rows += [pscustomobject]@{ AgeDays = $i } }; $rows = @($rows | Sort-Object -Property AgeInDays); $rows",
    "AgeInDays",
  ],
  [
    "$env:TEPM; $env:TEMP; $global:logPath = 'x'; function f { $global:logsPath; $global:logPath; $global:other }; f",
    "$env:TEPM",
    "$global:logsPath",
  ],
  [
    "[array]$all = Get-Content a; if ($all.Count -gt 'none' -or $all.Count -gt '3') { 1 }; Get-MgUserJoinedTeam -UserId a | Sort-Object DisplayNme",
    "'none'",
    "DisplayNme",
  ],
  [
    "foreach ($s in (Get-AzVirtualNetwork -Name a).Subnets) { $s.AddresPrefix; $s.Name }; New-AzDiskConfig -Location a -CreateOption Emty",
    "AddresPrefix",
    "Emty",
  ],
  [
    "Get-AzStorageAccountKey -Name a -ResourceGroupName b | Select-Object -ExpandProperty Values; Get-PnPGroupMember -Group a | ForEach-Object { $_.LogonName; $_.LoginName }",
    "Values",
    "LogonName",
  ],
  [
    "$d = (Get-Item x).FullName -as [System.IO.DirectoryInfo[]]; $d | Where-Object -Property Exist -EQ $true; foreach ($u in $d) { $u.Nam; $u.Name }",
    "Exist",
    "Nam",
  ],
  [
    "$p = @{ Filter = '*'; Properties = 'LastLogonDate' }; Get-ADComputer @p | Where-Object { $_.enable -and $_.LastLogonDate -and $_.OperatingSystem -and $_.Enabled }",
    "enable",
    "OperatingSystem",
  ],
  [
    "Get-ServerComponentState a | Where-Object { $_.State -ne 'Activ' -and $_.State -ne 'Active' }; Get-Service a | Where-Object { $_.Status -eq 'Run' }",
    "'Activ'",
  ],
  [
    "$r = @(); foreach ($p in Get-Process) { $r += New-Object PSObject -Property ([ordered]@{ Name = $p.Name; Mail = 'x' }) }; $r | Sort-Object FullName, Mail",
    "FullName",
  ],
  [
    "$t = (Get-Recipient a).RecipientTypeDetails; switch ($t) { 'UserMailbx' { 1 } 'SharedMailbox' { 2 } }; $s = (Get-Service a).Status; $s -eq 'Run'",
    "'UserMailbx'",
  ],
  [
    "[array]$all = Get-Content a; [string[]]$names = 'a', 'b'; foreach ($one in $names) { if ($one -contains $all -or $all -in $one -or $all -contains $one -or $one -in $all) { $one } }",
    "$one -contains $all",
    "$all -in $one",
  ],
  [
    "foreach ($f in Get-ChildItem x) { if ($f -eq [System.IO.FileInfo] -or $f.GetType() -eq [System.IO.FileInfo] -or $kind -eq [int]) { $f } }",
    "[System.IO.FileInfo]",
  ],
  [
    "Get-ChildItem x | Where-Object { $_.Name -eq '*.log' -or $_.Extension -eq '.log' }; Get-AcceptedDomain | Where-Object { $_.Name -eq '*.com' }",
    "'*.log'",
  ],
  [
    "Get-WinEvent -FilterHashtable @{ ID = 1; Level = 2 } | ForEach-Object { $_.Properties[0].Vlue; $_.Properties[1].Value }; $f = @{ ID = 1 }; $f.LogName = 'System'; Get-WinEvent -FilterHashtable $f",
    "@{ ID = 1; Level = 2 }",
    "Vlue",
  ],
  [
    "$l = [System.Collections.Generic.List[object]]::new(); $l.Add((Get-Unheard)); $l.Lenght; $l.Count; Get-MgGroupMember -GroupId a | Select-Object Ids, Id",
    "Lenght",
    "Ids",
  ],
  [
    "(Get-ADDomainController) | Where-Object { $_.OperationMasterRoles -contains 'PDCEmulater' }; Get-MailboxFolderStatistics a | Where-Object { $_.FolderType -eq 'Calender' }; [array]$all = Get-Content a; [string]$one = 'x'; $all -in $one",
    "'PDCEmulater'",
    "'Calender'",
    "$all -in $one",
  ],
  ["$l = 1..5; $l.Add(6); $l.Lenght; $l.Length; $p = 'a b' -split ' '; $p.Add('c')", "Add", "Lenght", "Add"],
  ["(Get-Mailbox a).PrimarySmtpAddress.Splitt('@'); (Get-Mailbox a).PrimarySmtpAddress.Split('@')", "Splitt"],
  ["Get-EXOMailbox -Properties LitigationHoldEnabld, DisplayName", "LitigationHoldEnabld"],
];

describe("check of collections and of what they hold", () => {
  for (const [script, ...found] of cases)
    it(`${found.join(", ") || "nothing"} in ${script}`, () =>
      expect(faults(script).map((fault) => fault.replace(/^\w+: /, ""))).to.deep.equal(found));
});
