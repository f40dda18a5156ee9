import { expect } from "chai";
import { openPester, type PesterSession } from "./openPester.ts";

const files = {
  "s.ps1": "function f { $a = @(1, 2); $b = { 4 }; & $b; $c = { 5 } }\n",
  "c.Tests.ps1": "Describe 'd' { It 'i' { . $PSScriptRoot/s.ps1; f } }",
  "f.Tests.ps1":
    "Describe 'A' -Tag t1 {\nIt 'a' { }\nIt 's' -Skip { }\n}\nDescribe 'B' {\nIt 'b' -Tag x { }\n}\nDescribe 'C' { }\n",
  "n.Tests.ps1":
    "Describe 'o' -ForEach 'up' { It 'n' -ForEach @($null) { $_ } }\nDescribe 'p' { It 'n' -ForEach @($null) { \"$_\" } }",
  "empty.Tests.ps1": "'nothing'",
  "blank.ps1": "# nothing",
  "line.ps1":
    '$b = { Describe d {\nIt a { }\nIt s -Skip { } } }\n$c = [PesterConfiguration]@{ Run = @{ ScriptBlock = $b; PassThru = $true }; Filter = @{ Line = "${PSCommandPath}:3" }; Output = @{ Verbosity = \'None\' } }; "$((Invoke-Pester -Configuration $c).Tests.Result)"',
};

/** One test's body, which must pass; what it writes is shown. */
const inTest = (body: string): string =>
  `$r = Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe 'd' { It 'i' { ${body} } } }) -PassThru -Output None; $r.Tests.StandardOutput; $r.Tests.ErrorRecord.DisplayErrorMessage`;

const coverage = (breakpoints: string): string =>
  `$c = New-PesterConfiguration; $c.Run.Path = 'P:\\c.Tests.ps1'; $c.Run.PassThru = $true; $c.Output.Verbosity = 'None'; $c.CodeCoverage.Enabled = $true; $c.CodeCoverage.Path = 'P:\\s.ps1'; $c.CodeCoverage.OutputPath = 'P:\\cov.xml'; $c.CodeCoverage.UseBreakpoints = ${breakpoints}; (Invoke-Pester -Configuration $c).CodeCoverage.CommandsMissed.Command -join ' | '`;

/** Of parts whose names are like that. */
const messages = (filter: string): string =>
  `$c = New-PesterConfiguration; $c.Run.Path = 'P:\\f.Tests.ps1'; $c.Debug.WriteDebugMessages = $true; $c.Debug.WriteDebugMessagesFrom = 'f*', 'Skip'; ${filter}; (Invoke-Pester -Configuration $c 6>&1 | Out-String) -split '\\r?\\n' -match '^(Filter|Skip): '`;

const passing =
  "$r = Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe d { It i { } } }) -PassThru -Output None";

/** Of a report of one test with this body: the error that $Error has of it, and its last line. */
const report = (format: string, body: string): string =>
  `$Error.Clear(); $c = New-PesterConfiguration; $c.Run.Container = New-PesterContainer -ScriptBlock { Describe d { It i { ${body} } } }; $c.Output.Verbosity = 'None'; $c.TestResult.Enabled = $true; $c.TestResult.OutputFormat = '${format}'; $c.TestResult.OutputPath = 'P:\\odd.xml'; Invoke-Pester -Configuration $c 6>&1 | Out-Null; @($Error.Exception.Message) -match '^Exception calling'; (Get-Content P:\\odd.xml)[-1]`;

/** What was seen in 5.7.1 and 6.2.0. */
const rows: readonly (readonly [title: string, version: 5 | 6, script: string, seen: string])[] = [
  [
    "a list in @( ) is reached, a block that nobody calls is not where breakpoints look",
    5,
    coverage("$true"),
    "$c = { 5 } | 5",
  ],
  [
    "a mock's body binds nothing itself, and what it ends with is no error of the command that it stands in for",
    5,
    inTest(
      'function F([string] $X) { }; Mock F { if ($X) { "$($PSBoundParameters.GetType().Name) $($PSBoundParameters.Count)" } else { $null.Foo() } }; F 1; try { F } catch { $_.FullyQualifiedErrorId }',
    ),
    "PSBoundParametersDictionary 0\nInvokeMethodOnNull",
  ],
  [
    "an advanced body of a mock gets common parameters",
    6,
    inTest(
      "function F { [CmdletBinding()] param($X) }; Mock F { [CmdletBinding()] param($X) ($PSBoundParameters.Keys | Sort-Object) -join ' ' }; F 1 -Verbose",
    ),
    "Verbose X",
  ],
  [
    "a report ends in front of a character that XML cannot have",
    5,
    report("NUnitXml", "throw ('a' + [char]10 + 'b' + [char]7)"),
    'Exception calling "WriteElementString" with "2" argument(s): "\'\u0007\', hexadecimal value 0x07, is an invalid character."\n                  <message>RuntimeException: a',
  ],
  [
    "wildcards of coverage that lead to nothing end the run, a script without commands has an empty report",
    6,
    `$c = New-PesterConfiguration; $c.Run.Path = 'P:\\empty.Tests.ps1'; $c.Run.PassThru = $true; $c.CodeCoverage.Path = 'P:\\*.none'; $c.CodeCoverage.OutputPath = 'P:\\none.xml'; $all = Invoke-Pester -Configuration $c 6>&1; "$($all[-1])".Split([char]10)[0]; $Error[1].FullyQualifiedErrorId; $c.CodeCoverage.Path = 'P:\\blank.ps1'; Invoke-Pester -Configuration $c 6>&1 | Out-Null; (Get-Item P:\\none.xml).Length`,
    "System.Management.Automation.RuntimeException: Invoking step RunStart failed:\nParameterArgumentValidationErrorNullNotAllowed,Microsoft.PowerShell.Commands.GetChildItemCommand\n3",
  ],
  [
    "blocks do not run in parallel, which the run tells behind its title",
    6,
    "$c = New-PesterConfiguration; $c.Run.Parallel = $true; $c.Output.Verbosity = 'Detailed'; $c.Run.Container = New-PesterContainer -ScriptBlock { Describe d { It i { } } }; (Invoke-Pester -Configuration $c 3>&1 6>&1 | Select-Object -First 2) -replace ' \\(.*' -replace ' v.*'",
    "Pester\nRun.Parallel currently parallelizes only file-based runs",
  ],
  ["and is where a tracer does", 6, coverage("$false"), "5"],
  [
    "a mock's body sees the cmdlet of a function without a name, whatever it stands in for",
    5,
    inTest(
      "function F { }; Mock F { $PSCmdlet.ThrowTerminatingError([Management.Automation.ErrorRecord]::new([Exception]::new('m'), 'Id', 'InvalidData', 1)) }; try { F } catch { $_.FullyQualifiedErrorId; $_.InvocationInfo.MyCommand.Name }",
    ),
    "Id",
  ],
  [
    "a program is mocked by its name without an end",
    5,
    inTest('Mock whoami { "w $args" }; whoami /all; Should -Invoke whoami -Times 1 -Exactly'),
    "w /all",
  ],
  [
    "what is behind a value whose failure is kept is judged",
    6,
    inTest("1, 9 | Should -BeGreaterThan 9 -ErrorAction Continue"),
    "Expected the actual value to be greater than 9, but got 1.\nExpected the actual value to be greater than 9, but got 9.",
  ],
  ["what the runner hands on is in $args", 5, inTest('"$($args.Count) $($args[0])"'), "2 -____Pester:"],
  [
    "on the line behind Should a backtick is a word",
    5,
    inTest("try { 1 | Should `\n-Be 1 } catch { ($_ -replace '.*(Legacy Should syntax).*', '$1') }"),
    "Legacy Should syntax",
  ],
  [
    "a list that is not piped is compared as it is",
    6,
    inTest(
      "try { Should-BeLessThan -Actual 1, 2 -Expected 5 } catch { $_.FullyQualifiedErrorId }; 1, 2 | Should-BeGreaterThan '0'",
    ),
    "ComparisonFailure",
  ],
  [
    "an inner run leaves the folder itself in $TestDrive",
    5,
    inTest(
      "$TestDrive.GetType().Name; $null = Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe a { It b { $TestDrive | Should -BeOfType string } } }) -Output None; $TestDrive.GetType().Name",
    ),
    "String\nDirectoryInfo",
  ],
  [
    "an item of nothing leaves what an item around has set",
    5,
    "(Invoke-Pester P:\\n.Tests.ps1 -PassThru -Output None).Tests.StandardOutput",
    "up\nSystem.Collections.Hashtable",
  ],
  [
    "a file without tests does not run",
    5,
    "(Invoke-Pester P:\\empty.Tests.ps1 -PassThru -Output None).Containers.Result",
    "NotRun",
  ],
  [
    "filters tell of each block and test why it runs",
    5,
    messages("$c.Filter.Tag = 't*'"),
    [
      "Filter: (A) Block is included, because it's tag 't1' matches tag filter 't*'.",
      "Filter: (A.a) Test is included, because its parent is included.",
      "Filter: (A.s) Test is included, because its parent is included.",
      "Skip: (A.s) Test is skipped.",
      "Filter: (B) Block did not match any of the include filters, but it will still be included in the run, it's children will determine if it will run.",
      "Filter: (B.b) Test did not match any of the include filters, it will not be included in the run.",
      "Filter: (B) Block was marked as Should run based on filters, but none of its tests or tests in children blocks were marked as should run. So the block won't run.",
      "Filter: (C) Block did not match any of the include filters, but it will still be included in the run, it's children will determine if it will run.",
      "Filter: (C) Block was marked as Should run based on filters, but none of its tests or tests in children blocks were marked as should run. So the block won't run.",
      "Skip: (A.s) Test is skipped.",
    ].join("\n"),
  ],
  [
    "a line decides before a parent, and an excluded one is told once in 6",
    6,
    messages("$c.Filter.Line = 'P:\\f.Tests.ps1:3'; $c.Filter.ExcludeLine = 'P:\\f.Tests.ps1:5'"),
    [
      "Filter: (A) Block did not match any of the include filters, but it will still be included in the run, it's children will determine if it will run.",
      "Filter: (A.a) Test did not match any of the include filters, it will not be included in the run.",
      "Filter: (A.s) Test is included, because its path:line 'P:/f.Tests.ps1:3' matches line filter 'P:/f.Tests.ps1:3'.",
      "Filter: (A.s) Test is explicitly included, because it matched line filter, and will run even if -Skip is specified on it. Any skipped children will still be skipped.",
      "Filter: (B) Block is excluded, because its path:line 'P:/f.Tests.ps1:5' matches line filter 'P:/f.Tests.ps1:5'.",
      "Filter: (B.b) Test is excluded because parent block was excluded.",
      "Filter: (C) Block did not match any of the include filters, but it will still be included in the run, it's children will determine if it will run.",
      "Filter: (C) Block was marked as Should run based on filters, but none of its tests or tests in children blocks were marked as should run. So the block won't run.",
    ].join("\n"),
  ],
  [
    "a report that cannot be written ends the run without a result",
    6,
    "$c = New-PesterConfiguration; $c.Run.Path = 'P:\\empty.Tests.ps1'; $c.Run.PassThru = $true; $c.TestResult.Enabled = $true; $c.TestResult.OutputPath = 'P:\\s.ps1\\x\\y.xml'; $o = Invoke-Pester -Configuration $c 6>&1; \"$o\" -match 'Invoking step End failed:'; $LASTEXITCODE",
    "True\n-1",
  ],
  [
    "keys of -Ordered stand in that order",
    6,
    inTest("[ordered]@{ a = 1; b = 2 } | Should-BeHashtable -Ordered -Key B, a"),
    "Expected keys 'B', 'a' to appear in this order in hashtable Dictionary{a=1; b=2}, but the actual key order is 'a', 'b'.",
  ],
  [
    "defaults are read of scripts alone",
    5,
    inTest("Get-Command Get-Item | Should -HaveParameter Path -DefaultValue 1"),
    "ArgumentException: Using -DefaultValue is only supported for functions and scripts.",
  ],
  [
    "Pester 5 finds no table of completers",
    5,
    inTest("Get-Command Get-Item | Should -HaveParameter Path -HasArgumentCompleter"),
    "RuntimeException: You cannot call a method on a null-valued expression.",
  ],
  [
    "the target of a failure is a dictionary",
    5,
    inTest("try { 1 | Should -Be 2 } catch { $_.TargetObject.GetType().Name }"),
    "Dictionary`2",
  ],
  [
    "objects whose constructor did not run have a text",
    5,
    inTest('"$(New-MockObject System.Diagnostics.Process)|$(New-MockObject System.IO.FileInfo)|"'),
    "System.Diagnostics.Process||",
  ],
  [
    "errors that end nothing come out of Should-Throw",
    6,
    inTest("try { { Write-Error 'e' } | Should-Throw -AllowNonTerminatingError } catch { 'no' }"),
    "Write-Error: e\nno",
  ],
  [
    "of verifiable mocks Should-Invoke writes $true",
    6,
    inTest("Mock Get-Date { } -Verifiable; Get-Date; Should-Invoke -Verifiable"),
    "True",
  ],
  [
    "a seed of chance is told, and a comment keeps the order",
    6,
    "$c = [PesterConfiguration]@{ Run = @{ Shuffle = $true; PassThru = $true; ScriptBlock = {\n# pester:no-shuffle\nDescribe d { It a { }; It b { }; It c { }; It e { } } } }; Output = @{ Verbosity = 'None' } }; $r = Invoke-Pester -Configuration $c; $r.Configuration.Run.ShuffleSeed.Value -ne 0; $c.Run.ShuffleSeed.Value; -join $r.Tests.Name",
    "True\n0\nabce",
  ],
  ["tests in a block of a script are found by the script's lines", 5, "& P:\\line.ps1", "NotRun Passed"],
  ["the database's nothing is nothing", 5, inTest("[DBNull]::Value | Should -BeNullOrEmpty"), ""],
  [
    "It has no -Tags",
    5,
    "(Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe d { It i -Tags x { } } }) -PassThru -Output None).Containers.ErrorRecord.FullyQualifiedErrorId",
    "NamedParameterNotFound,New-Block",
  ],
  [
    "reports are made of results alone",
    6,
    "try { ConvertTo-NUnitReport -Result 5 } catch { $_.Exception.Message }",
    'Cannot process argument transformation on parameter \'Result\'. Cannot convert the "5" value of type "System.Int32" to type "Pester.Run".',
  ],
  [
    "Should has 32 operators at most, those that there always are among them",
    5,
    inTest(
      'foreach ($n in 1..7) { try { Add-ShouldOperator -Name BeMany$n -Test { param($ActualValue) @{ Succeeded = $true } }; 1 | Should -BeMany1 } catch { "$n $_" } }; 1 | Should -Be 1',
    ),
    "7 Max number of assertion operators (32) has already been reached. This limitation is due to maximum allowed parameter sets in PowerShell.",
  ],
  [
    "results are objects of the assembly, whose properties may be written",
    5,
    `${passing}; $t = $r.Tests[0]; $t.Result = 'Custom'; "$($t.GetType().FullName) $($t.GetType().Assembly.GetName().Name) $($r.Tests[0].Result)"`,
    "Pester.Test Pester Custom",
  ],
  [
    "lists of a result are the same each time",
    6,
    `${passing}; $r.Tests.Add($r.Tests[0]); "$($r.Tests.Count) $($r.TotalCount) $([object]::ReferenceEquals($r.Configuration, $r.Configuration))"`,
    "2 1 True",
  ],
  [
    "what ends a test early carries its target",
    5,
    inTest(
      'try { Set-ItResult -Inconclusive -Because x } catch { $t = $_.TargetObject; "$($t.Message): $($t.Terminating)" }',
    ),
    "is inconclusive, because x: False",
  ],
  [
    "unbound blocks are refused in containers too",
    6,
    "try { Invoke-Pester -Container (New-PesterContainer -ScriptBlock ([scriptblock]::Create('1'))) } catch { $_.Exception.Message.Split(',')[0] }",
    "Unbound scriptblock is not allowed",
  ],
  [
    "what assertions run by a method leaves two records",
    6,
    inTest(
      "$n = foreach ($b in { { throw 'x' } | Should-Throw }, { 1 | Should-All { throw 'y' } }) { $Error.Clear(); try { $null = & $b } catch { }; @($Error | ForEach-Object { $_ } | Where-Object { \"$_\" -like '*InvokeWithContext*' -or \"$_\" -in 'x', 'y' }).Count }; \"$n\"",
    ),
    "2 2",
  ],
  [
    "a trace is shown of a record whatever the screen shows",
    5,
    "$c = @{ Run = @{ ScriptBlock = { Describe d { It i { throw 'x' } } }; PassThru = $true }; Output = @{ Verbosity = 'None'; StackTraceVerbosity = 'None' } }; (Invoke-Pester -Configuration $c).Tests.ErrorRecord.DisplayStackTrace -like 'at *'",
    "True",
  ],
  [
    "a path that was bound is a list",
    5,
    "(Invoke-Pester P:\\empty.Tests.ps1 -PassThru -Output None).PSBoundParameters.Path.GetType().Name",
    "String[]",
  ],
  [
    "blocks run in a module of the product whose cmdlet was called",
    5,
    inTest("$null = ConvertTo-Json 1; InModuleScope Microsoft.PowerShell.Utility { 1 }"),
    "1",
  ],
  [
    "data may say a scope or a drive",
    5,
    "(Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe d -ForEach @{ 'private:x' = 1; 'script:w' = 2; 'env:v' = 3 } { BeforeAll { $seen = \"$x $w $env:v\" }; It i { \"$seen, $x $w\" } } }) -PassThru -Output None).Tests.StandardOutput",
    "1 2 3,  2",
  ],
  [
    "skipped tests of a block whose set-up fails have failed",
    5,
    "(Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe d { BeforeAll { throw 'x' }; It s -Skip { }; It i { } } }) -PassThru -Output None).Tests.Result",
    "Failed\nFailed",
  ],
  [
    "a list that no constructor made has no values, so nothing can be added to it",
    5,
    "$Error.Clear(); try { New-MockObject -Type 'Collections.Generic.List[int]' -Properties @{ Count = 3 } } catch { $_.FullyQualifiedErrorId }; $Error[0].FullyQualifiedErrorId; (New-MockObject -Type int -Properties @{ Foo = 1 }).Foo",
    "NullReferenceException,New-MockObject\nNullReferenceException\n1",
  ],
  [
    "a name that is no type's may be that of a class of the test",
    6,
    inTest("class Cat7 { }; [Cat7]::new() | Should -BeOfType Cat7; 'x' | Should -BeOfType Nope7"),
    "Expected the value to have type or PSTypeName [Nope7], but got 'x' with type [string] and PSTypeNames [System.String], [System.Object].",
  ],
  [
    "calls of a mock are told with the place of its body",
    6,
    inTest(
      "Mock Get-Date; Get-Date; try { Should -Not -Invoke Get-Date } catch { ($_ -split '\\n')[-1] -replace ' from .*6.2.0', '' }",
    ),
    "[*] Get-Date\\Pester.psm1:22060",
  ],
  [
    "one seed gives the orders that .NET's Random gives",
    6,
    "$c = New-PesterConfiguration @{ Run = @{ ScriptBlock = { Describe A { It x { }; It y { }; It n { } }; Describe B { It z { } } }; Shuffle = $true; ShuffleSeed = 5; PassThru = $true }; Output = @{ Verbosity = 'None' } }; (Invoke-Pester -Configuration $c).Tests.Name -join ' '",
    "z y n x",
  ],
  [
    "$PesterPreference that is no configuration ends the run before it begins",
    5,
    "& { $PesterPreference = 'x'; $Error.Clear(); Invoke-Pester P:\\empty.Tests.ps1; $Error[0].FullyQualifiedErrorId } 6> $null",
    "ConvertToFinalInvalidCastException",
  ],
  [
    "the outermost block, what holds a block, and the blocks of hooks",
    6,
    "$r = Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe 'd <_>' -ForEach 1 { BeforeAll { 7 }; It i { } } }) -PassThru -Output None; $b = $r.Containers[0].Blocks[0]; \"$b | $($b.Root.Path) $($b.Root.ExpandedPath) | $($b.BlockContainer.GetType()) | $($b.OneTimeTestSetup) $($b.EachTestSetup.Count) | $($r.PSBoundParameters.GetType().Name)\"",
    "[+] d <_> | Path .Root | Pester.ContainerInfo |  7  0 | PSBoundParametersDictionary",
  ],
  [
    "a missing path of coverage is two errors",
    5,
    "$Error.Clear(); $c = New-PesterConfiguration; $c.Run.Path = 'P:\\empty.Tests.ps1'; $c.Output.Verbosity = 'None'; $c.CodeCoverage.Enabled = $true; $c.CodeCoverage.Path = 'P:\\nope.ps1'; Invoke-Pester -Configuration $c 2> $null; $Error.FullyQualifiedErrorId",
    "Microsoft.PowerShell.Commands.WriteErrorException,Resolve-CoverageInfo\nPathNotFound,Microsoft.PowerShell.Commands.ResolvePathCommand",
  ],
  [
    "a check of a mocked parameter is told as a proxy writes it",
    5,
    inTest(
      "function f9 { param([ValidateScript({ $_ })]$A) }; Mock f9; try { f9 -A 0 } catch { $_.Exception.Message -replace ' for the.*' }",
    ),
    "Cannot validate argument on parameter 'A'. The \"  $_  \" validation script",
  ],
  [
    "an empty path finds no tests, and Should's sets are in the order of its operators",
    5,
    "Invoke-Pester -Path '' 6> $null; $Error[0].Exception.Message -replace '[.].*'; (Get-Command Should).ParameterSets.Name -match '^Be' | Select-Object -First 4",
    "No test files were found and no scriptblocks were provided\nBe\nBeExactly\nBeGreaterThan\nBeLessOrEqual",
  ],
  [
    "a block that exit left has not passed itself",
    5,
    "$r = Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe d { It i { exit 3 } } }) -PassThru -Output None; $r.Containers.Blocks.OwnPassed",
    "False",
  ],
  [
    "what a failed assertion compared",
    5,
    inTest(
      "foreach ($b in { 'x' | Should -Be 'y' }, { $null | Should -Be 1 }, { 1, 2 | Should -HaveCount 3 }, { 'x' | Should -BeOfType int }, { 'x' | Should -BeNullOrEmpty }) { try { & $b } catch { $r = $_.TargetObject.ShouldResult.ExpectResult; \"$($r.Actual) $($r.Expected)\" } }",
    ),
    "x 'y'\n@($null) 1\n@(1, 2) 'a collection with size 3'\n'x' 'a [int] or any of its subtypes'\nx 'a value'",
  ],
];

describe("details of runs", () => {
  let session: PesterSession;
  before(() => {
    session = openPester(files);
  });
  after(() => session.close());

  for (const [title, version, script, seen] of rows)
    it(`${version}: ${title}`, () => {
      session(`Import-Module Pester -RequiredVersion ${version === 5 ? "5.7.1" : "6.2.0"}`);
      const shown = session(script)
        .replace(/[ \t]+$/gm, "")
        .replaceAll("\r\n", "\n")
        .trim();
      expect(shown.replace(/\d+(\.\d+)?m?s\b/g, "0ms")).to.equal(seen);
    });
});
