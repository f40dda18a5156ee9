import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { runCommand } from "../../src/cli/commands/runCommand.ts";
import { nodeMeters } from "../../src/cli/nodeMeters.ts";
import type { Program } from "../../src/cli/Program.ts";
import { holdOutput } from "../../src/cli/terminal/StandardOutput.ts";
import { noKeyboard } from "../../src/console/Keyboard.ts";
import { sample } from "../labs/harness.ts";
import { inFolder } from "./harness.ts";

interface Run {
  readonly code: number;
  /** The message of the error that ended it, or "". */
  readonly error: string;
}

/** Runs a command of labs in this process; `typed`: the lines at its prompt. */
function lab(args: readonly string[], typed: readonly string[] = []): Run {
  const lines = [...typed];
  const program: Program = {
    environment: {},
    stopFlag: new Int32Array(new SharedArrayBuffer(4)),
    keyboard: noKeyboard,
    columns: () => 80,
    rows: () => 25,
    colors: false,
    errorsApart: false,
    meters: nodeMeters,
    lines: {
      openHistory: () => {},
      keepInput: () => {},
      saveHistory: () => {},
      read: () => {
        const text = lines.shift();
        return text === undefined ? { kind: "end" } : { kind: "line", text };
      },
    },
  };
  const held = holdOutput();
  try {
    return { code: runCommand("lab", args, program) as number, error: "" };
  } catch (error) {
    return { code: (error as { exitCode?: number }).exitCode ?? 70, error: (error as Error).message };
  } finally {
    held.drop();
  }
}

/** Does something with the sample in a file, a state folder beside it, and what `--out` wrote. */
function withSample<T>(use: (file: string, options: readonly string[], out: string) => T, text = sample): T {
  return inFolder({ "sample.md": text }, (folder) =>
    use(path.join(folder, "sample.md"), ["--state", path.join(folder, "state")], path.join(folder, "out")),
  );
}

describe("cmdlab lab", () => {
  it("checks and proves labs", () => {
    withSample((file) => {
      expect(lab(["check", file])).to.deep.equal({ code: 0, error: "" });
      expect(lab(["test", file])).to.deep.equal({ code: 0, error: "" });
    });
    withSample(
      (file) => {
        expect(lab(["check", file]).code).to.equal(1);
        expect(lab(["test", file]).error).to.match(/sample\.md:18:4: error: The task 'first' has no lab=solution/);
      },
      sample.replace(/```powershell lab=solution\nSet[^`]*```\n/, ""),
    );
    withSample(
      (file) => expect(lab(["test", file]).code).to.equal(1),
      sample.replace("first.txt done", "other.txt done"),
    );
  });

  it("goes on where somebody stopped, and grades as it scored", () => {
    withSample((file, options, out) => {
      expect(lab(["start", file, ...options], ["$x = 'done'", "Set-Content C:\\first.txt $x", "exit 0"]).code).to.equal(
        0,
      );
      expect(lab(["report", file, ...options, "--out", out]).code).to.equal(1);
      expect(JSON.parse(readFileSync(out, "utf8"))).to.deep.include({ points: 1, of: 4, isPassed: false, commands: 3 });
      expect(lab(["hint", file, ...options]).error).to.equal("The task 'second' has no further hint.");
      expect(lab(["start", file, ...options], ["Stop-Service MSExchangeTransport", "Stop-Lab", "never"]).code).to.equal(
        0,
      );
      const folder = path.join(options[1], "labs", "sample");
      const journal = path.join(folder, "journal.jsonl");
      expect(lab(["grade", file, journal, "--format", "json", "--out", out]).code).to.equal(0);
      const kept = JSON.parse(readFileSync(path.join(folder, "progress.json"), "utf8"));
      const { points, scaled, tasks } = JSON.parse(readFileSync(out, "utf8"));
      expect({ points, scaled, tasks }).to.deep.equal({ points: kept.points, scaled: kept.scaled, tasks: kept.tasks });
      expect(points).to.equal(4);
      writeFileSync(journal, readFileSync(journal, "utf8").replace("Stop-Service MSExchangeTransport", "1"));
      expect(lab(["grade", file, journal, "--out", out]).code).to.equal(1);
    });
  });

  it("refuses progress of another edition, and puts it aside when asked", () => {
    withSample((file, options) => {
      lab(["start", file, ...options], ["1"]);
      writeFileSync(file, sample.replace("points=1", "points=2"));
      expect(lab(["start", file, ...options]).error).to.match(/is of another edition of the lab 'sample'/);
      const journal = path.join(options[1], "labs", "sample", "journal.jsonl");
      expect(lab(["grade", file, journal])).to.deep.equal({
        code: 2,
        error:
          "The journal is of another edition of the lab 'sample': the lab's file or its scenario was changed since.",
      });
      expect(lab(["grade", "full-database", journal]).error).to.equal(
        "The journal is of the lab 'sample', not of 'full-database'.",
      );
      expect(lab(["start", file, ...options, "--restart"]).code).to.equal(0);
      expect(existsSync(path.join(options[1], "labs", "sample", "kept", "journal-1.jsonl"))).to.equal(true);
      writeFileSync(path.join(options[1], "labs", "sample", "journal.jsonl"), "{}\n");
      expect(lab(["start", file, ...options]).error).to.match(/journal\.jsonl' cannot be read: line 1: kind: expected/);
    });
  });

  it("begins at a task when asked", () => {
    withSample((file, options, out) => {
      lab(["start", file, ...options, "--task", "second"], ["Stop-Service MSExchangeTransport"]);
      lab(["report", file, ...options, "--out", out]);
      expect(JSON.parse(readFileSync(out, "utf8"))).to.deep.include({ points: 3, isPassed: true, isFinished: true });
      expect(lab(["start", file, ...options, "--task", "third"]).error).to.match(/There is no task 'third'/);
    });
  });

  const refusals: readonly (readonly [args: readonly string[], error: RegExp])[] = [
    [[], /needs an action: list, start, hint, report, check, test, grade, export, serve\./],
    [
      ["start", "no-such-lab"],
      /There is no lab 'no-such-lab': neither a file, nor the id of one in this folder, nor of one that comes along \(expired-certificates, /,
    ],
    [["report", "sample.md", "--format", "xml"], /--format takes json, junit, xapi, scorm, not 'xml'/],
    [["report", "sample.md"], /There is no lab 'sample\.md'/],
    [["grade", "full-database"], /needs the journal behind the lab/],
    [["grade", "full-database", "/no/such/file"], /The journal '\/no\/such\/file' cannot be read \(ENOENT\)/],
    [["check"], /needs a lab: a file, a folder, or an id/],
  ];
  for (const [args, error] of refusals)
    it(args.join(" ") || "without an action", () => {
      const run = lab(args);
      expect(run.code).to.equal(2);
      expect(run.error).to.match(error);
    });

  it("reads a file that Windows PowerShell wrote", () => {
    const utf16 = `\ufeff${sample.replace("title: A sample", "title: Prüfung")}`;
    inFolder({ "course.md": "# Nothing yet" }, (folder) => {
      const file = path.join(folder, "sample.md");
      writeFileSync(file, utf16, "utf16le");
      expect(lab(["test", file])).to.deep.equal({ code: 0, error: "" });
      writeFileSync(file, Buffer.from(utf16.slice(1), "latin1"));
      expect(lab(["check", file])).to.deep.equal({ code: 0, error: "" });
    });
  });

  it("checks the other labs of a folder where the scenario of one is broken", () => {
    const own = sample.replace("scenario: fabrikam", "scenario: own.json");
    inFolder({ "a.md": own, "b.md": sample.replace("pass: 0.5", "pass: 50"), "own.json": '{"a": ' }, (folder) => {
      expect(lab(["check", folder])).to.deep.equal({ code: 1, error: "" });
      expect(lab(["start", path.join(folder, "a.md"), "--state", path.join(folder, "s")]).error).to.match(
        /a\.md:5:1: error: The organisation '.*own\.json' cannot be used: line 1, column 7: /,
      );
    });
  });

  it("tells a scenario that is missing with its place", () => {
    withSample(
      (file, options) => {
        expect(lab(["start", file, ...options]).error).to.match(
          /sample\.md:5:1: error: There is no scenario '\.\.\/x\.json' beside the lab\./,
        );
      },
      sample.replace("scenario: fabrikam", "scenario: ../x.json"),
    );
    withSample(
      (file) => {
        expect(lab(["test", file]).error).to.match(/There is no scenario 'fabrikan' \(Known are contoso, fabrikam/);
      },
      sample.replace("scenario: fabrikam", "scenario: fabrikan"),
    );
  });
});
