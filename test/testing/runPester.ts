import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readGlobalOptions } from "../../src/cli/options/GlobalOptions.ts";
import { Shell } from "../../src/cli/terminal/Shell.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";
import { pesterRun } from "../../src/testing/run/PesterRun.ts";

export interface SeenError {
  readonly id: string;
  readonly type: string;
  readonly message: string;
}

export interface SeenTest {
  readonly path: string;
  readonly expandedPath: string;
  readonly name: string;
  readonly expandedName: string;
  readonly result: string;
  readonly line: number;
  readonly standardOutput: readonly string[];
  readonly errors: readonly SeenError[];
}

export interface SeenRun {
  readonly result: string;
  readonly exit: number;
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly inconclusive: number;
  readonly notRun: number;
  readonly failedBlocks: number;
  readonly failedContainers: number;
  readonly tests: readonly SeenTest[];
  readonly blocks: readonly { readonly path: string; readonly errors: readonly SeenError[] }[];
  readonly containers: readonly { readonly errors: readonly SeenError[] }[];
  readonly output: string;
  /** The text of the report that was asked for, or "". */
  readonly report: string;
}

const describing = `
function describeErrors($records) { ,@($records | ForEach-Object { @{ id = $_.FullyQualifiedErrorId; type = $_.Exception.GetType().FullName; message = [string]$_ } }) }
@{
  result = $r.Result; exit = $LASTEXITCODE; total = $r.TotalCount; passed = $r.PassedCount; failed = $r.FailedCount
  skipped = $r.SkippedCount; inconclusive = $r.InconclusiveCount; notRun = $r.NotRunCount
  failedBlocks = $r.FailedBlocksCount; failedContainers = $r.FailedContainersCount
  tests = @($r.Tests | ForEach-Object { @{ path = $_.Path -join '.'; expandedPath = $_.ExpandedPath; name = $_.Name; expandedName = $_.ExpandedName; result = $_.Result; line = $_.StartLine; standardOutput = @($_.StandardOutput | Where-Object { $null -ne $_ } | ForEach-Object { [string]$_ }); errors = describeErrors $_.ErrorRecord } })
  blocks = @($r.FailedBlocks | ForEach-Object { @{ path = $_.Path -join '.'; errors = describeErrors $_.ErrorRecord } })
  containers = @($r.FailedContainers | ForEach-Object { @{ errors = describeErrors $_.ErrorRecord } })
} | ConvertTo-Json -Depth 8 -Compress`;

/**
 * Runs test files in a session of its own and says what came of them. `config`: "Filter.Tag=a;Run.SkipRun=true". `module`: a
 * folder with the module Pester as it is published, which is imported in place of the runner.
 */
export function runPester(
  files: Readonly<Record<string, string>>,
  config = "",
  version: 5 | 6 = 5,
  prelude = "",
  reportPath = "",
  width = 80,
  afterwards = "",
  module = "",
): SeenRun {
  const folder = mkdtempSync(path.join(tmpdir(), "cmdlab-testing-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const shell = new Shell(
    readGlobalOptions(
      new Map([
        ["mount", [`P:=${folder}`, ...(module === "" ? [] : [`R:=${module}`])]],
        ["edition", ["core"]],
      ]),
      {},
    ),
    () => {},
  );
  try {
    const host = new RecordingHost(width, () => null);
    const session = shell.session(host, new Int32Array(new SharedArrayBuffer(4)));
    if (module === "") pesterRun(session.engine).version = version;
    else session.run("Import-Module R:\\Pester.psd1");
    const options = config
      .split(";")
      .filter((part) => part !== "")
      .map((part) => {
        const [name, value] = part.split("=");
        return `$c.${name} = ${/^(true|false)$/.test(value) ? `$${value}` : `'${value}'`}`;
      });
    const script = `Set-Location P:\\; ${prelude}; $c = New-PesterConfiguration; $c.Output.Verbosity = 'Detailed'; $c.Output.StackTraceVerbosity = 'None'; $c.Run.PassThru = $true; ${options.join("; ")}; $r = Invoke-Pester -Configuration $c`;
    session.run(script);
    const output = host.text;
    session.run(describing);
    const described = host.text.slice(output.length).replaceAll("\n", "");
    if (!described.startsWith("{")) throw new Error(`The run gave no result:\n${host.text}`);
    const facts = JSON.parse(described);
    if (afterwards !== "") session.run(afterwards);
    const at = host.text.length;
    if (reportPath !== "") session.run(`Write-Host (Get-Content -Raw '${reportPath}')`);
    return { ...facts, output, report: host.text.slice(at) };
  } finally {
    shell.close();
    rmSync(folder, { recursive: true });
  }
}
