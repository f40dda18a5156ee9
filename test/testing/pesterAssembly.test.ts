import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { readGlobalOptions } from "../../src/cli/options/GlobalOptions.ts";
import { Shell } from "../../src/cli/terminal/Shell.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";
import { assemblyBytes } from "../session/assemblies/assemblyBytes.ts";

/** What each version shows of its types, as seen of the published assemblies. */
const rows: readonly (readonly [script: string, five: string, six: string])[] = [
  ["[Pester.Run].Assembly.GetName().Version", "5.7.1.0", "6.2.0.0"],
  ["[Pester.Run].AssemblyQualifiedName", of("5.7.1.0"), of("6.2.0.0")],
  ["$c.Run.Exit = $true; $c.Run.Exit.Value, $c.Run.Exit.IsModified, $c.Run.Exit.Default", "True True False", ""],
  ["$c.Run.Path = 'a', 5; $c.Run.Path.Value.GetType().Name; $c.Run.Path.Value", "String[] a 5", ""],
  ["$c.Run.Exit = 'x'", "ExceptionWhenSetting", ""],
  ["$c.Run.Exit = $null", "ExceptionWhenSetting", ""],
  ["$c.Output.Verbosity = $null; $c.Output.Verbosity.IsModified", "True", ""],
  ["([PesterConfiguration]@{ Run = @{ Path = 'a'; Exit = $true } }).Run.Path.Value", "a", ""],
  ["([PesterConfiguration]@{ Run = @{ Exit = 1 } }).Run.Exit.Value", "False", "InvalidCastConstructorException"],
  ["([PesterConfiguration]@{ Run = 1 }).Run.Exit.Value", "False", "InvalidCastConstructorException"],
  ["$c.Run = @{ Path = 'z' }; $c.Run.Path.Value", "z", ""],
  ["$c.CodeCoverage.UseBreakpoints.Value", "True", "False"],
  [
    "$o = [PesterConfiguration]@{ Run = @{ Path = 'b' } }; [PesterConfiguration]::Merge($c, $o).Run.Path.Value",
    "b",
    "",
  ],
  ["[Pester.BoolOption]::new('d', $true, $false).IsOriginalValue()", "True", ""],
  ["$b = [Pester.Block]::Create(); $b.Name = 'n'; $b.Result = 'Failed'; \"$b\"", "[-] n", ""],
  ["$t = [Pester.Test]::Create(); \"$t\"; $t.UserDuration = '0:0:2'; $t.Duration.TotalSeconds", "[ERR]  2", ""],
  ["$b = [Pester.Block]::Create(); $null -eq $b.EachTestSetup", "True", "False"],
  ["$k = [Pester.Container]::Create(); $k.Type = 'Folder'", "ExceptionWhenSetting", ""],
  [
    "([Pester.ShouldResult]@{ ExpectResult = @{ Expected = 5; Actual = 'a' } }).ExpectResult",
    "Expected: 5 Actual: a Because: ",
    "",
  ],
  [
    "$e = [Pester.Factory]::CreateErrorRecord('i', 'm', 'f', '1', 't', $true); $e.TargetObject.Count; \"$e\"",
    "5 m",
    "",
  ],
  ["[Pester.Tracing.CodeCoveragePoint]::Create('p', 1, 2, 3, 4, 't')", "False:'t':1:2:p", ""],
  ['[Pester.Formatter]::EscapeControlChars("a`tb")', "TypeNotFound", "a\u2409b"],
  ["([PesterConfiguration]@{ Nope = 1; Run = @{ Bad = 1 } }).GetUnknownKeys()", "MethodNotFound", "Nope Run.Bad"],
];

function of(version: string): string {
  return `Pester.Run, Pester, Version=${version}, Culture=neutral, PublicKeyToken=null`;
}

for (const [at, version] of [
  [0, "5.7.1"],
  [1, "6.2.0"],
] as const) {
  describe(`types of the assembly Pester ${version}`, () => {
    const folder = mkdtempSync(path.join(tmpdir(), "cmdlab-assembly-"));
    const options = new Map([
      ["mount", [`P:=${folder}`]],
      ["edition", ["core"]],
    ]);
    const shell = new Shell(readGlobalOptions(options, {}), () => {});
    const host = new RecordingHost(120, () => null);
    let run: (script: string) => string = () => "";
    before(() => {
      writeFileSync(path.join(folder, "any.dll"), assemblyBytes("Pester", [...version.split(".").map(Number), 0]));
      writeFileSync(path.join(folder, "other.dll"), assemblyBytes("Contoso.Mail", [1, 0, 0, 0]));
      const session = shell.session(host, new Int32Array(new SharedArrayBuffer(4)));
      run = (script) => {
        const start = host.text.length;
        session.run(script);
        return host.text.slice(start).trimEnd();
      };
    });
    after(() => {
      shell.close();
      rmSync(folder, { recursive: true });
    });

    it("are known once it is loaded, by what the file says it is", () => {
      expect(run("'PesterConfiguration' -as [type]")).to.equal("");
      expect(run("Add-Type -Path P:\\any.dll; [PesterConfiguration].FullName")).to.equal("PesterConfiguration");
      expect(run("try { Add-Type -Path P:\\other.dll } catch { $_.FullyQualifiedErrorId }")).to.match(/^NotModelled/);
    });

    for (const row of rows)
      it(row[0], () => {
        const expected = row[at + 1] === "" ? row[1] : row[at + 1];
        const script = `$c = [PesterConfiguration]::Default; try { Write-Host @(${"&"} { ${row[0]} }) } catch { Write-Host ($_.FullyQualifiedErrorId -replace ',.*') }`;
        expect(run(script)).to.equal(expected.trimEnd());
      });
  });
}
