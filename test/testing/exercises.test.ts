import { readFileSync } from "node:fs";
import { expect } from "chai";
import { openPester, type PesterSession } from "./openPester.ts";

/** A small folder of tests with a script that runs them, and what the published modules showed of it, by version. */
interface Exercise {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  /** Absent: the folder is run and the outcome told. */
  readonly run?: string;
  readonly "5"?: string;
  readonly "6"?: string;
}

const exercises: readonly Exercise[] = readFileSync("test/testing/exercises.jsonl", "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));

const standardRun = `$c = New-PesterConfiguration; $c.Run.Path = (Get-Location).Path; $c.Run.PassThru = $true; $c.Output.Verbosity = 'Detailed'; $c.Output.RenderMode = 'Plaintext'
$r = Invoke-Pester -Configuration $c
"$($r.Result) $($r.PassedCount) $($r.FailedCount) $($r.SkippedCount) $($r.InconclusiveCount) $($r.NotRunCount) $($r.FailedBlocksCount) $($r.FailedContainersCount)"
foreach ($t in $r.Tests) { foreach ($e in $t.ErrorRecord) { "$($t.ExpandedPath) | $($e.FullyQualifiedErrorId) | $($e.CategoryInfo.Category) | $($e.Exception.GetType().FullName)" } }
`;

/** Without what is the machine's and the moment's: folders, times, GUIDs, and frames outside of the exercise. */
function steady(text: string, id: string): string {
  const folder = `P:\\${id}`;
  return text
    .replaceAll("\r\n", "\n")
    .replace(/\x1b\[[0-9;]*m/g, "")
    .replace(/^at <ScriptBlock>, (\S*go\.ps1|<No file>): line \d+\n/gm, "")
    .replace(/P:\\[^\s:'"]*/g, (path) =>
      path.startsWith(`${folder}\\`) ? path.slice(folder.length + 1).replaceAll("\\", "/") : path.replaceAll("\\", "/"),
    )
    .replaceAll(folder.replaceAll("\\", "/"), "P:")
    .replace(/\b\d+(\.\d+)?m?s\b( \(\d+(\.\d+)?m?s\|\d+(\.\d+)?m?s\))?/g, "Nms")
    .replace(/\b\d+ ms\b/g, "N ms")
    .replace(/(TestDrive:)\\/g, "$1/")
    .replace(/_[0-9a-f]{8}-[0-9a-f-]{27}/g, "_GUID")
    .replace(/<environment [^>]*>/g, "<environment/>")
    .replace(/random-seed="\d+"/g, "")
    .replace(/ *<property name="[^"]*" value="V" \/>\n/g, "")
    .replace(/^At \S+:\d+ char:\d+\n\+ .*\n\+ +~+(?=\n\+ CategoryInfo)/gm, "At NOISE")
    .replace(
      /matches parameter name '(_|____Pester|______pester_invoke_block_parameters)'/g,
      "matches parameter name 'X'",
    )
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

for (const [version, number] of [
  ["5.7.1", "5"],
  ["6.2.0", "6"],
] as const) {
  describe(`exercises as with Pester ${version}`, () => {
    const own = exercises.filter((exercise) => exercise[number] !== undefined);
    let run: PesterSession;
    before(() => {
      const files = own.flatMap(({ id, files: some, run: script = standardRun }) =>
        [...Object.entries(some), ["go.ps1", script]].map(([name, text]) => [`${id}/${name}`, text]),
      );
      run = openPester(Object.fromEntries(files));
      run(`Import-Module Pester -RequiredVersion ${version}; $ErrorView = 'NormalView'`);
    });
    after(() => run.close());
    for (const { id, [number]: expected } of own)
      it(id, () => {
        const shown = run(
          `Set-Location P:\\${id}; try { & P:\\${id}\\go.ps1 | Out-Host } catch { "THROWN $($_.FullyQualifiedErrorId): $_" }`,
        );
        expect(steady(shown, id)).to.equal(expected);
      });
  });
}
