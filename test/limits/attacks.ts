import type { LimitValues } from "../../src/runtime/Limits.ts";

export interface AttackKind {
  readonly kind: string;
  readonly limits: Partial<LimitValues>;
  /** A script, and how it ends as a pattern: why it was stopped, the newest error's id, or "nothing". */
  readonly rows: readonly (readonly [script: string, expected: string])[];
}

const outOfMemory = "OutOfMemoryException";

export const attacks: readonly AttackKind[] = [
  {
    kind: "time",
    limits: { milliseconds: 150 },
    rows: [
      ["while ($true) { }", "time"],
      ["while ($true) { try { throw 1 } catch { } }", "time"],
      ["while ($true) { try { while ($true) { } } catch { } finally { 1 } }", "time"],
      ["('a' * 400) -match 'a*a*a*a*a*a*a*a*b'", "time"],
      ["('a' * 100000) -match '(?<=a*)b'", "time"],
      ["(' ' * 300000 + 'x') -replace '\\s+$', ''", "time"],
      ["[regex]::Matches('x' * 20000, 'x*x*y').Count", "time"],
      ["switch -Regex ('a' * 3000) { '(a*)*b' { 1 } }", "time"],
      ["[ValidatePattern('a*a*a*a*a*c')] $v = 'a' * 3000", "time"],
      ["[xml]$x = '<a>' + '<b/>' * 3000 + '</a>'; $x.SelectNodes('//b[//b[//b]]').Count", "time"],
      ["$a = 1, 2; foreach ($i in 1..40) { $a = @(, $a, $a) }; ConvertTo-Json $a -Depth 100", "time"],
      ["$a = 1, 2; foreach ($i in 1..40) { $a = @(, $a, $a) }; ConvertTo-Xml $a -Depth 100", "time"],
      ["$a = @{}; $a.self = $a; ConvertTo-Xml $a -Depth 200000", "time|CallDepthOverflow"],
      ["[bigint]$x = 3; while ($true) { try { $x = $x * $x } catch { } }", "time"],
      ["1..3 | ForEach-Object { while ($true) { } }", "time"],
      ["'a' -replace 'a', { while ($true) { } }", "time"],
      ["1, 2 | Sort-Object { while ($true) { } }", "time"],
      ["[powershell]::Create().AddScript('while ($true) { }').Invoke()", "time"],
      ["Start-Job { while ($true) { } } | Wait-Job", "time"],
      ["iex ('a;' * 500000)", "time"],
    ],
  },
  {
    kind: "memory",
    limits: { memoryGrowth: 25_000_000 },
    rows: [
      ["$l = [Collections.ArrayList]::new(); while ($true) { [void]$l.Add(@{ a = 1 }) }", "memory"],
      ["$l = @(1); while ($true) { try { $l += $l } catch { } }", "memory"],
      ["$l = @(1); while ($true) { $l = $l * 2 }", "memory"],
      ["$h = @{}; $i = 0; while ($true) { $h[$i++] = 'x' * 1000 + $i }", "memory"],
      ["$l = [Collections.Generic.List[int]]::new(); $l.Add(1); while ($true) { $l.AddRange($l.ToArray()) }", "memory"],
      ["$m = [IO.MemoryStream]::new(); $m.SetLength(500000000)", "memory"],
      ["('a' * 10MB).ToCharArray().Length", "memory"],
      ["$x = 1..30000000", "memory"],
      ["[object[]]::new(30000000)", "memory"],
      ["'{0,900000}' -f 1; $a = 'x' * 30MB; $a.ToUpper().Length", "memory"],
      ["$a = 'x,' * 20MB; $a.Split(',').Length", "memory"],
      ["$r = while ($true) { 'x' * 100 + 'y' }", "memory"],
      ["$a = 'x' * 5MB; $l = @(); while ($true) { try { $l += $a.ToUpper() } catch { } }", "memory"],
    ],
  },
  {
    kind: "sizes",
    limits: {},
    rows: [
      ["$a = 'x' * 2147483647", outOfMemory],
      [
        "$a = 'x' * 1MB; while ($a.Length) { $a += $a }".replace("while ($a.Length)", "foreach ($i in 1..9)"),
        outOfMemory,
      ],
      ["$s = 'x' * 1MB; foreach ($i in 1..9) { $s = \"$s$s\" }", outOfMemory],
      ["$s = [Text.StringBuilder]::new(); [void]$s.Append('x', 2147483647)", outOfMemory],
      ["'a'.PadLeft(1000000000)", outOfMemory],
      ["$x = 'abcdefghij' * 10000; $x.Replace('a', $x).Length", outOfMemory],
      ["(1..3000) -join ('x' * 100000)", outOfMemory],
      ["$x = 1..2147483647", outOfMemory],
      ["[bigint]::Pow(10, 100000000)", outOfMemory],
      ["[bigint]::Pow(2, 2147483647)", outOfMemory],
      ["[bigint]1 -shl 2147483647", outOfMemory],
      ["[bigint]::Parse('9' * 3000000)", outOfMemory],
      ["[int[]]::new(2147483647)", outOfMemory],
      ["New-Object 'int[,]' 99999, 99999", outOfMemory],
      ["[Linq.Enumerable]::Range(0, 2147483647).ToArray()", "Exception|OutOfMemory"],
    ],
  },
  {
    kind: "nesting",
    limits: {},
    rows: [
      ["function f { f }; f", "CallDepthOverflow"],
      ["$s = { & $s }; & $s", "CallDepthOverflow"],
      ["$a = , 1; foreach ($i in 1..20000) { $a = , $a }; $a | ConvertTo-Json -Depth 100 | Out-Null", "nothing"],
      [
        "$a = , 1; foreach ($i in 1..20000) { $a = , $a }; Export-Clixml -InputObject $a C:\\a.xml -Depth 9999",
        "nothing",
      ],
      ["Import-Clixml C:\\a.xml | Out-Null", "XmlException"],
      ["$a = @{}; foreach ($i in 1..20000) { $a = @{ a = $a } }; $a | Out-String | Out-Null", "nothing"],
      ["ConvertFrom-Json ('[' * 50000)", "JsonConversionFailure|ArgumentException"],
      ["iex ('(' * 50000)", "ScriptTooComplicated"],
      ["iex ('if (1) {' * 20000)", "ScriptTooComplicated"],
      ["iex ('1' + '+1' * 100000)", "ScriptTooComplicated"],
      ["iex ('$a' + '.a' * 100000)", "ScriptTooComplicated"],
      ["[xml]('<a>' * 20000 + '</a>' * 20000) | Out-Null", "nothing"],
      ["([xml]'<a/>').SelectNodes('(' * 20000)", "XPathException"],
      ["[type]('int' + '[]' * 100000)", "TypeNotFound|InvalidCast"],
      ["'a' -match ('(' * 20000 + 'a' + ')' * 20000)", "nothing|Exception"],
    ],
  },
  {
    kind: "quick work",
    limits: { milliseconds: 15_000 },
    rows: [
      ["('a' * 60) -like ('*a' * 30 + 'b')", "nothing"],
      ["('a' * 2000) -like ('*a' * 1000 + 'b')", "nothing"],
      ["('a' * 200) -like ('*[a-z]' * 100 + 'b')", "nothing"],
      ["[IO.Directory]::GetFiles('C:\\', '*a*a*a*a*a*a*a*a*a*a*a*a*b')", "nothing"],
      ["$s = '{' + ((0..9999 | % { '\"k' + $_ + '\":1' }) -join ',') + '}'; (ConvertFrom-Json $s).k9999", "nothing"],
      ['$o = [pscustomobject]@{}; 1..10000 | % { $o | Add-Member "p$_" $_ }; $o.p9999', "nothing"],
      ["('ab' * 200000) -match '^(ab)*$'", "nothing"],
      ["ConvertFrom-Json ('\"' + 'x' * 5MB + '\"') | Out-Null", "nothing"],
      ["'a' -like ('*' * 100000)", "nothing"],
    ],
  },
  {
    kind: "bombs",
    limits: {},
    rows: [
      [
        "Set-Content C:\\z.txt ('a' * 5MB); Compress-Archive C:\\z.txt C:\\z.zip; $b = [IO.File]::ReadAllBytes('C:\\z.zip'); $b[60] = 255; $b[61] = 255; [IO.File]::WriteAllBytes('C:\\z.zip', $b); Expand-Archive C:\\z.zip C:\\z",
        "InvalidDataException|InvalidArchiveFilePath",
      ],
      ["[array]::Resize([ref]([int[]](1, 2)), 2147483647)", outOfMemory],
      ["(' ' * 20000000) | ConvertFrom-Json", "nothing"],
      ["$l = [Collections.Generic.List[int]](1..10); $l.Sort([Comparison[int]]{ $l.Add(1); 1 })", "nothing"],
      [
        "foreach ($c in 'zh-CHS', 'zh-CHT', 'en-a', 'xx-abcdefgh-x') { (Get-Date).ToString('D', [cultureinfo]$c) }",
        "nothing",
      ],
      [
        "$m = [IO.MemoryStream]::new(); $g = [IO.Compression.GZipStream]::new($m, [IO.Compression.CompressionMode]::Compress, $true); $z = [IO.MemoryStream]::new(); $z.SetLength(70000000); $z.CopyTo($g); $g.Close(); $m.Position = 0; [IO.Compression.GZipStream]::new($m, [IO.Compression.CompressionMode]::Decompress).ReadByte()",
        "InvalidDataException|Exception",
      ],
      [
        '[xml]\'<!DOCTYPE a [<!ENTITY b "&c;&c;&c;"><!ENTITY c "&b;&b;&b;">]><a>&b;</a>\'',
        "InvalidCastToXmlDocument|Xml",
      ],
    ],
  },
];
