import { expect } from "chai";
import { readGlobalOptions } from "../../src/cli/options/GlobalOptions.ts";
import { Shell } from "../../src/cli/terminal/Shell.ts";
import { ErrorRecord } from "../../src/objects/errors/ErrorRecord.ts";
import type { LimitValues } from "../../src/runtime/Limits.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";
import type { Session } from "../../src/session/Session.ts";

/** T3 in docs/THREATS.md: a limit that was reached ends the script. */
describe("limits", () => {
  const shells: Shell[] = [];
  const open = (limits: Partial<LimitValues> = {}): { session: Session; host: RecordingHost } => {
    const shell = new Shell(readGlobalOptions(new Map([["edition", ["Core"]]]), {}), () => {});
    shells.push(shell);
    const host = new RecordingHost(120, () => null);
    const plain = shell.session(host, new Int32Array(new SharedArrayBuffer(4)));
    return { session: plain.sibling({ limits, host }), host };
  };
  const newestError = (session: Session): string => {
    const [newest] = session.engine.errors.items;
    return newest instanceof ErrorRecord ? newest.fullyQualifiedErrorId : "";
  };
  afterEach(() => {
    for (const shell of shells.splice(0)) shell.close();
  });

  const endless: readonly [reason: string, limits: Partial<LimitValues>, script: string][] = [
    ["steps", { steps: 20_000 }, "while ($true) { }"],
    ["steps", { steps: 20_000 }, "1..100000 | ForEach-Object { }"],
    ["time", { milliseconds: 200 }, "for (;;) { $i++ }"],
    ["output", { outputCharacters: 10_000, milliseconds: 20_000 }, "while ($true) { 'x' * 100 }"],
    [
      "memory",
      { memoryGrowth: 30_000_000 },
      "$all = [System.Collections.ArrayList]::new(); while ($true) { [void]$all.Add(@{ a = 1 }) }",
    ],
  ];
  for (const [reason, limits, script] of endless)
    it(`stop what takes too much (${reason}): ${script}`, () => {
      const { session, host } = open(limits);
      expect(session.run(`try { ${script} } finally { Write-Host 'finally' }`).stopped).to.equal(reason);
      expect(host.take()).to.include("finally");
      session.run("'still here'");
      expect(host.take()).to.equal("still here\n");
    });

  it("end a run at a step exactly, where each is looked at from some step on", () => {
    const turns = [5_000, 5_001].map((steps) => {
      const { session, host } = open({ steps });
      session.engine.limits.exactFrom = steps - 512;
      session.run("$i = 0; while ($true) { $i++ }");
      session.engine.limits.exactFrom = Number.POSITIVE_INFINITY;
      session.run("$i");
      return Number(host.take());
    });
    expect(turns[1] - turns[0]).to.equal(1);
  });

  const recursive = [
    "function Deep($n) { if ($n) { Deep ($n - 1) } else { 'deep' } }; Deep",
    "$deep = { param($n) if ($n) { & $deep ($n - 1) } else { 'deep' } }; & $deep",
    "function Deep($n) { if ($n) { $n - 1 | ForEach-Object { Deep $_ } } else { 'deep' } }; Deep",
  ];
  for (const script of recursive)
    it(`let calls nest and refuse to nest them without an end: ${script}`, () => {
      const { session, host } = open({ callDepth: 1000 });
      session.run(`${script} 400`);
      expect(host.take()).to.equal("deep\n");
      session.run(`${script} 100000`);
      expect(newestError(session)).to.equal("CallDepthOverflow");
    });

  const huge = [
    ...[
      "1..2147483647",
      "'a' * 2147483647",
      "@(1) * 2147483647",
      "'a'.PadLeft(2147483647)",
      "[int[]]::new(2147483647)",
    ],
    ...["[array]::CreateInstance([int], 2147483647)", "[System.Linq.Enumerable]::Range(0, 2147483647)"],
    ...[
      "[string]::new('a', 2147483647)",
      "[System.Collections.BitArray]::new(2147483647)",
      "New-Object 'int[,]' 99999, 99999",
    ],
  ];
  for (const script of huge)
    it(`refuse what no memory holds: ${script}`, () => {
      const { session } = open();
      session.run(`$made = ${script}`);
      expect(newestError(session)).to.match(/OutOfMemoryException|RuntimeException|ConstructorInvokedThrowException/);
    });

  it("end patterns that would search for years", () => {
    const { session } = open();
    session.run("('a' * 40 + '!') -match '^(a+)+$'");
    expect(newestError(session)).to.match(/RegexMatchTimeoutException/);
  });
});
