import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";

interface Stopped {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Milliseconds from the signal to the end. */
  readonly took: number;
}

/** Starts the program, sends a signal when it has written `ready`, and waits for its end; its input stays open. */
function stopped(args: readonly string[], ready: string, signal: NodeJS.Signals): Promise<Stopped> {
  const program = spawn(process.execPath, [path.resolve("bin", "cmdlab.cjs"), ...args], {
    env: { ...process.env, CMDLAB_STATE: "" },
  });
  let out = "";
  let err = "";
  let since = Number.NaN;
  program.stdout.on("data", (part) => {
    out += part;
    if (Number.isNaN(since) && out.includes(ready)) {
      since = performance.now();
      program.kill(signal);
    }
  });
  program.stderr.on("data", (part) => {
    err += part;
  });
  return new Promise((resolve) => {
    program.on("close", (code) => resolve({ code, out, err, took: performance.now() - since }));
  });
}

describe("a stop", () => {
  // The engine may take 0.3 s; a busy computer that runs tests is given more.
  const patience = 1_500;
  const cases = [
    ["a loop", "'go'; while ($true) { }"],
    ["a question on an open pipe", "'go'; Read-Host name; 'never'"],
    ["slow statements", "'go'; foreach ($i in 1..1000) { $null = 1..300000 | Sort-Object -Descending }; 'never'"],
    ["what a script catches", "'go'; while ($true) { try { while ($true) { } } catch { } }"],
  ] as const;
  for (const [name, text] of cases) {
    it(`ends ${name}, and its finally blocks run`, async () => {
      const script = `try { ${text} } finally { 'finally' }; 'never'`;
      for (const [signal, code] of [
        ["SIGINT", 130],
        ["SIGTERM", 143],
      ] as const) {
        const ended = await stopped(["--seed", "1", "--limit", "60", "-Command", script], "go", signal);
        expect([ended.code, ended.out.includes("finally"), ended.out.includes("never")]).to.deep.equal([
          code,
          true,
          false,
        ]);
        expect(ended.took).to.be.below(patience);
      }
    });
  }

  it("ends finally blocks that do not end after a time of grace", async () => {
    const script =
      "function f { try { f } finally { f } }; try { 'go'; while ($true) { } } finally { f; while ($true) { } }";
    const ended = await stopped(["--limit", "60", "-Command", script], "go", "SIGTERM");
    expect(ended.code).to.equal(143);
    expect(ended.took).to.be.below(1_300 + patience);
  });

  it("comes from --limit too, for a question on an open pipe", async () => {
    const started = performance.now();
    const ended = await stopped(
      ["--limit", "0.3", "-Command", "try { Read-Host x } finally { 'fin' }"],
      "\u0000",
      "SIGINT",
    );
    expect([ended.code, ended.out, ended.err]).to.deep.equal([
      1,
      "x: fin\n",
      "cmdlab: The script was stopped: it exceeded the limit of its time ('cmdlab help limits').\n",
    ]);
    expect(performance.now() - started).to.be.below(5_000);
  });
});

describe("a stop of tests", () => {
  it("tells and reports what ran until then", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "cmdlab-stop-"));
    try {
      const file = path.join(folder, "a.Tests.ps1");
      writeFileSync(file, "Describe 'd' { It 'a' { Write-Host 'go' }; It 'b' { while ($true) { } } }");
      const report = path.join(folder, "r.json");
      const ended = await stopped(["test", file, "--timeout", "0", "--report", `json=${report}`], "go", "SIGINT");
      expect(ended.code).to.equal(130);
      expect(ended.out).to.contain("1 passed, 0 failed");
      expect(readFileSync(report, "utf8")).to.contain('"expandedPath": "d.a"');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("a limit of time", () => {
  it("is one for a script and what it starts beside itself", async () => {
    const script =
      "1..3 | ForEach-Object { Start-Job { 1..200 | ForEach-Object { $_ * 2 } | Measure-Object -Sum } } | Wait-Job | Receive-Job | ForEach-Object Sum; [powershell]::Create().AddScript('6 * 7').Invoke()";
    const ended = await stopped(["--limit", "30", "-Command", script], "\u0000", "SIGINT");
    expect([ended.code, ended.out, ended.err]).to.deep.equal([0, "40200\n40200\n40200\n42\n", ""]);
  });
});
