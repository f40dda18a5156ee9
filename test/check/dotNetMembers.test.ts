import { expect } from "chai";
import { faults } from "./harness.ts";

/** Scripts with the faults that they have: members that objects of .NET and of own functions do not have, or not so. */
const cases: readonly (readonly [string, ...string[]])[] = [
  [
    "$t = New-Object Net.Sockets.TcpClient; $i = $t.BeginConnect('a', 1, $null, $null); $i.WaitHandle; $i.AsyncWaitHandle.WaitOne(5); $s = $t.GetStream(); $s.Poll(); $s.DataAvailable",
    "UnknownProperty: WaitHandle",
    "UnknownProperty: Poll",
  ],
  [
    "$r = [Net.HttpWebRequest]::Create('http://a'); $r.TimeoutSec = 5; $r.Timeout = 5; $r.ServicePoint.Certificate.GetThumbprint(); [Text.Encoding]::UTF8.GetText($b); [Text.Encoding]::UTF8.GetString($b)",
    "UnknownProperty: TimeoutSec",
    "UnknownProperty: GetThumbprint",
    "UnknownProperty: GetText",
  ],
  [
    "$b = [Convert]::FromBase64String('aa'); $b.Size; $b.Length; $b[0..3]; $o = [System.IO.FileInfo]'x'; $o.GetType().Base; $o.VersionInfo.FilesVersion; (Get-Item x).VersionInfo.FilesVersion",
    "UnknownProperty: Size",
    "UnknownProperty: Base",
    "UnknownProperty: FilesVersion",
    "UnknownProperty: FilesVersion",
  ],
  [
    "[xml]$d = Get-Content a.xml; $n = $d.CreateElement('a'); $n.InnerTexts = 'x'; $n.InnerText = 'x'; $n.SetAttribute('Id', 1); $n.Id; $d.a.Other",
    "UnknownProperty: InnerTexts",
  ],
  [
    "$tree = [System.Management.Automation.Language.Parser]::ParseFile('a', [ref]$null, [ref]$null); $tree.FindEvery({ 1 }); $tree.FindAll({ $args[0] -is [string] -and $args[0].Nme }, $true) | ForEach-Object { $_.Extent.StartLine; $_.Extent.Text; $_.Name }",
    "UnknownProperty: FindEvery",
    "UnknownProperty: Nme",
    "UnknownProperty: StartLine",
  ],
  [
    "function New-Key($key) { $aes = New-Object Security.Cryptography.AesManaged; $aes.Clear(); $aes } function Use-Key($key) { $aes = New-Key $key; $aes.Vector; $aes.IV; $e = $aes.CreateEncryptor(); $e.TransformLast($b) }",
    "UnknownProperty: Vector",
    "UnknownProperty: TransformLast",
  ],
  [
    "$f = New-Object Windows.Forms.Form; $f.Add_KeyDown({ if ($_.KeyCodes) { $_.KeyCode } }); $f.Add_Click({ $_.Own }); $f.Controls.Append($f)",
    "UnknownProperty: KeyCodes",
    "UnknownProperty: Append",
  ],
  [
    "function f { $c = New-Object Data.SqlClient.SqlConnection; try { $c.Open() } finally { $c.Close() }; [pscustomobject]@{ Name = 'a' } } foreach ($r in f) { $r.Bytes; $r.Name }",
    "UnknownProperty: Bytes",
  ],
  [
    "$q = New-Object System.Collections.Queue; $q.Push(1); $q.Enqueue(1); $w = New-Object IO.FileSystemWatcher -Property @{ Path = 'a' }; $w.Stop(); $x.PSObject.Propertys; $x.PSObject.Properties",
    "UnknownProperty: Push",
    "UnknownProperty: Stop",
    "UnknownProperty: Propertys",
  ],
  ["$n = 5; $n.ToUpper(); $n.ToString(); $n.CompareTo(3)", "UnknownProperty: ToUpper"],
  [
    "try { Get-Item a } catch [System.Net.WebException] { $_.Exception.Response.ResponseStream(); $_.Exception.Response.StatusCode; $_.Exception.Message }",
    "UnknownProperty: ResponseStream",
  ],
  [
    "$r = Get-Process | Select-Object Id, @{ n = 'Free'; e = { '{0:n1}%' -f $_.CPU } }; $r | ForEach-Object { $_.Free.RTrim('%'); $_.Free.TrimEnd('%') }",
    "UnknownProperty: RTrim",
  ],
  [
    "[int[]]$ports = 80, '443a'; [string[]]$names = 'a', 'b'; [char[]]'ab'; [int[]]('1', 'x')",
    "WrongLiteral: '443a'",
    "WrongLiteral: 'x'",
  ],
  [
    "$b = New-Object Text.StringBuilder; [void]$b.AppendFormat('{0} {1}', $l.Count); [Console]::WriteLine('{0} {1}', 1); [void]$b.AppendFormat('{0}', 1)",
    "FormatArguments: '{0} {1}'",
    "FormatArguments: '{0} {1}'",
  ],
  [
    "$l = New-Object System.Collections.ArrayList; $l.RemoveAt(); $l.RemoveAt(0); $g = [System.Collections.Generic.List[object]]::new(); $g.Insert(1); $g.Add(1)",
    "WrongArgumentCount: RemoveAt",
    "WrongArgumentCount: Insert",
  ],
  ["if ($x.GetType.Name -eq 'a') { 1 }; $x.GetType().Name; $x.GetType.OverloadDefinitions", "MethodNotCalled: GetType"],
  [
    "param($headers = @{}) $headers.Has('a'); $headers.ContainsKey('a'); $headers.Add('a'); $headers.Insert(0, 'a', 1)",
    "UnknownProperty: Has",
    "WrongArgumentCount: Add",
  ],
  [
    "$l = [System.Collections.Generic.List[string]]::new(); $l.AddMany('a'); $l.ToUpper(); $n = New-Object 'System.Collections.Generic.List[int]'; $n.Pushs(1); class K { $P; R() {} } $k = [System.Collections.Generic.List[K]]::new(); $k.DeleteAll(); $k.R(); $k.P",
    "UnknownProperty: AddMany",
    "UnknownProperty: Pushs",
    "UnknownProperty: DeleteAll",
  ],
  [
    "$b = New-Object Text.StringBuilder; $b.Add('x'); function f([Text.StringBuilder]$t) { $t.Add('x'); $t.Append('x') } $m = New-Object Text.StringBuilder; $m += New-Object Text.StringBuilder; $m.Add('x')",
    "UnknownProperty: Add",
    "UnknownProperty: Add",
  ],
  [
    "[Security.Cryptography.SHA256]::new(); New-Object System.IO.Stream; [math]::New(); [Security.Cryptography.SHA256Managed]::new(); [IO.MemoryStream]::new()",
    "WrongArgumentCount: new",
    "WrongArgumentCount: System.IO.Stream",
    "WrongArgumentCount: New",
  ],
  [
    "(New-Guid).Value; (New-Guid).Guid; (Get-Process | Group-Object Name).Key; $pwd.FullPath; $pwd.Path; Register-ObjectEvent $w Changed -Action { $Event.SourceArg; $Event.SourceEventArgs.FullPath }",
    "UnknownProperty: Value",
    "UnknownProperty: Key",
    "UnknownProperty: FullPath",
    "UnknownProperty: SourceArg",
  ],
  [
    "$d = [System.Collections.Generic.Dictionary[string, int]]::new(); foreach ($p in $d.GetEnumerator()) { $p.Kee; $p.Key } foreach ($p in @{}.GetEnumerator()) { $p.Name }",
    "UnknownProperty: Kee",
  ],
  [
    "$i = [System.Drawing.Image]::FromFile('a'); $i.PixelWidth; $g = [Drawing.Graphics]::FromImage($i); $g.DrawText('a'); [System.Drawing.Brush]::Black; [System.Drawing.Imaging.ImageFormat]::Jpg; $g.SmoothingMode = 'Best'",
    "UnknownProperty: PixelWidth",
    "UnknownProperty: DrawText",
    "UnknownMember: Black",
    "UnknownMember: Jpg",
    "WrongLiteral: 'Best'",
  ],
  [
    "$d = New-Object Xml.XmlDocument; $d.Load('a'); $c = $d.CreateElement('a'); $c.Innertxt = 'x'; foreach ($n in $d.SelectNodes('//a')) { $n.NodeTyp; $n.Names }",
    "UnknownProperty: Innertxt",
    "UnknownProperty: NodeTyp",
  ],
  [
    "function f { $t = New-Object Text.StringBuilder; 1..3 | % { [void]$t.Append($_) }; $t.ToString() } (f).Upper(); (f).ToUpper(); function g { $p = New-Object Diagnostics.Process; $p.WaitForExit(); [pscustomobject]@{ Code = 1 } } (g).Result; (g).Code",
    "UnknownProperty: Upper",
    "UnknownProperty: Result",
  ],
  [
    "'abc'.Contains('a', 'Ordinal'); 'abc'.Contains('a'); if ($PSVersionTable.PSVersion.Major -ge 7) { 'abc'.Contains('a', 'Ordinal') }",
    "WrongArgumentCount: Contains",
  ],
  [
    "$h = New-Object Net.HttpListener; $h.Prefixes.Append('a'); $h.Prefixes.Add('a'); [System.Speech.Synthesis.VoiceAge]::Old; [System.Speech.Synthesis.VoiceAge]::Adult",
    "UnknownProperty: Append",
    "UnknownMember: Old",
  ],
  [
    "$s = New-Object System.Xml.XmlReaderSettings; $s.add_ValidationEventHandler($h); $s.add_ValidationEventHandlr($h); [AppDomain]::CurrentDomain.add_AssemblyResolve($h); [AppDomain]::CurrentDomain.add_AssemblyResolv($h); $w = [System.IO.FileSystemWatcher]::new('a'); $w.remove_Changed($h)",
    "UnknownProperty: add_ValidationEventHandlr",
    "UnknownProperty: add_AssemblyResolv",
  ],
  [
    "$c = $ExecutionContext.InvokeCommand.GetCommand('a', 'Alias'); $c.ResolvedCommandName; function f { param([System.Management.Automation.Language.IScriptExtent]$e) $e.AddOffset(1); $e.StartOfset }; f",
    "UnknownProperty: StartOfset",
  ],
  [
    "[Collections.Generic.List[int]]::create(); [System.Collections.Generic.List[int]]::new(); [System.Collections.Generic.Dictionary[string, int]]::make()",
    "UnknownMember: create",
    "UnknownMember: make",
  ],
  [
    "[Microsoft.PowerShell.PSConsoleReadLine]::RevertLin(); [Microsoft.PowerShell.PSConsoleReadLine]::RevertLine();",
    "UnknownMember: RevertLin",
  ],
  [
    "$c = Get-Command a; if ($c -is [System.Management.Automation.AliasInfo] -and $c.ResolvedCommand) { $c.ResolvedCommandNam }; $l = [System.Collections.ArrayList]@(1); $l.Reverse(0); $l.Reverse()",
    "UnknownProperty: ResolvedCommandNam",
    "WrongArgumentCount: Reverse",
  ],
  [
    "$d = [xml]'<a/>'; $e = $d.DocumentElement.AppendChild($d.CreateElement('b')); $e.SetAttribute('c'); $e.SetAttribute('c', 'd')",
    "WrongArgumentCount: SetAttribute",
  ],
  [
    "$t = $e = $null; [System.Management.Automation.Language.Parser]::ParseInput('a', [ref]$t, $e); [System.Management.Automation.Language.Parser]::ParseInput('a', [ref]$t, [ref]$e)",
    "WrongArgument: $e",
  ],
  [
    "$c = Get-Command a; $c.Nam; $c.HelpUri; $c.ResolvedCommand; $c.ScriptBlock; $c.Version; $i.GetTyp().Name; $i.GetTypes()",
    "UnknownProperty: Nam",
    "MemberSlip: GetTyp",
  ],
];

describe("check of members of .NET's objects", () => {
  for (const [script, ...found] of cases)
    it(`${found.join(", ") || "nothing"} in ${script}`, () => expect(faults(script)).to.deep.equal(found));
});
