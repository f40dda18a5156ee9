import { readFileSync } from "node:fs";
import { expect } from "chai";
import { labFilesOf } from "../../src/cli/lab/findLabs.ts";
import { labScenario } from "../../src/cli/lab/labSurroundings.ts";
import { deadLinks } from "../../src/cli/web/deadLinks.ts";
import { missingPictures } from "../../src/cli/web/labPictures.ts";
import { lintLab } from "../../src/labs/file/lintLab.ts";
import { readLab } from "../../src/labs/file/parseLab.ts";
import { journalText, readJournal } from "../../src/labs/run/LabJournal.ts";
import { LabRun } from "../../src/labs/run/LabRun.ts";
import { testLab } from "../../src/labs/run/testLab.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";
import { states, surroundings } from "./harness.ts";

describe("the course that comes along", () => {
  const files = labFilesOf(["examples/labs"]);

  it("has ten labs", () => {
    expect(files.length).to.equal(10);
  });

  for (const file of files)
    it(file, () => {
      const lab = readLab(readFileSync(file, "utf8"), file);
      expect(lintLab(lab)).to.deep.equal([]);
      const cases = testLab(lab, { ...surroundings(), scenario: labScenario(lab) });
      expect(
        cases.filter(({ outcome }) => outcome !== "passed").map(({ name, text }) => `${name}: ${text}`),
      ).to.deep.equal([]);
      expect([...missingPictures(lab), ...deadLinks(lab)]).to.deep.equal([]);
    });

  for (const file of files)
    it(`${file} is worth to a teacher what the learner's screen said`, () => {
      const lab = readLab(readFileSync(file, "utf8"), file);
      const around = { ...surroundings(), scenario: labScenario(lab) };
      let learner: LabRun | null = null;
      const screen = new RecordingHost(100, () => learner?.signIn ?? null, true);
      const run: LabRun = LabRun.begin(lab, around, { screen, lookMilliseconds: 60_000 });
      learner = run;
      for (const task of lab.tasks) {
        run.hint(task);
        for (const { code } of task.solutions) run.submit(code);
      }
      expect(states(run)).to.equal(lab.tasks.map(() => "green").join(" "));
      const journal = readJournal(journalText(run.journal), "journal.jsonl");
      expect(LabRun.grade(lab, around, journal, { screen }).score).to.deep.equal(run.score);
    });
});
