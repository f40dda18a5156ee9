import { expect } from "chai";
import { readLineServiceKey } from "../../src/command/readLine/readLineService.ts";
import { sessionReadLineSettings } from "../../src/command/readLine/sessionReadLineSettings.ts";
import { readLab } from "../../src/labs/file/parseLab.ts";
import { journalText, readJournal } from "../../src/labs/run/LabJournal.ts";
import { LabRun } from "../../src/labs/run/LabRun.ts";
import { runKeyHandler } from "../../src/repl/scripted/runKeyHandler.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";
import { begin, sample, states, surroundings } from "./harness.ts";

describe("a run of a lab", () => {
  it("looks behind each command, opens tasks and counts points", () => {
    const { run } = begin();
    expect([run.mark, states(run)]).to.deep.equal(["[0/2]", "open locked"]);
    const first = run.submit("Set-Content C:\\first.txt x");
    expect(first.news.map(({ kind }) => kind)).to.deep.equal(["green", "opened"]);
    expect([run.mark, states(run), run.score.scaled]).to.deep.equal(["[1/2]", "green red", 0.25]);
    const second = run.submit("Stop-Service MSExchangeTransport");
    expect(second.news.map(({ kind }) => kind)).to.deep.equal(["green", "finished"]);
    expect(run.score).to.deep.equal({ points: 4, of: 4, scaled: 1, isPassed: true });
  });

  it("says when a task is red again, and shows reasons only", () => {
    const { run } = begin();
    run.submit("Set-Content C:\\first.txt x");
    const [news] = run.submit("Remove-Item C:\\first.txt").news;
    expect(news).to.deep.include({ kind: "redAgain" });
    expect(run.progress.tasks[0].failed).to.deep.equal([
      { name: "the file is there", because: "C: has no such file yet" },
    ]);
  });

  it("does not pass a lab in which something forbidden was done, until it is reset", () => {
    const { run } = begin();
    run.submit("Set-Content C:\\first.txt x");
    run.submit("Stop-Service MSExchangeTransport");
    expect(run.score.isPassed).to.equal(true);
    expect(run.submit("Stop-Service MSExchangeIS -Force").news.map(({ kind }) => kind)).to.deep.equal(["forbidden"]);
    expect(run.broken.map(({ name }) => name)).to.deep.equal(["the information store runs"]);
    run.submit("Start-Service MSExchangeIS");
    expect(run.score.isPassed).to.equal(false);
    run.submit("Reset-Lab second");
    expect([run.broken.length, states(run)]).to.deep.equal([0, "green red"]);
    run.submit("Reset-Lab");
    expect(states(run)).to.equal("red locked");
  });

  it("keeps what was typed at a prompt inside of a command", () => {
    const typed = ["Set-Content C:\\first.txt x", "exit"];
    const around = surroundings();
    const screen = Object.assign(new RecordingHost(100), { interactive: true });
    const lab = readLab(sample, "sample.md");
    const run: LabRun = LabRun.begin(lab, around, {
      screen,
      lookMilliseconds: 60_000,
      prepare: ({ engine }) =>
        engine.setService(readLineServiceKey, {
          input: null,
          read: () => null,
          readInput: () => run.host.readInput(() => ({ kind: "line", text: typed.shift() ?? "" })),
        }),
    });
    run.submit("$Host.EnterNestedPrompt()");
    expect([typed, run.score.points]).to.deep.equal([[], 1]);
    const journal = readJournal(journalText(run.journal), "journal.jsonl");
    expect(LabRun.grade(lab, around, journal, { screen: new RecordingHost(100) }).score).to.deep.equal(run.score);
  });

  it("goes on from its journal, and is graded by it", () => {
    const around = surroundings();
    const { run, lab } = begin(undefined, around);
    for (const line of ["$x = 5", "Get-LabHint", "Set-Content C:\\first.txt $x", "Stop-Service MSExchangeTransport"])
      run.submit(line);
    const screen = new RecordingHost(100);
    const journal = JSON.parse(JSON.stringify(run.journal));
    const again = LabRun.resume(lab, around, journal, { screen });
    expect(screen.text).to.equal("");
    expect({ ...again.progress, elapsed: 0 }).to.deep.equal({ ...run.progress, elapsed: 0 });
    again.submit("$x");
    expect(screen.text).to.equal("5\n");
    const graded = LabRun.grade(lab, around, journal, { screen });
    expect(graded.score).to.deep.equal(run.score);
    expect(run.score.points).to.equal(3.5);
  });

  it("keeps what scripts of keys do", () => {
    const around = surroundings();
    const { run, lab } = begin(undefined, around);
    const settings = sessionReadLineSettings(run.session.host);
    run.submit(
      "Set-PSReadLineKeyHandler -Chord Ctrl+b -ScriptBlock { $global:pressed++; Set-Content C:\\first.txt $pressed }",
    );
    const [handler] = Object.keys(settings.scripts);
    const key = { kind: "key", chord: "Ctrl+b", text: "", isFollowed: false, isInBurst: false } as const;
    const empty = { argument: null, text: "x", cursor: 1, anchor: null, clipboard: "", killed: null, place: 1 };
    const call = { handler, key, ...empty, history: ["Get-Date"] };
    const press = (): void =>
      void runKeyHandler(
        run.session,
        call,
        () => "",
        () => 0,
      );
    run.pressKey(call, press);
    run.pressKey(call, press);
    expect(states(run)).to.equal("green red");
    expect(run.submit("1").news.map(({ kind }) => kind)).to.deep.equal(["green", "opened"]);
    const journal = readJournal(journalText(run.journal), "journal");
    expect(LabRun.grade(lab, around, journal, { screen: new RecordingHost(100) }).score.points).to.equal(1);
    const screen = new RecordingHost(100);
    LabRun.resume(lab, around, journal, { screen }).submit("$pressed");
    expect(screen.text).to.equal("2\n");
  });

  it("has a registry that setup, learner and checks share, and that a reset brings back", () => {
    const key = "HKLM:\\SOFTWARE\\Sample";
    const text = sample
      .replace("Set-Content C:\\begin.txt begun", `$null = New-Item ${key}; Set-ItemProperty ${key} Level 1`)
      .replace("'C:\\first.txt' | Should -Exist", `(Get-ItemProperty ${key}).Level | Should -Be 5`)
      .replace("Set-Content C:\\first.txt done", `Set-ItemProperty ${key} Level 5`);
    const { run } = begin(text);
    expect(run.submit(`Set-ItemProperty ${key} Level ((Get-ItemProperty ${key}).Level + 3)`).news).to.deep.equal([]);
    expect(run.submit(`Set-ItemProperty ${key} Level 5`).news.map(({ kind }) => kind)).to.deep.equal([
      "green",
      "opened",
    ]);
    run.submit("Reset-Lab");
    run.submit(`if ((Get-ItemProperty ${key}).Level -eq 1) { Set-ItemProperty ${key} Level 5 }`);
    expect(states(run)).to.equal("green red");
  });

  it("does not look behind each command at a task that takes long to look at, but when somebody asks", () => {
    let time = 0;
    let isSlow = true;
    const around = surroundings("fabrikam", () => (time += isSlow ? 500 : 0));
    const run = LabRun.begin(readLab(sample, "sample.md"), around, {
      screen: new RecordingHost(100),
      lookMilliseconds: 60_000,
    });
    expect(run.submit("Set-Content C:\\other.txt x").news.map(({ kind }) => kind)).to.deep.equal(["slow"]);
    isSlow = false;
    expect(run.submit("Set-Content C:\\first.txt x").news).to.deep.equal([]);
    expect(run.test(null).map(({ kind }) => kind)).to.deep.equal(["green", "opened"]);
  });

  it("opens a hint by itself after its time, for nothing", () => {
    let time = 0;
    const { run } = begin(
      undefined,
      surroundings("fabrikam", () => time),
    );
    run.submit("1");
    expect(run.tick()).to.deep.equal([]);
    time += 181_000;
    expect(run.tick().map(({ kind }) => kind)).to.deep.equal(["hint"]);
    run.submit("Set-Content C:\\first.txt x");
    expect(run.score.points).to.equal(1);
  });
});
