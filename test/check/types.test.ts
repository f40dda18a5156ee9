import { expect } from "chai";
import { faults } from "./harness.ts";

/** Scripts with the faults that they have. */
const cases: readonly (readonly [string, ...string[]])[] = [
  [
    "[System.Threading.WaitHandle]::TimeOut; [System.Threading.WaitHandle]::WaitTimeout; [System.IO.FileInfo]::Exists('a'); [System.Net.Mail.MailMessage]::new()",
    "UnknownMember: TimeOut",
    "UnknownMember: Exists",
  ],
  [
    "[System.Runtime.InteropServices.Marshal]::SecureStringToString($s); [System.Runtime.InteropServices.Marshal]::SecureStringToBSTR($s); [System.Windows.MessageBox]::Shows('a'); [Microsoft.VisualBasic.Interaction]::InputBox('a')",
    "UnknownMember: SecureStringToString",
    "UnknownMember: Shows",
  ],
  [
    "class L : IDisposable { [string] Line([int]$i) { return '' } [void] Dispose() { } }; class M : L { static [int]$A = 1; [void] Go() { $this.Line(1, 2); $this.Line(1); [M]::B; [M]::A } }",
    "WrongArgumentCount: Line",
    "UnknownMember: B",
  ],
  [
    "class L { [void] Go([int]$i) { } [void] Run() { $this.Go(1, 2); $this.Go(1, 2, 3) } }; class M : L { [void] Go([int]$i, [int]$j) { } }",
    "WrongArgumentCount: Go",
  ],
  [
    "enum Lv { A; B }; class K { [Lv]$V; [string] F() { return $this.V.AsText() + $this.V.ToString() } }; [Lv]::A.HasFlags(1); [Lv]::A.value__",
    "UnknownProperty: AsText",
    "UnknownProperty: HasFlags",
  ],
  [
    "[System.Management.Automation.ParamAttribute]::new(); [System.IO.FileThing]::new(); [IO.File]::Exists('a'); [System.Windows.Thing]::new()",
    "UnknownType: System.Management.Automation.ParamAttribute",
    "UnknownType: System.IO.FileThing",
  ],
  [
    "Add-Type -AssemblyName System.Windows.Forms, System.Drawing; [intt]5; [Foo]1",
    "UnknownType: intt",
    "UnknownType: Foo",
  ],
  ["Add-Type -AssemblyName My.Own; [Foo]1; [System.IO.FileThing]::new()"],
  [
    "[System.Text.Json.JsonSerializer]::Serialize(1); if ($PSVersionTable.PSEdition -eq 'Core') { [System.Text.Json.JsonDocument]::Parse('1') }",
    "EditionType: System.Text.Json.JsonSerializer",
  ],
  [
    "$q = New-Object System.Collections.Queue; $q.Enqueue(1, 2); $d = [System.Management.Automation.RuntimeDefinedParameterDictionary]::new(); $d.Add('a'); $wc = New-Object Net.WebClient; $wc.Headers.Add('a', 'b', 'c'); $wc.Headers.Add('a', 'b')",
    "WrongArgumentCount: Enqueue",
    "WrongArgumentCount: Add",
    "WrongArgumentCount: Add",
  ],
  ["New-Object 'object[]' 5; New-Object byte[] 5; New-Object Net.WebClient 5", "WrongArgumentCount: Net.WebClient"],
  [
    "class L { [string]$Name; [void] Go() { $this.Nme = 'a'; $this.Name = 'b'; $this.Size } }; class M : L { [int]$Size }",
    "UnknownProperty: Nme",
  ],
  [
    "class L { [Collections.Generic.Dictionary[string, object]]$D = @{}; [Collections.Generic.List[string]]$L; [string]$N; [void] Go() { $this.D.Append(1); $this.D.Add('a'); $this.L.Add(1, 2); $this.L.Push(1); '{0} {1}' -f $this.N } }",
    "UnknownProperty: Append",
    "WrongArgumentCount: Add",
    "WrongArgumentCount: Add",
    "UnknownProperty: Push",
    "FormatArguments: '{0} {1}'",
  ],
  [
    "$t.Load($r); [intt]5; $x = [xml]'<a/>'; $x.get_DocumentElement().AddChild(1); $x.get_DocumentElement().AppendChild($x)",
    "UnknownType: intt",
    "UnknownProperty: AddChild",
  ],
  ["using namespace System.Net.Socket\n$a = 1; $a", "UnknownType: System.Net.Socket"],
  ["using namespace System.Net.Sockets\n[TcpClient]::new()"],
  [
    "class Sum { static [int] Add([int]$a) { return $a } [int] Own() { return 1 } }; $s = [Sum]::new(); $s.Add(1); $s.Own(); [Sum]::Add(1)",
    "UnknownProperty: Add",
  ],
  ["[System.Collectons.ArrayList]::new(); [Collections.ArrayList]::new()", "UnknownType: System.Collectons.ArrayList"],
  ["New-Object Net.Mail.Message; New-Object Net.Http.Other", "UnknownType: Net.Mail.Message"],
  ["New-Object Sytem.Net.WebClient; New-Object Net.WebClient", "UnknownType: Sytem.Net.WebClient"],
  ["New-Object 'System.Collections.Generic.Lst[string]'", "UnknownType: 'System.Collections.Generic.Lst[string]'"],
  ["[System.Collections.Generic.List[string]]::new(); [Collections.Generic.List`1[int]]::new()"],
  ["[Collections.Generic.List[string, int]]::new()", "UnknownType: Collections.Generic.List"],
  ["using namespace System.Text\n[StringBuilder]::new(); [StringBuldier]::new()", "UnknownType: StringBuldier"],
  ["class Hashtabel { }; [Hashtabel]::new(); [Parametr()]$x = 1", "UnknownType: Parametr"],
  ["Add-Type 'public class Hashtabel { }'; [Hashtabel]::new(); [intt]5; [datetme]1", "UnknownType: datetme"],
  ["[My.Own.Type]::Do(); [PSCustomObject]@{}"],
  ["[integer]5; [int]5; [bigint]5; [adsi]'x'", "UnknownType: integer"],
  ["Add-Type -Path a.dll; [integer]5; [Own]::Do()"],
  [
    "if ($a = 5) { 1 } elseif ($a > 5) { 2 }; while ($b = $true) { }; do { } until ($c > $d)",
    "ConditionOperator: $a = 5",
    "ConditionOperator: > 5",
    "ConditionOperator: $b = $true",
    "ConditionOperator: > $d",
  ],
  [
    "if ($a = Get-Item x) { 1 }; while (($l = $r.ReadLine()) -ne $null) { }; if (Test-Path x > $null) { }; if ($a.B() > $null) { }",
  ],
  [
    "[System.DirectoryServices.ActiveDirectory.Domain]::GetDomains(); [System.DirectoryServices.ActiveDirectory.Domain]::GetComputerDomain(); [ConsoleColor]::Pinkish; [ConsoleColor]::GetNames([ConsoleColor])",
    "UnknownMember: GetDomains",
    "UnknownMember: Pinkish",
  ],
  [
    "Import-Module ActiveDirectory; function f { param([ValidateNotNullOrBlank()]$a) $a }; f 1",
    "UnknownType: ValidateNotNullOrBlank",
  ],
  [
    "[Net.IPAddress]::LocalHost; [Net.IPAddress]::Loopback; [System.Web.Security.Membership]::GenerateAny(8, 1); [System.Web.Security.Membership]::GeneratePassword(8, 1)",
    "UnknownMember: LocalHost",
    "UnknownMember: GenerateAny",
  ],
  ["[math]::Sqroot(2); [math]::sqrt(2); [math]::PI", "UnknownMember: Sqroot"],
  [
    "[System.Text.Encoding]::UFT8; [DayOfWeek]::Mnday; [string]::new('a', 2)",
    "UnknownMember: UFT8",
    "UnknownMember: Mnday",
  ],
  [
    "$w = New-Object IO.FileSystemWatcher 'C:\\'; $w.EnableRaisingEvent = $true; $w.Filter; $w.IncludeSubfolders",
    "UnknownProperty: EnableRaisingEvent",
    "UnknownProperty: IncludeSubfolders",
  ],
  [
    "$w = [IO.FileSystemWatcher]@{ Path = 'C:\\'; Filterr = '*' }; $v = New-Object IO.FileSystemWatcher; Register-ObjectEvent $v Changed; Register-ObjectEvent $v Change",
    "UnknownKey: Filterr",
    "InvalidValue: Change",
  ],
  [
    "$d = [DirectoryServices.ActiveDirectory.Domain]::GetCurrentDomain(); $d.Forest.Name; $d.PdcRole",
    "UnknownProperty: PdcRole",
  ],
  [
    "$e = [Net.Dns]::GetHostEntry('a'); $e.AddressList[0].IPAddressToString; $e.AddressList.Count; $e.AddressList[0].IPAddress",
    "UnknownProperty: IPAddress",
  ],
  [
    "$s = New-Object DirectoryServices.DirectorySearcher; $all = $s.FindAll(); $all.Dispose(); foreach ($f in $all) { $f.Path; $f.GetEntry() }",
    "UnknownProperty: GetEntry",
  ],
  ["[Security.Principal.WindowsBuiltInRole]::Admin", "UnknownMember: Admin"],
  ["class Math { static [int] Sqroot() { return 1 } }; [Math]::Sqroot()"],
  ["[math]::Clamp(1, 2, 3)", "EditionMember: Clamp"],
  ["if ($PSVersionTable.PSVersion.Major -ge 7) { [math]::Clamp(1, 2, 3) }"],
  [
    "$PID = 5; $Host = 1; [string]$Home = 2",
    "ReadOnlyVariable: $PID",
    "ReadOnlyVariable: $Host",
    "ReadOnlyVariable: $Home",
  ],
  ["foreach ($pid in 1, 2) { }; $Host.UI.RawUI.WindowTitle = 'x'; $env:HOME = 'x'", "ReadOnlyVariable: $pid"],
  [
    "$a = 0b101; $b = 10n; 7z x; 'a'..'c'; '1'..'3'",
    "EditionSyntax: 0b101",
    "EditionSyntax: 10n",
    "EditionSyntax: 'a'..'c'",
  ],
  ['"`u{41}"; "``u{41}"; \'`u{41}\'', 'EditionSyntax: "`u{41}"'],
  ["Add-Type -Path a.dll; ConvertFrom-StringData $x; function f { param([Strin[]]$a) $a }; f", "UnknownType: Strin"],
  [
    "try { 1 } catch [System.Net.SocketException] { 2 } catch [System.Net.Sockets.SocketException] { 3 } catch [Own.Net.OtherException] { 4 }; [System.Net.TcpClient]::new()",
    "UnknownType: System.Net.SocketException",
    "UnknownType: System.Net.TcpClient",
  ],
];

/** Scripts with the members that their objects lack. */
const members: readonly (readonly [string, ...string[]])[] = [
  [
    "$s = New-Object -ComObject WScript.Shell; $l = $s.CreateShortcut('a'); $l.TargetPth = 'b'; $l.Save(); $s.Runn('c'); (New-Object -ComObject Other.Thing).Runn('c')",
    "TargetPth",
    "Runn",
  ],
  [
    "$e = New-Object -Com Excel.Application; $b = $e.Workbooks.Add(); $s = $b.Worksheets.Item(1); $s.Cells.Item(1, 1).Font.Boldd = $true; $s.Name = 'x'; $e.Workbook; $e.Quit(1); (New-Object -ComObject WinHttp.WinHttpRequest.5.1).Sendd(); New-Object -ComObject Exel.Application.16; $o = New-Object -ComObject Outlook.Application; $m = $o.CreateItem(0); $m.Recipents.Add('a'); $m.Send()",
    "Boldd",
    "Workbook",
    "Quit",
    "Sendd",
    "New-Object -ComObject Exel.Application.16",
    "Recipents",
  ],
  [
    "Add-Type -AssemblyName System.Windows.Forms; $f = New-Object System.Windows.Forms.Form; $f.Add_Shown({ $f.Activate() }); $f.Add_Disposed({ }); $f.Dispose(); $f.ShowDialogs(); $f.Txt = 'a'; $b = New-Object Windows.Forms.Button; $b.Add_Clik({ }); [Windows.Forms.MessageBox]::Shows('a'); New-Object System.Drawing.Font 'Arial', 10; New-Object System.Windows.Forms.Buton; New-Object System.Windows.Forms.HScrollBar",
    "ShowDialogs",
    "Txt",
    "Add_Clik",
    "Shows",
    "System.Windows.Forms.Buton",
  ],
  [
    "Get-WmiObject Win32_PageFileUsage | ForEach-Object { $_.AllocatedBaseSizes; $_.CurrentUsage }; Get-WmiObject Win32_Printer | ForEach-Object { $_.PortNam; $_.PortName; $_.Pauses(); $_.Pause() }",
    "AllocatedBaseSizes",
    "PortNam",
    "Pauses",
  ],
  [
    "$PSVersionTable.PSVersion.Majer; $PSVersionTable.PSVersion.Major; $PSVersionTable.Version; $PSVersionTable.Keys",
    "Majer",
    "Version",
  ],
  [
    "class A { [string]$Name; hidden $P = [powershell]::Create(); [void] Go() { $this.P.Invok(); $this.P.Invoke() } }; $t = @{ a = [A]::new(); b = [A]::new() }; foreach ($v in $t.Values) { $v.Start() }; $t.GetEnumerator() | ForEach-Object { $_.Value.Nme; $_.Key }",
    "Invok",
    "Start",
    "Nme",
  ],
  [
    "using namespace System.Collections.Generic\nclass A { [string]$Name }; $l = [List[A]]::new(); $l.Add($x); $l[0].Nme; foreach ($a in $l) { $a.Name }; $s = [HashSet[string]]::new(); $s.Adds('a'); @([A]::new(), [A]::new()) | ForEach-Object { $_.Namee }",
    "Nme",
    "Adds",
    "Namee",
  ],
  ["class A { [string]$Name }; [A]@{ Nam = 'a' }; [A]@{ Name = 'a' }; New-Object A 'x', 'y'", "Nam", "A"],
  [
    "enum E { Red; Green }; class A { [E]$Hue }; function f { param([E]$c) $c -eq 'Gren'; switch ($c) { 'Red' { 1 } 'Bleu' { 2 } } }; [A]::new().Hue -eq 'Blue'; f Red",
    "'Gren'",
    "'Bleu'",
    "'Blue'",
  ],
  [
    "$d = [xml]'<a/>'; $d.DocumentElemen; $d.DocumentElement; $d.Documents; ([adsisearcher]'(a=b)').FindOnes()",
    "DocumentElemen",
    "FindOnes",
  ],
  ["Get-Process | ForEach-Object Kil; Get-Process | ForEach-Object Kill", "Kil"],
  [
    "$s = New-Object Security.Cryptography.X509Certificates.X509Store 'My'; $s.Certificates.Find('FindBySubjectName', 'a'); $s.Certificates.FindAll(); $s.Certificates.Count; New-Object IO.FileStream 'a', 'Creat'",
    "Find",
    "FindAll",
    "'Creat'",
  ],
  ["[Console]::ForegroundColor = 'Reds'; [Console]::ForegroundColor = 'Red'", "'Reds'"],
];

describe("check of types and variables", () => {
  for (const [script, ...expected] of cases)
    it(script, () => {
      expect(faults(script)).to.deep.equal(expected);
    });
  for (const [script, ...expected] of members)
    it(script, () => expect(faults(script).map((fault) => fault.replace(/^\w+: /, ""))).to.deep.equal(expected));
});
