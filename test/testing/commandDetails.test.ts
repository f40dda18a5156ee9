import { expect } from "chai";
import { openPester, type PesterSession } from "./openPester.ts";

/** One test's body, which must pass; what it writes is shown. */
const inTest = (body: string): string =>
  `$r = Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe 'd' { It 'i' { ${body} } } }) -PassThru -Output None; $r.Tests.StandardOutput; $r.Tests.ErrorRecord.DisplayErrorMessage`;

const surface =
  "(Get-Command It).ParameterSets.ForEach{ $_.ToString() }; (Get-Command Describe).Parameters.ContainsKey('AllowNullOrEmptyForEach'); try { Invoke-Pester -TestName a } catch { $_.FullyQualifiedErrorId }; try { Set-ItResult -Pending } catch { $_.FullyQualifiedErrorId }";

/** What was seen in 5.7.1 and 6.2.0. */
const rows: readonly (readonly [title: string, version: 5 | 6, script: string, seen: string])[] = [
  [
    "a block without data has that of its file as $_, which is empty where there is none",
    5,
    "$r = Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe d { It 'i <_>' { $_.Count } } }) -PassThru -Output None; $r.Tests.ExpandedName, $r.Tests.StandardOutput",
    "i System.Collections.Hashtable\n0",
  ],
  [
    "clauses of a mock's body run for each object, whose process has no $_",
    5,
    inTest(
      "function F { param([Parameter(ValueFromPipeline)] $X) process { } }; Mock F { begin { 'b' } process { \"p$X$($_.Count)$($args.Count)\" } end { 'e' } }; (1, 2 | F) -join ' '",
    ),
    "b p102 e b p202 e",
  ],
  [
    "a failed assertion is no command's error",
    6,
    "try { 1 | Should -Be 2 } catch { $null -eq $_.InvocationInfo.MyCommand }; try { 1 | Should-Be 2 } catch { $_.InvocationInfo.InvocationName -eq '' }",
    "True\nTrue",
  ],
  [
    "a report of a run that was given back tells script blocks by their Ids and no commands",
    5,
    "$b = { Describe d { It i { } } }; $report = Invoke-Pester -Container (New-PesterContainer -ScriptBlock $b) -PassThru -Output None | ConvertTo-NUnitReport -Format NUnit3; $s = $report.'test-run'.'test-suite'; $s.name -eq $b.Id; $s.'test-suite'.properties.Count",
    "True\n0",
  ],
  [
    "commands have the parameters of their version",
    5,
    surface,
    "[-Name] <string> [[-Test] <scriptblock>] [-ForEach <Object[]>] [-Tag <string[]>] [<CommonParameters>]\n[-Name] <string> [[-Test] <scriptblock>] [-ForEach <Object[]>] [-Tag <string[]>] [-Pending] [<CommonParameters>]\n[-Name] <string> [[-Test] <scriptblock>] [-ForEach <Object[]>] [-Tag <string[]>] [-Skip] [<CommonParameters>]\nFalse\nNamedParameterNotFound,Invoke-Pester\nPesterTestPending",
  ],
  [
    "commands have the parameters of their version",
    6,
    surface,
    "[-Name] <string> [[-Test] <scriptblock>] [-ForEach <Object[]>] [-Tag <string[]>] [-AllowNullOrEmptyForEach] [<CommonParameters>]\n[-Name] <string> [[-Test] <scriptblock>] [-ForEach <Object[]>] [-Tag <string[]>] [-Skip] [-AllowNullOrEmptyForEach] [<CommonParameters>]\nTrue\nNamedParameterNotFound,Invoke-Pester\nAmbiguousParameterSet,Set-ItResult",
  ],
];

describe("details of commands", () => {
  let session: PesterSession;
  before(() => {
    session = openPester({});
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
