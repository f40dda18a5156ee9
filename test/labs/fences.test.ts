import { expect } from "chai";
import { readLab } from "../../src/labs/file/parseLab.ts";
import { LabRun } from "../../src/labs/run/LabRun.ts";
import { LabRunError } from "../../src/labs/run/LabTimeline.ts";
import { testLab } from "../../src/labs/run/testLab.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";
import { begin, states, surroundings } from "./harness.ts";

const head = "---\nlab: 1\nid: a\ntitle: A\nscenario: fabrikam\n---\n";

function fence(info: string, code: string): string {
  return `\`\`\`powershell lab=${info}\n${code}\n\`\`\`\n`;
}

function exists(file: string): string {
  return fence("check", `It '${file}' { 'C:\\${file}' | Should -Exist -Because 'it is not there' }`);
}

describe("fences of a lab", () => {
  it("setup after=: what the lab does behind a task does not undo the task", () => {
    const text = `${head}## One {#one}\n${exists("a")}${fence("setup after=one", "Remove-Item C:\\a")}## Two {#two requires=one}\n${exists("b")}`;
    const { run } = begin(text);
    run.submit("Set-Content C:\\a 1");
    expect(states(run)).to.equal("green red");
    run.submit("Test-Path C:\\a; Set-Content C:\\b 1");
    expect(states(run)).to.equal("green green");
    run.submit("Reset-Lab one");
    expect(states(run)).to.equal("red locked");
  });

  it("setup after=: what it requires is settled in the look that turns it green", () => {
    const text = `${head}## One {#one}\n${exists("a")}## Two {#two requires=one}\n${exists("b")}${fence("setup after=two", "'x' > C:\\c")}`;
    const { run } = begin(text);
    run.submit("Set-Content C:\\a 1");
    run.submit("Remove-Item C:\\a; Set-Content C:\\b 1");
    expect(states(run)).to.equal("green green");
  });

  it("a reset to a task keeps what the learner had made before it opened", () => {
    const { run, host } = begin(`${head}## One {#one}\n${exists("a")}## Two {#two requires=one}\n${exists("b")}`);
    run.submit("$mine = 1; function mine { 2 }; Set-Content C:\\a 1");
    run.submit("$late = 3");
    run.submit("Reset-Lab two");
    host.take();
    run.submit('"$mine $(mine) $late"');
    expect(host.take()).to.equal("1 2 \n");
  });

  it("reset-to: a task begins where it says", () => {
    const text = `${head}## One {#one}\n${exists("a")}## Two {#two requires=one}\n${exists("b")}${fence("reset-to", "Set-Content C:\\a reset")}`;
    const { run, host } = begin(text);
    run.jump(run.lab.tasks[1]);
    expect([states(run), run.score.points]).to.deep.equal(["green red", 0]);
    run.submit("Set-Content C:\\b 1; Set-Content C:\\a mine");
    expect(run.score.points).to.equal(1);
    run.submit("Reset-Lab two");
    host.take();
    run.submit("Get-Content C:\\a");
    expect([host.take(), states(run)]).to.deep.equal(["reset\n", "green red"]);
  });

  it("forbid: may look at what was typed, and a check at what was changed", () => {
    const changes = "(@($Lab.Changes | Where-Object { $_.Kind -eq 'Changed' }).Count -gt 0)";
    const text = `${head}## One {#one}\n${fence("check", `It 'a' { ${changes} | Should -BeTrue; $Lab.History | Should -BeNullOrEmpty }`)}${fence("forbid", "It 'no Remove' { ($Lab.History -like 'Remove-*') | Should -BeNullOrEmpty -Because 'nothing is removed here' }")}`;
    const { run } = begin(text);
    run.submit("Set-Content C:\\x 1");
    expect(states(run)).to.equal("red");
    run.submit("Stop-Service MSExchangeTransport");
    expect([states(run), run.broken.length]).to.deep.equal(["green", 0]);
    run.submit("Remove-Item C:\\x");
    expect(run.broken).to.deep.include({ ...run.broken[0], name: "no Remove", because: "nothing is removed here" });
  });

  it("forbid: is looked at after every command, and typed lines go with a reset", () => {
    const never = fence("forbid", "It 'no Remove' { ($Lab.History -like 'Remove-*') | Should -BeNullOrEmpty }");
    const { run } = begin(`${head}## One {#one}\n${exists("a")}${never}`);
    expect(run.submit("Remove-Mailbox nobody -WhatIf").news.map(({ kind }) => kind)).to.deep.equal(["forbidden"]);
    run.submit("Reset-Lab");
    expect(run.submit("Get-Date").news).to.deep.equal([]);
    expect(run.broken).to.deep.equal([]);
  });

  it("forbid: changes tell noun and name", () => {
    const kept = `$Lab.Changes | Where-Object { $_.Noun -eq 'Mailbox' -and $_.Kind -eq 'Removed' } | ForEach-Object Identity`;
    const forbid = fence("forbid", `It 'mailboxes stay' { ${kept} | Should -BeNullOrEmpty -Because (${kept}) }`);
    const { run } = begin(
      `${head}## One {#one}\n${exists("a")}${forbid}`.replace("fabrikam", "contoso"),
      surroundings("contoso"),
    );
    run.submit("Remove-Mailbox djump -Confirm:$false");
    expect(run.broken.map(({ because }) => because)).to.deep.equal(["Dan Jump"]);
  });

  it("stays=done: a task that was green is not looked at again", () => {
    const { run } = begin(`${head}## One {#one stays=done}\n${exists("a")}`);
    run.submit("Set-Content C:\\a 1");
    run.submit("Remove-Item C:\\a; Test-Lab");
    expect(states(run)).to.equal("green");
    run.submit("Reset-Lab");
    expect(states(run)).to.equal("red");
  });

  it("session=learner: a check sees copies of functions, aliases and variables", () => {
    const its = [
      "It 'function' { Get-Double 4 | Should -Be 8 }",
      "It 'alias' { dbl 5 | Should -Be 10 }",
      "It 'variable' { $report.Name | Should -Be 'x'; $report.Name = 'changed'; $count | Should -Be 3 }",
    ];
    const { run, host } = begin(`${head}## One {#one}\n${fence("check session=learner", its.join("\n"))}`);
    run.submit("function Get-Double([int] $Number) { $Number * 2 }; Set-Alias dbl Get-Double");
    expect(run.progress.tasks[0].failed.map(({ name }) => name)).to.deep.equal(["variable"]);
    run.submit("$report = @{ Name = 'x' }; $count = 1..3 | Measure-Object | ForEach-Object Count");
    expect(states(run)).to.equal("green");
    host.take();
    run.submit("$report.Name");
    expect(host.take()).to.equal("x\n");
  });

  it("an error of the setup is told with its line", () => {
    expect(() => begin(`${head}${fence("setup", "1\nGet-Item C:\\nothing")}## One {#one}\n${exists("a")}`)).to.throw(
      LabRunError,
      /lab=setup ended with an error on line 9: Cannot find path 'C:\\nothing'/,
    );
  });

  it("session=learner: a task behind begins with what the solutions before made, and a reset goes back to that", () => {
    const asks = fence(
      "check session=learner",
      "It 'answer' { $answer | Should -Be 42 -Because 'it is another number' }",
    );
    const text = `${head}## One {#one}\n${asks}${fence("solution", "$answer = 42; function Get-One { 1 }")}## Two {#two requires=one}\n${exists("b")}`;
    const { run, host } = begin(text);
    run.jump(run.lab.tasks[1]);
    expect([states(run), run.score.points]).to.deep.equal(["green red", 0]);
    run.submit("$answer = 43");
    expect(states(run)).to.equal("red red");
    run.submit("Reset-Lab two");
    host.take();
    run.submit("Get-One; $answer");
    expect([host.take(), states(run)]).to.deep.equal(["1\n42\n", "green red"]);
  });

  it("way=: is shown beside the solution, which alone is run", () => {
    const text = `${head}## One {#one}\n${exists("a")}${fence("solution", "Set-Content C:\\a 1")}${fence("solution way=short", "'2' > C:\\a")}`;
    const { run, host } = begin(text);
    run.submit("Show-LabSolution one");
    expect(host.take()).to.equal("Set-Content C:\\a 1\n# Or, short:\n'2' > C:\\a\n");
    run.submit("Show-LabSolution one -Run; Get-Content C:\\a");
    expect(host.take()).to.equal("Set-Content C:\\a 1\n1\n");
  });

  it("edition: Core: setups, checks and learners work in PowerShell 7", () => {
    const core = head.replace("title: A\n", "title: A <b> of $x\nedition: Core\n");
    const check = fence("check", "It 'is seven' { $PSVersionTable.PSEdition | Should -Be ($true ? 'Core' : '') }");
    const { run, host } = begin(`${core}## What <is> it {#one}\n${check}`);
    run.submit("$null ?? 'seven'");
    run.submit("Test-Lab | Out-Null");
    expect([host.take(), states(run)]).to.deep.equal(["seven\n", "green"]);
  });

  it("a learner's own seed goes on with the journal", () => {
    const text = `${head}${fence("setup", "Set-Content C:\\number (Get-Random)")}## One {#one}\n${exists("a")}`;
    const around = surroundings();
    const numberOf = (run: LabRun, host: RecordingHost): string => {
      run.submit("Get-Content C:\\number");
      return host.take();
    };
    const lab = readLab(text, "a.md");
    const host = new RecordingHost(80);
    const own = LabRun.begin({ ...lab, seed: "ann" }, around, { screen: host });
    const number = numberOf(own, host);
    expect(numberOf(LabRun.begin(lab, around, { screen: host }), host)).to.not.equal(number);
    expect(numberOf(LabRun.grade(lab, around, own.journal, { screen: host }), host)).to.equal(number);
  });

  const proofs: readonly (readonly [what: string, tasks: string, expected: RegExp])[] = [
    [
      "a task that is green from the beginning",
      `## One {#one}\n${exists("Windows")}${fence("solution", "1")}`,
      /green before its solution ran/,
    ],
    [
      "a solution that does not do it",
      `## One {#one}\n${exists("a")}${fence("solution", "1")}`,
      /not green after its solution:\n {2}line 9: a: Expected/,
    ],
    [
      "a solution with an error",
      `## One {#one}\n${exists("a")}${fence("solution", "Get-Item C:\\no; Set-Content C:\\a 1")}`,
      /The solution shows an error: Cannot find/,
    ],
    [
      "what is not modelled",
      `## One {#one}\n${exists("a")}${fence("solution", "Set-Content C:\\a 1; try { Get-StoreUsageStatistics -Server SERVER } catch { }")}`,
      /Not modelled/,
    ],
    [
      "a solution that undoes another one",
      `## One {#one}\n${exists("a")}${fence("solution", "Set-Content C:\\a 1")}## Two {#two}\n${exists("b")}${fence("solution", "Move-Item C:\\a C:\\b")}`,
      /At the end the task 'one' is red again\..*stays=done.*\n {2}line 9: /,
    ],
    [
      "what is forbidden from the beginning",
      `## One {#one}\n${exists("a")}${fence("solution", "Set-Content C:\\a 1")}${fence("forbid", "It 'x' { 1 | Should -Be 2 }")}`,
      /What is forbidden holds from the beginning: x/,
    ],
    [
      "another way that does not lead there",
      `## One {#one}\n${exists("a")}${fence("solution", "Set-Content C:\\a 1")}${fence("solution way=no", "1")}`,
      /By way=no: The task is not green after its solution/,
    ],
    [
      "a solution that ends the shell",
      `## One {#one}\n${exists("a")}${fence("solution", "Set-Content C:\\a 1; exit")}`,
      /Line \d+: The solution ends the learner's shell/,
    ],
    [
      "an It that never runs",
      `## One {#one}\n${fence("check", "function f { It 'x' { 1 | Should -Be 1 -Because 'y' } }")}${fence("solution", "1")}`,
      /line 8: the check itself: None of its Its runs/,
    ],
    [
      "an It that is skipped",
      `## One {#one}\n${fence("check", "It 'x' -Skip { 1 | Should -Be 1 -Because 'y' }")}${fence("solution", "1")}`,
      /line 9: x: It was skipped\./,
    ],
    [
      "a reset-to that does too much",
      `## One {#one}\n${exists("a")}${fence("solution", "Set-Content C:\\a 1")}${fence("reset-to", "Set-Content C:\\a 1")}`,
      /From lab=reset-to: The task is green before/,
    ],
  ];
  const prove = (text: string, around = surroundings()): string =>
    testLab(readLab(text, "a.md"), around)
      .map(({ text }) => text)
      .join("\n");
  const sound = `## One {#one}\n${exists("a")}${fence("solution", "Set-Content C:\\a 1")}`;

  it("the proof finds a setup that does not run to its end", () => {
    expect(prove(head + fence("setup", "exit") + sound)).to.equal(
      "The lab=setup on line 7 does not run to its end: exit ends it.",
    );
    const around = { ...surroundings(), limits: { steps: 2_000 } };
    const endless = "while ($true) { }";
    expect(prove(head + fence("setup", endless) + sound, around)).to.equal(
      "The lab=setup on line 7 does not run to its end: it reaches the limit of steps.",
    );
    expect(prove(head + sound + fence("forbid", `It 'x' { ${endless} }`), around)).to.include(
      "The check reached the limit of steps and was ended.",
    );
  });

  it("the proof finds an account that nobody has", () => {
    const signedIn = (account: string): string =>
      prove(head.replace("---\nlab", `---\nsign-in: ${account}\nlab`) + sound);
    expect(signedIn("FABRIKAM\\Administrator")).to.equal("\n");
    expect(signedIn("administrator@fabrikam.com")).to.equal("\n");
    expect(signedIn("nobody@fabrikam.com")).to.include("The account 'nobody@fabrikam.com' of sign-in is neither");
  });

  for (const [what, tasks, expected] of proofs)
    it(`the proof finds ${what}`, () => {
      const cases = testLab(readLab(head + tasks, "a.md"), surroundings());
      expect(cases.map(({ text }) => text).join("\n")).to.match(expected);
    });

  it("a command that was stopped is stopped at the same change when it runs again", () => {
    const around = surroundings();
    const { run, lab } = begin(`${head}## One {#one}\n${exists("a")}`, around);
    run.submit("Set-Content C:\\x 1; Set-AuthConfig -ServiceName 00000002-0000-0ff1-ce00-000000000001");
    const stopped = run.progress.revision;
    const endless = {
      kind: "command",
      at: 1,
      width: 80,
      text: "while ($true) { Stop-Service W3SVC -Force; Start-Service W3SVC }",
    };
    const journal = { ...run.journal, entries: [...run.journal.entries, { ...endless, stopped: stopped + 5 }] };
    const again = LabRun.resume(lab, around, journal as typeof run.journal, { screen: new RecordingHost(80) });
    expect(again.progress.revision).to.be.within(stopped + 5, stopped + 8);
  });
});
