import { expect } from "chai";
import { optionTable } from "../../src/testing/configuration/optionTable.ts";
import { openPester, type PesterSession } from "./openPester.ts";

/**
 * Every option with a value that must show, and what else must be set so that it can; `NotModelled` where it is refused,
 * `Same` where it changes only what is Pester's own business in the result.
 */
const rows: readonly (readonly [option: string, value: string, around?: string, other?: "NotModelled" | "Same"])[] = [
  ["Run.Path", "'P:\\sub'"],
  ["Run.ExcludePath", "'P:\\sub'"],
  ["Run.ScriptBlock", "{ Describe d { It i { } } }"],
  ["Run.Container", "(New-PesterContainer -ScriptBlock { Describe d { It i { } } })"],
  ["Run.TestExtension", "'.Spec.ps1'"],
  ["Run.Exit", "$true"],
  ["Run.Throw", "$true"],
  ["Run.PassThru", "$true"],
  ["Run.SkipRun", "$true"],
  ["Run.SkipRemainingOnFailure", "'Run'"],
  ["Run.Parallel", "$true"],
  ["Run.ParallelThrottleLimit", "2", "$c.Run.Parallel = $true", "Same"],
  ["Run.RepoRoot", "'P:\\other'"],
  ["Run.Shuffle", "$true"],
  ["Run.ShuffleSeed", "3", "$c.Run.Shuffle = $true"],
  ["Run.FailOnNullOrEmptyForEach", "$false"],
  ["Filter.Tag", "'t'"],
  ["Filter.ExcludeTag", "'t'"],
  ["Filter.Line", "'P:\\a.Tests.ps1:3'"],
  ["Filter.ExcludeLine", "'P:\\a.Tests.ps1:3'"],
  ["Filter.FullName", "'a.one'"],
  ["CodeCoverage.Enabled", "$false", "$c.CodeCoverage.Path = 'P:\\s.ps1'"],
  ["CodeCoverage.OutputFormat", "'Cobertura'", "$c.CodeCoverage.Path = 'P:\\s.ps1'"],
  ["CodeCoverage.OutputPath", "'P:\\report.xml'", "$c.CodeCoverage.Path = 'P:\\s.ps1'"],
  ["CodeCoverage.OutputEncoding", "'Latin9'", "", "NotModelled"],
  ["CodeCoverage.Path", "'P:\\s.ps1'"],
  ["CodeCoverage.ExcludeTests", "$false", "$c.CodeCoverage.Path = 'P:\\'"],
  ["CodeCoverage.RecursePaths", "$false", "$c.CodeCoverage.Path = 'P:\\'"],
  ["CodeCoverage.CoveragePercentTarget", "99", "$c.CodeCoverage.Path = 'P:\\s.ps1'"],
  [
    "CodeCoverage.UseBreakpoints",
    "$false",
    "$c.CodeCoverage.Path = 'P:\\s.ps1'; $c.CodeCoverage.OutputFormat = 'Cobertura'; $c.CodeCoverage.SingleHitBreakpoints = $false",
  ],
  [
    "CodeCoverage.SingleHitBreakpoints",
    "$false",
    "$c.CodeCoverage.Path = 'P:\\s.ps1'; $c.CodeCoverage.OutputFormat = 'Cobertura'; $c.CodeCoverage.UseBreakpoints = $true",
  ],
  ["CodeCoverage.ReportRoot", "'P:\\sub'", "$c.CodeCoverage.Path = 'P:\\sub'"],
  ["TestResult.Enabled", "$true"],
  ["TestResult.OutputFormat", "'JUnitXml'"],
  ["TestResult.OutputPath", "'P:\\report.xml'"],
  ["TestResult.OutputEncoding", "'Latin9'", "", "NotModelled"],
  ["TestResult.TestSuiteName", "'Mine'"],
  ["Should.ErrorAction", "'Continue'"],
  ["Should.DisableV5", "$true"],
  ["Debug.ShowFullErrors", "$true", "$c.Output.StackTraceVerbosity = 'None'"],
  ["Debug.WriteDebugMessages", "$true"],
  ["Debug.WriteDebugMessagesFrom", "'Skip'", "$c.Debug.WriteDebugMessages = $true"],
  ["Debug.ShowNavigationMarkers", "$true", "$c.Output.Verbosity = 'Detailed'"],
  ["Debug.ShowStartMarkers", "$true", "$c.Output.Verbosity = 'Detailed'"],
  ["Debug.ReturnRawResultObject", "$true", "$c.Run.PassThru = $true"],
  ["Output.Verbosity", "'Detailed'"],
  ["Output.StackTraceVerbosity", "'None'"],
  ["Output.CIFormat", "'GithubActions'"],
  ["Output.CILogLevel", "'Warning'", "$c.Output.CIFormat = 'GithubActions'"],
  ["Output.CIDebugOutput", "'None'", "$env:RUNNER_DEBUG = '1'"],
  ["Output.RenderMode", "'Ansi'"],
  ["Output.ShowTags", "$true", "$c.Output.Verbosity = 'Detailed'"],
  [
    "Mock.Global",
    "$true",
    "$c.Run.ScriptBlock = { Describe m { It i { New-Module Q { function Get-Q { Get-Date } } | Import-Module; Mock Get-Date { 'm' }; Get-Q | Should -Be m } } }",
  ],
  ["TestDrive.Enabled", "$false"],
  ["TestRegistry.Enabled", "$false"],
];

const files: Readonly<Record<string, string>> = {
  "a.Tests.ps1": `Describe a {
  BeforeAll { . P:\\s.ps1; f 1; f 2 }
  It one -Tag t { 1 | Should -Be 2; 2 | Should -Be 3 }
  It two { Test-Path TestDrive:\\ | Should -BeTrue; Test-Path TestRegistry:\\ | Should -BeTrue }
  It four -Skip { }
}
`,
  "sub/b.Tests.ps1": "Describe b { It five { }; It six { $script:isSetUp | Should -BeTrue } }\n",
  "sub/Pester.BeforeContainer.ps1": "BeforeAll { $script:isSetUp = $true }\n",
  "sub/e.Tests.ps1": "Describe e { It three -ForEach @() { } }\n",
  "sub/s.ps1": "'sub'\n",
  "s.ps1": "function f($x) { if ($x) { 'yes' } else { 'no' } }\n",
  "c.Spec.ps1": "Describe c { It seven { } }\n",
};

/** What is the moment's: times, dates. */
const steady = (text: string): string =>
  text.replace(/\d+(\.\d+)?m?s\b/g, "N").replace(/(time|start|end|dump|date)="[^"]*"|timestamp="\d+"/g, "");

describe("options of a run", () => {
  let run: PesterSession;
  before(() => {
    run = openPester(files);
    run("Import-Module Pester -MinimumVersion 6.0");
  });
  after(() => run.close());

  function seen(setting: string, around: string): string {
    return steady(
      run(`$env:RUNNER_DEBUG = $null; Set-Location P:\\; $error.Clear()
$c = New-PesterConfiguration; $c.Run.Path = 'P:\\'; ${around}; ${setting}
try { Invoke-Pester -Configuration $c } catch { "thrown: $($_.FullyQualifiedErrorId)" } finally { "exit $LASTEXITCODE" }
foreach ($r in Get-ChildItem P:\\*.xml) { "$r"; Get-Content $r; Remove-Item $r }
"went on"`),
    );
  }

  it("are all in this table", () => {
    const all = Object.entries(optionTable).flatMap(([section, options]) =>
      Object.keys(options).map((name) => `${section}.${name}`),
    );
    expect(rows.map(([option]) => option).sort()).to.deep.equal(all.sort());
  });

  for (const [option, value, around = "", other] of rows)
    it(`${option} has its effect`, () => {
      const shown = seen(`$c.${option} = ${value}`, around);
      if (other === "NotModelled") expect(shown).to.contain("thrown: NotModelled");
      else if (other === "Same") expect(shown).to.equal(seen("", around));
      else {
        expect(shown).not.to.contain("NotModelled");
        expect(shown).not.to.equal(seen("", around));
      }
    });
});
