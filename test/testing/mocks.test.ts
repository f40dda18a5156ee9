import { expect } from "chai";
import { runPester } from "./runPester.ts";

/** Bodies of tests that pass, with what they show. */
const bodies: readonly (readonly [string, string])[] = [
  [
    "a module's own calls with -ModuleName",
    "Mock Get-Inner { 'mocked' } -ModuleName MM; Get-Outer | Should -Be 'mocked'; Should -Invoke Get-Inner -ModuleName MM -Times 1 -Exactly",
  ],
  ["a mock of the session is not the module's", "Mock Get-Inner { 'x' }; Get-Outer | Should -Be 'in 3'"],
  [
    "a command of Exchange",
    "Mock Get-Mailbox { $Identity } -ParameterFilter { $Identity -eq 'ann' }; Get-Mailbox ann | Should -Be 'ann'",
  ],
  [
    "each object of a pipeline counts",
    "function P { param([Parameter(ValueFromPipeline)]$V) process { $V } }; Mock P { \"m$V\" }; 1, 2, 3 | P | Should -Be 'm1', 'm2', 'm3'; Should -Invoke P -Times 3 -Exactly",
  ],
  [
    "objects that no filter lets through go to the command behind the last one",
    "function P { param([Parameter(ValueFromPipeline)]$V, $W) process { \"$W$V\" } }; Mock P { \"m$V\" } -ParameterFilter { $V -eq 2 }; 1, 2, 3 | P -W w | Should -Be 'm2', 'w1', 'w3'; Should -Invoke P -Times 1 -Exactly; 1, 2 | P | Select-Object -First 1 | Should -Be 'm2'",
  ],
  [
    "parameters of a provider",
    "Mock Get-ChildItem { 'd' }; Get-ChildItem C:\\ -File | Should -Be 'd'; Should -Invoke Get-ChildItem -ParameterFilter { $File }",
  ],
  [
    "arguments of a function without parameters",
    "function Q { $args.Count }; Mock Q { $args[1] }; Q 1 2 3 | Should -Be 2; Should -Invoke Q -ParameterFilter { $args[0] -eq 1 }",
  ],
  [
    "the whole id of an error",
    "{ Get-Item Nowhere:\\x -ErrorAction Stop } | Should -Throw -ErrorId 'DriveNotFound,Microsoft.PowerShell.Commands.GetItemCommand'; { Get-Item Nowhere:\\x -ErrorAction Stop } | Should-Throw -FullyQualifiedErrorId 'DriveNotFound,*'",
  ],
  [
    "a cmdlet that is known and not modelled",
    "Mock Get-WinEvent { 'e' } -ParameterFilter { $LogName -eq 'System' -and $Oldest -and $MaxEvents -eq 1 }; Get-WinEvent -LogName System -Oldest -MaxEvents 1 | Should -Be 'e'",
  ],
  [
    "a cmdlet of which the name alone is known",
    "Mock Get-NetAdapter { $Name } -ParameterFilter { $Physical -and $Name -eq 'a' }; Get-NetAdapter -Physical -Name a | Should -Be 'a'; Should -Invoke Get-NetAdapter -Times 1 -Exactly -ParameterFilter { $PesterBoundParameters.Count -eq 2 }",
  ],
  ["what a body throws", "Mock Get-Item { throw 'boom' }; { Get-Item x } | Should -Throw 'boom'"],
  [
    "a run inside of a test",
    "$r = Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe n { It z { Mock Get-Date { 7 }; Get-Date | Should -Be 7 }; It y { 1 | Should -Be 2 } } }) -Output None -PassThru; $r.FailedCount | Should -Be 1; $r.PassedCount | Should -Be 1; Get-Date | Should -BeOfType datetime",
  ],
  [
    "a registry of the test",
    "New-Item TestRegistry:\\A -Force | Out-Null; New-ItemProperty TestRegistry:\\A -Name v -Value 3 | Out-Null; (Get-ItemProperty TestRegistry:\\A).v | Should -Be 3",
  ],
  [
    "-HaveParameter with a type",
    "Get-Command Get-Outer | Should -Not -HaveParameter Y; Get-Command Get-Inner | Should -HaveParameter X",
  ],
  [
    "-HaveParameter with what is written",
    "function F([int]$A = 5, [Alias('BB')]$B = 'x') { }; Get-Command F | Should -HaveParameter A -DefaultValue 5 -Type int; Get-Command F | Should -HaveParameter B -DefaultValue x -Alias BB",
  ],
  [
    "blocks run in the module of the runner, and in those of the product",
    "InModuleScope Pester { $ExecutionContext.SessionState.Module.Name } | Should -Be Pester; (Get-Module Pester).Version.Major | Should -Be 5; InModuleScope Microsoft.PowerShell.Utility { 1 } | Should -Be 1",
  ],
  [
    "an assertion of Pester 6 that passes lets a call through",
    "function Get-R($N) { 'r' }; Mock Get-R { 'm' } -ParameterFilter { $N | Should-Be 1 }; Get-R 1 | Should -Be 'm'; @(1 | Should-Be 1).Count | Should -Be 0",
  ],
  [
    "parameters that a cmdlet has on some paths alone",
    "Mock Get-ChildItem { 'c' } -ParameterFilter { $CodeSigningCert }; Get-ChildItem Cert:\\ -CodeSigningCert | Should -Be 'c'",
  ],
  [
    "a drive that a test takes away comes back",
    "$r = Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe n { Context a { It x { Remove-PSDrive TestDrive, TestRegistry } }; Context b { It y { Get-PSDrive TestDrive, TestRegistry -ErrorAction Stop } } } }) -Output None -PassThru; $r.Failed | Should -BeNullOrEmpty",
  ],
  [
    "options have values of their types and can be read back",
    "$c = New-PesterConfiguration; $c.Run.Path.Value.GetType().Name | Should -Be 'String[]'; $c.Run.Path.IsOriginalValue() | Should -BeTrue; { $c.Run.Path.Value = 'x' } | Should -Throw; $c.Output.Verbosity = 'Minimal'; $s = [System.Management.Automation.PSSerializer]; ([PesterConfiguration]$s::Deserialize($s::Serialize($c))).Output.Verbosity.Value | Should -Be Normal",
  ],
  [
    "messages of debugging tell of mocks",
    "$c = New-PesterConfiguration -Hashtable @{ Run = @{ ScriptBlock = { Describe n { It z { Mock Get-Date { 7 }; Get-Date } } } }; Output = @{ Verbosity = 'Diagnostic' } }; Invoke-Pester -Configuration $c 6>&1 | Out-String | Should -BeLike '*Mock: Executing mock behavior for mock Get-Date. *'",
  ],
  [
    "an object without a process takes other members",
    "$p = New-MockObject -InputObject (New-Object System.Diagnostics.Process) -Properties @{ Id = 123 }; $p.Id | Should -Be 123; (New-Object System.Diagnostics.Process).Id | Should -BeNullOrEmpty",
  ],
  [
    "calls that a module's mocks do not answer",
    "Mock Get-Inner { 'of the script' }; Mock Get-Inner { 'filtered' } -ModuleName MM -ParameterFilter { $false }; Get-Outer | Should -Be 'of the script'; Should -Invoke Get-Inner -Times 1 -Exactly",
  ],
  [
    "a run inside has mocks of its own of what is mocked around it",
    "Mock Get-Date { 1 }; $r = Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe d { It a { Get-Date | Should -BeOfType datetime }; It b { Mock Get-Date { 7 }; Get-Date | Should -Be 7; Should -Invoke Get-Date -Exactly 1 } } }) -Output None -PassThru; $r.Result | Should -Be Passed; Get-Date | Should -Be 1; Should -Invoke Get-Date -Exactly 1",
  ],
  [
    "script variables of a block's discovery are its own",
    "$r = Invoke-Pester -Container (New-PesterContainer -ScriptBlock { $script:ofDiscovery = 1; Describe d { if ($script:ofDiscovery -ne 1) { throw 'gone' }; It a { $script:ofDiscovery | Should -BeNullOrEmpty; $ofDiscovery | Should -BeNullOrEmpty } } }) -Output None -PassThru; $r.Result | Should -Be Passed; $script:ofDiscovery | Should -BeNullOrEmpty",
  ],
  [
    "dynamic parameters of a function of another module",
    "New-Module -Name DD { $script:on = $true; function Get-Dyn { [CmdletBinding()] param() dynamicparam { if ($script:on) { $d = [System.Management.Automation.RuntimeDefinedParameterDictionary]::new(); $d.Add('Extra', [System.Management.Automation.RuntimeDefinedParameter]::new('Extra', [switch], [Attribute[]]@([Parameter]::new()))); $d } } end { 'real' } } } | Import-Module -Force; New-Module -Name EE { function Use-Dyn { Get-Dyn -Extra } } | Import-Module -Force; Mock Get-Dyn { if ($Extra) { 'mocked' } } -ModuleName EE; Use-Dyn | Should -Be mocked; Remove-Module DD, EE",
  ],
  [
    "a failure that is kept and -ErrorVariable",
    "$r = Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe d { It a { 1 | Should -Be 2 -ErrorAction Continue -ErrorVariable e; 1 | Should -Be 3 -ErrorAction Continue -ErrorVariable +e; \"$($e.Count) $($e[0])\" } } }) -Output None -PassThru; $r.Tests[0].StandardOutput | Should -Be '2 Expected 2, but got 1.'",
  ],
  [
    "break and continue in bodies end the discovery of the file",
    '$run = { param($b) $r = Invoke-Pester -Container (New-PesterContainer -ScriptBlock $b) -Output None -PassThru; "$($r.Result): $($r.Tests.Name)" }; & $run { Describe d { It a { }; break; It b { } }; Describe e { It c { } } } | Should -Be \'Passed: a\'; & $run { foreach ($i in 1..3) { Describe "d$i" { It "a$i" { }; continue; It b { } } }; Describe e { It c { } } } | Should -Be \'Passed: a1 a2 a3 c\'',
  ],
  [
    "a line that leaves a test out names it",
    "$c = @{ Run = @{ Path = (Join-Path $PSScriptRoot line.ps1); TestExtension = '.ps1'; PassThru = $true }; Filter = @{ ExcludeLine = \"$(Join-Path $PSScriptRoot line.ps1):2\" }; Output = @{ Verbosity = 'None' } }; $r = Invoke-Pester -Configuration $c; $r.Tests | ForEach-Object { \"$($_.Result) $($_.Explicit)\" } | Should -Be 'NotRun True'",
  ],
  [
    "data that an advanced block declares no parameter for",
    "$r = Invoke-Pester -Container (New-PesterContainer -ScriptBlock { param([Parameter(Mandatory)] $M) Describe d { It a { } } } -Data @{ Z = 1 }) -Output None -PassThru; $r.Containers[0].ErrorRecord.FullyQualifiedErrorId | Should -Be 'NamedParameterNotFound,Invoke-BlockContainer'; (Get-PSDrive TestDrive).Description | Should -Be 'Pester test drive'",
  ],
  [
    "help of an operator of a test",
    "Add-ShouldOperator -Name BeOdder -InternalName Test-Odder -Test { param($ActualValue, [switch]$Negate) [pscustomobject]@{ Succeeded = $true } }; Get-ShouldOperator -Name BeOdder 3>&1 | Should -Be \"No help found for Should operator 'Test-Odder'\"",
  ],
  [
    "what is left out after a failure",
    "$c = @{ Run = @{ ScriptBlock = { Describe a { It b { throw 'x' }; It c { }; It s -Skip { } }; Describe d { It e { } } }, { Describe f { It g { } } }; PassThru = $true; SkipRemainingOnFailure = 'Run' }; Output = @{ Verbosity = 'None' } }; $r = Invoke-Pester -Configuration $c; ($r.Tests | ForEach-Object { \"$($_.Name) $($_.Result) $($_.Passed) $($_.ErrorRecord.Count)\" }) -join '; ' | Should -Be 'b Failed False 1; c Skipped True 1; s Skipped True 0; e Skipped True 1; g Skipped True 1'; $r.Containers.Blocks.Result + $r.Containers.Result -join ' ' | Should -Be 'Failed Skipped Skipped Failed Skipped'",
  ],
];

const setUp =
  'BeforeAll { New-Module -Name MM { function Get-Inner($X) { "in $X" } function Get-Outer { Get-Inner 3 } Export-ModuleMember Get-Outer, Get-Inner } | Import-Module -Force }';

describe("mocks and drives of tests", () => {
  const its = bodies.map(([title, body]) => `It '${title.replaceAll("'", "''")}' {\n${body}\n}`).join("\n");
  let run: ReturnType<typeof runPester>;
  before(() => {
    run = runPester({
      "m.Tests.ps1": `${setUp}\nDescribe 'm' {\n${its}\n}\n`,
      "own.ps1": "Describe 'o' { It 'p' { } }",
      "line.ps1": "Describe 'o' {\n  It 'p' { } }",
    });
  });
  for (const [at, [title]] of bodies.entries())
    it(title, () => {
      expect(run.tests[at].errors).to.deep.equal([]);
      expect(run.tests[at].result).to.equal("Passed");
    });
});
