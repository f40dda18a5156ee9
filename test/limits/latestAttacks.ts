import type { AttackKind } from "./attacks.ts";

/** Attacks on what looks at each character, line, pattern or pair of a long list, beside those of the other tables. */
export const latestAttacks: readonly AttackKind[] = [
  {
    kind: "time of formats, readers and comparisons",
    limits: { milliseconds: 100 },
    rows: [
      ["1..[int]::MaxValue | Out-Null", "time"],
      ["switch (1..[int]::MaxValue) { 0 { } }", "time"],
      ["@(1..30000000).Count", "time"],
      ["[array](1..3e7) | Select-Object -First 1", "time"],
      ["(@(1..3e7) + 1).Count", "time"],
      ["$x = 1..3e7; & { $args.Count } @x", "time"],
      ["([Collections.Generic.List[int]](1..3e7)).Count", "time"],
      ["@([Linq.Enumerable]::Range(1, 30000000)).Count", "time"],
      ["(ConvertTo-Json @{ a = 1..3e7 }).Length", "time"],
      ["('{0}' -f (1..3e7)).Length", "time"],
      ["(1d).ToString('0' * 3000000).Length", "time"],
      ["(1.5).ToString('#,' * 1000000).Length", "time"],
      ["('{{' * 10000000) -f 1 | Measure-Object -Character", "time"],
      ["[datetime]::Parse('1/' * 1000000)", "time"],
      ["ConvertFrom-StringData ('a=b' + \"`n\" * 30000000)", "time"],
      ["('a' * 30MB).Split([char[]]'a').Count", "time"],
      ["[string]::Compare('ä' * 10000000, 'Ä' * 10000000, $true)", "time"],
      ["[pscustomobject]@{ a = 'x' * 10000000 } | Format-Table -Wrap | Out-String | Out-Null", "time"],
      ["[pscustomobject]@{ a = 'x' * 10000000 } | Format-List | Out-String -Width 10 | Out-Null", "time"],
      [
        "([xml]('<a>' + 'x' * 5000000 + '</a>')).SelectNodes(\"//a[contains(translate(., 'x', 'y'), 'z')]\").Count",
        "time",
      ],
      ['ConvertFrom-Markdown -InputObject ("a`n" * 300000) | Out-Null', "time"],
      [
        "ConvertFrom-Markdown -InputObject (('a|' * 300 + \"`n\" + '-|' * 300 + \"`n\") + ('b|' * 300 + \"`n\") * 3000) | Out-Null",
        "time",
      ],
      ["Get-Mailbox -Filter (\"Name -eq 'a' -or \" * 50000 + \"Name -eq 'b'\") | Out-Null", "time"],
      ['Get-Command -Name (1..3000 | % { "*$_*" }) | Out-Null', "time"],
      ["$t = '$a = $b; $b = $a; ' * 1000 + '$a.'; TabExpansion2 $t $t.Length | Out-Null", "time|nothing"],
      ["$w = [IO.StringWriter]::new(); while ($true) { $w.Write('x' * 1000000) }", "time"],
      ["1..30000 | Should-BeCollection (30000..1)", "time"],
      ["Should-BeEquivalent -Actual (1..30000) -Expected (30000..1)", "time"],
    ],
  },
  {
    kind: "sizes that an array has no room for",
    limits: { milliseconds: 10_000 },
    rows: [
      ["(1..60000000) | Measure-Object", "OutOfMemory"],
      ["1..[int]::MaxValue | Select-Object -First 1; foreach ($i in 1..[int]::MaxValue) { break }", "nothing"],
      ["[int[,]]::new(8000, 8000) | Measure-Object", "OutOfMemory"],
      ["[Collections.BitArray]::new(60000000).Count", "OutOfMemory"],
      ["$b = [Collections.BitArray]::new(1); $b.Length = 2147483647", "ExceptionWhenSetting"],
      ["1 | Format-Wide -Column 2147483647 | Out-String -Width 120 | Out-Null", "nothing"],
      ["Get-Date | Format-Wide -Column 2147483647 | Out-String -Width 2147483647 | Out-Null", "OutOfMemory"],
      ["@() * 2147483647", "nothing"],
      ['Get-Date | Select-Object -Property (1..20000 | % { "c$_" }) | Format-Table * | Out-Null', "nothing"],
    ],
  },
  {
    kind: "quick work of what has no end, or all of one kind",
    limits: { milliseconds: 10_000 },
    rows: [
      ["Format-Hex -InputObject ('a'*50000000) | Out-Null", "nothing"],
      ["$t = 'class A : B {} class B : A {} [A]::new().'; TabExpansion2 $t $t.Length | Out-Null", "nothing"],
      [
        "Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe ('<' * 100000) { It ('<a.b.' * 10000) -ForEach @{ a = 1 } { 1 } } }) -Output None",
        "nothing",
      ],
      ["Should-BeEquivalent -Actual (1..20000) -Expected (1..20000)", "nothing"],
      ["[decimal]::Parse('1' * 500000)", "OverflowException"],
      [
        "Update-TypeData -TypeName Ring -MemberType AliasProperty -MemberName a -Value b; Update-TypeData -TypeName Ring -MemberType AliasProperty -MemberName b -Value a; [pscustomobject]@{ PSTypeName = 'Ring' }.a",
        "nothing",
      ],
    ],
  },
];
