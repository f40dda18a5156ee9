import fc from "fast-check";

const literals = [
  ..."0|1|-5|2147483647|9223372036854775807|79228162514264337593543950336|1.5|1e300|1kb|0xff|1d|5y|200uy|3n".split("|"),
  ..."'a'|''|'__proto__'|'a,b,c'|'2020-01-01'|\"b $x\"|\"$($y.Length)$h\"|$null|$true|$false|$x|$y|$h|$_|$args".split(
    "|",
  ),
  ..."@()|@(1, 2, 3)|@{}|@{ a = 1; '__proto__' = 2; constructor = 3 }|[ordered]@{ b = 1 }|{ $_ }|{ param($p) $p.a }".split(
    "|",
  ),
  ..."[pscustomobject]@{ a = 1; constructor = 'c'; toString = 2 }|1..5|'a'..'e'|[datetime]'2020-01-02 03:04'".split(
    "|",
  ),
  ..."[version]'1.2'|[guid]::Empty|[timespan]'1:2:3'|[char]65|[xml]'<a b=\"1\"><c>x</c></a>'|[int]|[math]::PI".split(
    "|",
  ),
  ..."[System.Collections.ArrayList]@(1, 2)|[int[]](1, 2)|[System.Collections.Generic.List[int]]::new()|[regex]'a+'".split(
    "|",
  ),
  ..."(Get-Date)|(Get-Item C:\\)|[System.DayOfWeek]::Friday|[System.Text.StringBuilder]'q'|[ref]$x|,@(1, @(2, 3))".split(
    "|",
  ),
];

const binary =
  "+ - * / % -eq -ne -gt -lt -ge -le -ceq -like -notlike -match -notmatch -replace -contains -notcontains -in -split -join -is -isnot -as -and -or -xor -band -bor -bxor -shl -shr -f .. ,".split(
    " ",
  );
const unary = ["-not ", "!", "-", "+", "-bnot ", "-join ", "-split ", ",", "++$x;", "$y--;"];
const casts =
  "int string bool double decimal char datetime int[] string[] hashtable xml regex type version guid timespan scriptblock switch object psobject byte long uint32 bigint array System.Collections.ArrayList DayOfWeek void nullable[int] pscustomobject ref ipaddress uri".split(
    " ",
  );
const members = [
  ...".Length|.Count|.Name|.Keys|.Values|.a|.__proto__|.constructor|.prototype|.toString|.hasOwnProperty|.PSObject.Properties".split(
    "|",
  ),
  ...".PSTypeNames|.GetType()|.ToString()|.ToUpper()|.Substring(1)|.Split(',')|.Add(1)|.Add('a', 1)|.Remove('a')".split(
    "|",
  ),
  ...".Contains(1)|.IndexOf('b')|.Where({ $_ })|.ForEach({ $_ })|.Equals(1)|.CompareTo(1)|.GetEnumerator()|.Clone()".split(
    "|",
  ),
  ...".Invoke(1)|.AddDays(1)|.ToString('n2')|.Replace('a', 'b')|.Insert(0, 'x')|.Trim()|[0]|[-1]|[1..2]|['a']".split(
    "|",
  ),
  ...".Foo()|.a.b.c|?.a|?[0]|.GetHashCode()|.psbase|.PSObject.Copy()|.constructor()|.hasOwnProperty('a')|.valueOf()".split(
    "|",
  ),
  ..."['__proto__']|[$null]|::MaxValue|.ForEach('Length')|.Where({ $_ }, 'First')|.Sort()|.Reverse()|.CopyTo(1, 2)".split(
    "|",
  ),
];
const statics =
  "[math]::Max(#, #)|[string]::Join(',', #)|[string]::Format('{0:x}{1}', #, #)|[convert]::ToInt32(#)|[array]::Reverse(#)|[regex]::Replace(#, 'a', 'b')|[int]::Parse(#)|[enum]::GetNames(#)|[datetime]::Parse(#)|[System.IO.Path]::Combine(#, #)|[Activator]::CreateInstance(#)|[type]::GetType(#)|[BitConverter]::ToString(#)|[Text.Encoding]::UTF8.GetBytes(#)|[array]::IndexOf(#, #)|[math]::Round(#, #)|[string]::IsNullOrEmpty(#)|[string]::new(#, 3)|[Convert]::ToBase64String(#)|[System.Collections.Generic.HashSet[string]]::new(#)|[object]::Equals(#, #)|[scriptblock]::Create(#)|[char]::IsDigit(#)|[timespan]::FromSeconds(#)|[guid]::Parse(#)|[array]::CreateInstance([int], #)".split(
    "|",
  );
const stages = [
  ..."ForEach-Object { # }|Where-Object { # }|Where-Object a -eq 1|Select-Object -First 2|Select-Object a, b|Select-Object -Property *".split(
    "|",
  ),
  ..."Sort-Object|Sort-Object { # } -Descending|Group-Object|Group-Object { # } -AsHashTable|Measure-Object -Sum -Average".split(
    "|",
  ),
  ..."Get-Member|Format-Table|Format-List *|Format-Wide|Format-Custom -Depth 2|Format-Table a, @{ n = 'q'; e = { # } }".split(
    "|",
  ),
  ..."Out-String|Tee-Object -Variable t|ConvertTo-Json -Depth 3|ConvertTo-Csv|ConvertTo-Html -Fragment|ConvertTo-Xml -As String".split(
    "|",
  ),
  ..."Out-Null|Select-String 'a'|Get-Unique|Add-Member -NotePropertyName n -NotePropertyValue # -PassThru|Set-Variable q".split(
    "|",
  ),
  ..."Compare-Object #|ForEach-Object a|ConvertFrom-Json|ConvertFrom-Csv|ConvertFrom-StringData|Test-Path|Split-Path|Write-Error".split(
    "|",
  ),
  ..."Select-Object -ExpandProperty a|Select-Object -Index 0, 2 -Unique|Join-Path -ChildPath #|Get-Random -SetSeed 1|Write-Host".split(
    "|",
  ),
  ..."ForEach-Object ToString|Where-Object Length -gt 1|Measure-Object a -Maximum|Sort-Object a, b -Unique|Out-Default|Test-It".split(
    "|",
  ),
];
const statements = [
  ..."#|$x = #|$y = #|$h = #|$x += #|$h.a = #|$h['__proto__'] = #|$x, $y = #|[int]$z = #|$y[0] = #|$x.a = #|$null = #|throw #".split(
    "|",
  ),
  ..."if (#) { # } else { # }|foreach ($i in #) { # }|switch (#) { # { # } default { # } }|try { # } catch { $_ } finally { # }".split(
    "|",
  ),
  ..."for ($i = 0; $i -lt 2; $i++) { # }|do { # } while ($false)|try { throw # } catch [int] { 1 } catch { # }|& { # } #|. { # }".split(
    "|",
  ),
  ..."switch -Regex (#) { 'a' { $Matches } }|trap { continue } #|return #|function Test-It { param($p, [int]$n = 1) process { # } } Test-It #".split(
    "|",
  ),
  ..."Write-Output #|Test-It -n #|Invoke-Expression '#'|# > $null|# 2>&1 | Out-Null|\"$(#)\"|@{ k = # }|[pscustomobject]@{ constructor = #; p = # }".split(
    "|",
  ),
  ..."$x++|Get-Variable x, y -ValueOnly|Remove-Variable x -ErrorAction Ignore|class K { [object]$v = #; [object] M($p) { return # } } [K]::new().M(#)".split(
    "|",
  ),
  ..."Set-StrictMode -Version Latest; #|$ErrorActionPreference = 'Stop'; #|$x ? # : #|# ?? #|# && #|# || #|Start-Job { # } | Receive-Job -Wait".split(
    "|",
  ),
];

/** Programs made by the grammar: `#` in a form stands for an expression. They always end. */
export const programTexts = fc
  .array(fc.letrec(forms).statement, { minLength: 1, maxLength: 6 })
  .map((all) => all.join("\n"));

type Forms = { readonly expression: string; readonly statement: string };

function forms(tie: fc.LetrecTypedTie<Forms>) {
  const expression = tie("expression");
  const filled = (choices: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...choices), fc.array(expression, { minLength: 4, maxLength: 4 }))
      .map(([form, parts]) =>
        form.split("#").reduce((text, piece, index) => `${text}${parts[(index - 1) % 4]}${piece}`),
      );
  return {
    expression: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom(...literals),
      fc
        .tuple(expression, fc.constantFrom(...binary), expression)
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      fc.tuple(fc.constantFrom(...unary), expression).map(([operator, operand]) => `$(${operator}${operand})`),
      fc.tuple(fc.constantFrom(...casts), expression).map(([type, operand]) => `([${type}]${operand})`),
      fc.tuple(expression, fc.constantFrom(...members)).map(([target, member]) => `(${target})${member}`),
      filled(statics),
      fc
        .tuple(expression, fc.array(filled(stages), { minLength: 1, maxLength: 3 }))
        .map(([from, to]) => `(${[from, ...to].join(" | ")})`),
    ),
    statement: filled(statements),
  };
}
