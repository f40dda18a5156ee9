import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { cmdlab, inFolder } from "./harness.ts";

describe("cmdlab test", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "cmdlab-test-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const run = (...args: string[]) => {
    const { code, out, err } = cmdlab(["test", ...args]);
    return { code, output: out, errors: err };
  };
  const passing = "Describe 'd' { It 'i' -Tag quick { 1 | Should -Be 1 } }";

  it("ends with 0 where all passed, and writes the reports that were asked for", () => {
    put("a.Tests.ps1", passing);
    const report = path.join(folder, "r.xml");
    const { code, output } = run(folder, "--now", "2024-05-01", "--report", `junit=${report}`);
    expect(output).to.contain("1 passed, 0 failed");
    expect(code).to.equal(0);
    expect(readFileSync(report, "utf8")).to.contain('<testcase name="i" classname="d"');
  });

  it("measures scripts beside the tests, and fails where too little of them is reached", () => {
    put("s.ps1", "function One { 'a' }\nfunction Two { 'b' }\n");
    put("a.Tests.ps1", "BeforeAll { . $PSScriptRoot/s.ps1 }; Describe 'd' { It 'i' { One } }");
    const page = path.join(folder, "page.html");
    const { code, output } = run(folder, "--coverage-min", "80", "--coverage-page", page);
    expect(output).to.contain("Coverage: 50% of 2 commands in 1 scripts (wanted: 80%)");
    expect(code).to.equal(1);
    expect(readFileSync(page, "utf8")).to.contain("<mark>&#39;b&#39;</mark>");
    expect(run(folder, "--coverage-min", "50").code).to.equal(0);
    mkdirSync(path.join(folder, "tests"));
    put("tests/b.Tests.ps1", "BeforeAll { . $PSScriptRoot/../s.ps1 }; Describe 'd' { It 'i' { Two } }");
    expect(run(path.join(folder, "tests"), "--coverage").output).to.contain("Coverage: 50% of 2 commands in 1 scripts");
  });

  it("ends with 1 where a test fails, takes too long or exits, and runs the others", () => {
    put(
      "a.Tests.ps1",
      "Describe 'd' { It 'wrong' { 1 | Should -Be 2 }; It 'endless' { while ($true) { } }; It 'exits' { exit 3 }; It 'fine' { } }",
    );
    const { code, output } = run(folder, "--timeout", "1");
    expect(code).to.equal(1);
    expect(output).to.contain("1 passed, 3 failed");
    expect(output).to.contain("Expected 2, but got 1.");
    expect(output).to.contain("longer than 1 s").and.to.contain("exit 3");
  });

  it("says of a file that does not parse that it cannot be read, and runs the next", () => {
    put("a.Tests.ps1", "Describe 'broken {");
    put("b.Tests.ps1", passing);
    const { code, output } = run(folder);
    expect(code).to.equal(1);
    expect(output).to.match(/FAILED .*a\.Tests\.ps1 {2}cannot be read as tests/);
    expect(output).to.contain("1 passed, 0 failed, 1 block or file failed");
  });

  it("lets a tag choose, and sees what stands beside the file", () => {
    put("lib.ps1", "function Get-Two { 2 }");
    put(
      "a.Tests.ps1",
      "BeforeAll { . $PSScriptRoot/lib.ps1 }\nDescribe 'd' { It 'i' -Tag quick { Get-Two | Should -Be 2 }; It 'j' { throw 'no' } }",
    );
    expect(run(folder, "--tag", "quick").output).to.contain("1 passed, 0 failed");
  });

  it("runs transcripts", () => {
    put("x.transcript", "PS> 1 + 1\n2\nPS> 2\n3\n");
    const { code, output } = run(folder);
    expect(code).to.equal(1);
    expect(output).to.contain("1 passed, 1 failed");
  });

  it("lets options choose among the inputs of a transcript, which have no tags", () => {
    put("a.Tests.ps1", passing);
    const file = put("x.transcript", "PS> $n = 1\nPS> $n + 1\n2\nPS> $n + 2\n9\n");
    const counts = (...args: string[]) =>
      run(folder, ...args)
        .output.trim()
        .split("\n")
        .slice(-1)[0]
        .split(" in ")[0];
    expect(counts("--tag", "quick")).to.equal("1 passed, 0 failed");
    expect(counts("--line", `${file}:2`)).to.equal("1 passed, 0 failed");
    expect(counts("--full-name", "*x.transcript*")).to.equal("2 passed, 1 failed");
  });

  for (const [what, args, words] of [
    ["a path that there is not", ["nowhere"], "There is no file or folder 'nowhere'."],
    ["a shard out of range", ["--shard", "3/2"], "--shard takes a part and the number of parts"],
    ["a folder without tests", [], "There is no *.Tests.ps1"],
  ] as const)
    it(`ends with 2 for ${what}`, () => {
      const { code, errors } = run(...(args.length === 1 ? args : [folder, ...args]));
      expect(code).to.equal(2);
      expect(errors).to.contain(words);
    });

  it("passes the tests of the example", () => {
    expect(run("examples/regression").code).to.equal(0);
  });
});

describe("cmdlab test with files that do not end", () => {
  it("ends a step of a transcript and a file that runs itself after --timeout", () => {
    const files = {
      "a.transcript": "PS> while ($true) { }\nPS> 1\n1\n",
      "self.Tests.ps1": "Invoke-Pester $PSCommandPath -Output None\nDescribe 'a' { It 'b' { 1 } }\n",
    };
    inFolder(files, (folder) => {
      const transcript = cmdlab(["test", "a.transcript", "--timeout", "1"], "", folder);
      expect([transcript.code, /1 passed, 1 failed/.test(transcript.out)]).to.deep.equal([1, true]);
      const self = cmdlab(["test", "self.Tests.ps1", "--timeout", "1"], "", folder);
      expect([self.code, /--timeout/.test(self.out)]).to.deep.equal([1, true]);
    });
  });

  it("says in a sentence what cannot be written", () => {
    inFolder({ "a.Tests.ps1": "Describe 'a' { It 'b' { 1 } }\n", file: "" }, (folder) => {
      const page = cmdlab(["test", "a.Tests.ps1", "--coverage", "--coverage-page", "file/page.html"], "", folder);
      expect([page.code, page.err]).to.deep.equal([
        2,
        "cmdlab: The page of the coverage 'file/page.html' cannot be written (EEXIST).\n",
      ]);
      const web = cmdlab(["web", "export", "--out", "file"], "", folder);
      expect([web.code, web.err]).to.deep.equal([
        2,
        "cmdlab: The page cannot be written to the folder 'file' (EEXIST).\n",
      ]);
    });
  });
});
