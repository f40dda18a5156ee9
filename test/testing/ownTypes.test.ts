import { expect } from "chai";
import { runPester } from "./runPester.ts";

/** Expressions of tests with what Pester 5.7.1 gives. */
const rows: readonly (readonly [script: string, expected: string])[] = [
  ["[PesterConfiguration].Assembly.GetExportedTypes().Count", "36"],
  ["[PesterConfiguration].Assembly.GetType('Pester.Option`1').Name", "Option`1"],
  ["[Pester.Option[int]].GetGenericArguments().Name", "Int32"],
  ["(New-PesterConfiguration).Run.Exit -is [Pester.Option[bool]]", "True"],
  ["[Pester.StringOption].BaseType -eq [Pester.Option[string]]", "True"],
  ["(New-PesterConfiguration).psobject.Properties['Run'].TypeNameOfValue", "Pester.RunConfiguration"],
  ["(New-PesterConfiguration).Run.psobject.Properties.Name -contains 'Parallel'", "False"],
  ["((New-PesterConfiguration).Run.Path | Get-Member Value).Definition", "string[] Value {get;}"],
  ["([Pester.RunConfiguration]@{ Path = 'a', 'b'; PassThru = $true }).Path.Value -join ','", "a,b"],
  ["[Pester.OutputConfiguration]::new([ordered]@{ Verbosity = 'Minimal' }).Verbosity.Value", "Normal"],
  ["([Pester.DecimalOption]5.5).Value", "5.5"],
  ["([Pester.StringArrayOption]('a', 'b')).Default.Count", "0"],
  ["$c = New-PesterConfiguration; $o = $c.Run.Path; $c.Run.Path = 'q'; $o.Value", "."],
  ["$c = New-PesterConfiguration; $c.Run = $null; $null -eq $c.Run", "True"],
  [
    "$c = [PesterConfiguration]@{ Run = @{ Path = 'a' } }; $d = [PesterConfiguration]::ShallowClone($c); [object]::ReferenceEquals($c, $d); $d.Run.Path.Value",
    "False a",
  ],
  [
    "$null = New-PesterConfiguration; $s = [System.Management.Automation.PSSerializer]; $d = $s::Deserialize($s::Serialize([PesterConfiguration]@{ Run = @{ Path = 'a' } })); $d.psobject.TypeNames[0]; $d.Run.Path.IsModified; $d.Run.Exit.IsModified",
    "PesterConfiguration True False",
  ],
  [
    "InModuleScope Pester { Format-Nicely @(1, 'a', $true); Format-Nicely ([int]); Format-Date ([datetime]'2020-01-02') }",
    "@(1, 'a', $true) [int] 2020-01-02T00:00:00.0000000".replaceAll("'", "''"),
  ],
  [
    "InModuleScope Pester { Get-HumanTime ([timespan]::FromMilliseconds(1234)); Format-Because 'because x' }",
    "1.23s  because x,",
  ],
  [
    "InModuleScope Pester { ShouldBeFailureMessage 2 1 -Because r; NotShouldBeExactlyFailureMessage 2 1; ShouldBeFailureMessage a A; @(ShouldExistFailureMessage).Count }",
    "Expected 1, because r, but got 2. Expected 1 to be different from the actual value, but got exactly the same value.  0",
  ],
  [
    "InModuleScope Pester { (Get-CompareStringMessage ('a' * 65) ('a' * 64 + 'b') -MaximumLineLength 35 -ContextLength 3)[3..5]; (Format-AsExcerpt aaabbbccc0123aaabbbccc 9 10 '...' 1).Values }",
    "Expected: ''...aaaaaaaaa'' But was:  ''...aaaaaaaab''            -----------^ ...cc01... 5",
  ],
  [
    "$c = New-PesterContainer -ScriptBlock { param([int] $private:Value = 12, $Other = 3) Describe d { It t { $Value } } }; $r = Invoke-Pester -Container $c -PassThru -Output None; $d = $r.Containers[0].Data; $d['private:Value']; $d['Other']; $r.Tests[0].StandardOutput.Count",
    "12 3 0",
  ],
  ["try { InModuleScope Pester { Get-ShortType 5 } } catch { $_.FullyQualifiedErrorId.Split(',')[0] }", "NotModelled"],
  ["[Pester.Factory]::CreateNoteProperty('a', 1).Name", "a"],
  ["(New-PesterContainer -ScriptBlock { 7 }) -is [Pester.ContainerInfo]", "True"],
];

describe("types of configurations", () => {
  const tests = rows.map(
    ([script], at) => `It ${at} { ((& { ${script} }) -join ' ') | Should -BeExactly $wanted[${at}] }`,
  );
  const wanted = rows.map(([, expected]) => `'${expected}'`).join(", ");
  let run: ReturnType<typeof runPester>;
  before(() => {
    run = runPester({ "t.Tests.ps1": `BeforeAll { $wanted = ${wanted} }\nDescribe t {\n${tests.join("\n")}\n}\n` });
  });
  for (const [at, [script]] of rows.entries()) it(script, () => expect(run.tests[at].errors).to.deep.equal([]));
});
