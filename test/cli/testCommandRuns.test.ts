import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { cmdlab, cmdlabProcess } from "./harness.ts";

describe("cmdlab test, runs in parts and again", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "cmdlab-runs-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");
  /** In the folder, at one time, so that reports are alike. */
  const run = (...args: string[]) => cmdlab(["test", ...args, "--now", "2024-05-01"], "", folder);
  const reports = (name: string): string[] =>
    ["junit", "nunit", "nunit3", "html", "tap"].flatMap((format) => ["--report", `${format}=${name}.${format}`]);
  const sameReports = (left: string, right: string): void => {
    for (const format of ["junit", "nunit", "nunit3", "html", "tap"])
      expect(read(`${left}.${format}`), format).to.equal(read(`${right}.${format}`));
  };

  it("gives one report in one process, in several, and merged from 8 shards", () => {
    for (let number = 0; number < 24; number++)
      put(
        `t${10 + number}.Tests.ps1`,
        `Describe 'd${number}' -Tag a { It 'i <_>' -ForEach 1, 2 { $_ | Should -BeLessThan ${number % 10 === 0 ? 2 : 3} } }`,
      );
    put("x.transcript", "PS> 1 + 1\n2\n");
    expect(run("--output", "none", ...reports("whole")).code).to.equal(1);
    const several = ["test", "--output", "none", "--jobs", "2", ...reports("jobs"), "--now", "2024-05-01"];
    expect(cmdlabProcess(several, "", folder).code).to.equal(1);
    sameReports("whole", "jobs");
    const shards = Array.from({ length: 8 }, (_, at) => `s${at + 1}.json`);
    for (const [at, shard] of shards.entries())
      run("--shard", `${at + 1}/8`, "--report", `json=${shard}`, "--output", "none");
    const merged = cmdlab(["test", "merge", ...[...shards].reverse(), ...reports("merged")], "", folder);
    expect(merged.code).to.equal(1);
    expect(merged.out).to.contain("46 passed, 3 failed");
    sameReports("whole", "merged");
  });

  it("merges nothing that is no whole run", () => {
    put("a.Tests.ps1", "Describe 'd' { It 'i' { } }");
    put("b.Tests.ps1", "Describe 'd' { It 'i' { } }");
    run("--shard", "1/2", "--report", "json=one.json");
    for (const [words, sentence] of [
      [["one.json"], "1 of 2 files: the report of shard 2/2 is not among them"],
      [["one.json", "one.json"], "'a.Tests.ps1' is in 'one.json' and again in 'one.json'"],
      [["a.Tests.ps1"], "'a.Tests.ps1' is no report of a run of tests"],
      [["none.json"], "cannot be read (ENOENT)"],
      [[], "needs the reports of shards"],
    ] as const) {
      const { code, err } = cmdlab(["test", "merge", ...words], "", folder);
      expect([code, err.includes(sentence)], err).to.deep.equal([2, true]);
    }
  });

  it("tells failures of the baseline from new ones, and names what is healed", () => {
    const tests = (old: number, healed: number, fresh: number): string =>
      `Describe 'd' { It 'old' { ${old} | Should -Be 1 }; It 'healed' { ${healed} | Should -Be 1 }; It 'fresh' { ${fresh} | Should -Be 1 } }`;
    put("a.Tests.ps1", tests(2, 2, 1));
    run("--report", "json=base.json");
    put("a.Tests.ps1", tests(2, 1, 1));
    const known = run("--baseline", "base.json", "--report", "junit=r.xml");
    expect(known.code).to.equal(0);
    expect(known.out).to.match(/Failed in the baseline too:\n {2}a\.Tests\.ps1: d\.old/);
    expect(known.out).to.match(/passed now:\n {2}a\.Tests\.ps1: d\.healed/);
    expect(read("r.xml")).to.contain('failures="1"').and.to.contain('type="known failure"');
    put("a.Tests.ps1", tests(2, 1, 2));
    expect(run("--baseline", "base.json").code).to.equal(1);
    expect(run("--baseline", "gone.json").err).to.contain("The baseline 'gone.json' cannot be read (ENOENT).");
  });

  it("puts the world back after what --isolation says, and writes transcripts anew", () => {
    put(
      "a.Tests.ps1",
      `Describe 'd' {
        BeforeAll { $name = (Get-Mailbox | Select-Object -First 1).Alias; Set-Content C:\\x.txt 'start' }
        It 'changes' {
          Set-Mailbox $name -CustomAttribute1 x; Add-Content C:\\x.txt more; $env:FOO = 1; Stop-Service W32Time; Start-Sleep 60
          New-Item HKCU:\\Software\\Foo | Out-Null; Write-Host "$((New-Guid).Guid) $(Get-Date -Format s)"
        }
        It 'sees' {
          "$((Get-Mailbox $name).CustomAttribute1)$(Get-Content C:\\x.txt)$env:FOO$((Get-Service W32Time).Status)$(Test-Path HKCU:\\Software\\Foo)" | Should -Be 'startRunningFalse'
          Write-Host "$((New-Guid).Guid) $(Get-Date -Format s)"
        }
      }
      Describe 'e' { It 'sees' { Test-Path C:\\x.txt | Should -BeFalse } }`,
    );
    expect(run("--isolation", "file").out).to.contain("1 passed, 2 failed");
    expect(run("--isolation", "block").out).to.contain("2 passed, 1 failed");
    const { out } = run("--isolation", "test");
    const [first, second] = out.split("\n");
    expect(first).to.match(/^[0-9a-f-]{36} 2024-04-30T17:01/);
    expect(second).to.equal(`${first.slice(0, 36)} 2024-04-30T17:00:00`);
    put("x.transcript", "PS> 1 + 1\n3\n");
    expect(run("x.transcript").code).to.equal(1);
    expect(run("x.transcript", "--update").out).to.contain("written anew");
    expect(read("x.transcript")).to.equal("PS> 1 + 1\n2\n");
  });

  it("tells changes and hints with a failure, and no secret anywhere", () => {
    put(
      "a.Tests.ps1",
      `$set = 5
      Describe 'd' {
        $inner = 6
        It 'i' {
          $password = ConvertTo-SecureString 'Very-Secret-1' -AsPlainText -Force
          Set-Mailbox (Get-Mailbox | Select-Object -First 1).Alias -CustomAttribute1 x
          "$set $inner $([pscredential]::new('u', $password).GetNetworkCredential().Password)" | Should -Be 5
        }
      }`,
    );
    const { out } = run("--show-changes", "--report", "json=r.json", "--report", "junit=r.xml");
    expect(out).to.contain("$set is null here: the file set it while tests were discovered");
    expect(out).to.contain("$inner is null here: Describe 'd' set it");
    expect(out).to.match(/Mailbox '.*': CustomAttribute1 \$null -> 'x'/);
    for (const text of [out, read("r.json"), read("r.xml")])
      expect(text).to.contain("***").and.not.contain("Very-Secret-1");
  });

  it("goes on behind hooks and files that never end, or that end the session", () => {
    put(
      "a.Tests.ps1",
      `Describe 'endless' { BeforeAll { while ($true) { } }; It 'a' { } }
      Describe 'exits' { BeforeEach { exit 4 }; It 'b' { } }
      Describe 'ends' { AfterAll { throw 'bad hook' }; It 'c' { } }`,
    );
    put("b.Tests.ps1", "while ($true) { }");
    put("c.Tests.ps1", "Describe 'd' { It 'i' { } }");
    const { code, out } = run("--timeout", "1");
    expect(code).to.equal(1);
    for (const words of [
      "BeforeAll took longer than 1 s and was ended (--timeout).",
      "BeforeEach ended the session: exit 4.",
      "bad hook",
      "Discovery took longer than 1 s and was ended (--timeout).",
      "2 passed, 2 failed, 3 blocks or files failed",
    ])
      expect(out).to.contain(words);
  });

  it("says what cannot be, and reports what ran", () => {
    put("a.Tests.ps1", "Describe 'd' { It 'i' { } }");
    for (const [args, sentence] of [
      [["--report", `junit=${path.join("a.Tests.ps1", "r.xml")}`, "--report", "tap=r.tap"], "cannot be written ("],
      [["--jobs", "2", "--isolation", "run"], "--jobs needs an organisation for each file"],
      [["--line", "a"], "--line takes a file and a line"],
      [["--tag", "typo"], "No test ran"],
      [["--isolation", "never"], "--isolation takes run, file, block, test, none"],
      [["--report", "word=x"], "--report takes junit, nunit, nunit3, tap"],
    ] as const) {
      const { code, err } = run(...args);
      expect([code, err.includes(sentence)], err).to.deep.equal([2, true]);
    }
    expect(read("r.tap")).to.contain("ok 1 - d.i");
  });
});
