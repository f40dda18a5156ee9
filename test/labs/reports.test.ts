import { expect } from "chai";
import { cmi5Course } from "../../src/labs/report/cmi5Course.ts";
import { labReport } from "../../src/labs/report/labReport.ts";
import { scormManifest, scormTime, scormValues } from "../../src/labs/report/scorm.ts";
import { xapiStatements } from "../../src/labs/report/xapiStatements.ts";
import type { LabProgress } from "../../src/labs/run/LabProgress.ts";
import { junitReport } from "../../src/report/junitReport.ts";
import { begin, surroundings } from "./harness.ts";

/** The progress of the sample when its first task was done after a minute. */
function progress(): LabProgress {
  let time = 0;
  const { run } = begin(
    undefined,
    surroundings("fabrikam", () => time),
  );
  run.submit("1");
  time += 61_234;
  run.submit("Set-Content C:\\first.txt x");
  return run.progress;
}

describe("reports of a lab", () => {
  const made = progress();

  it("are cases of JUnit", () => {
    expect(
      junitReport(labReport([made]))
        .split("\n")
        .slice(2, 8),
    ).to.deep.equal([
      '  <testsuite name="A sample" tests="2" failures="1" errors="0" skipped="0" time="61.234">',
      '    <testcase name="write a file" classname="sample" time="61.234"/>',
      '    <testcase name="stop a service" classname="sample" time="0.000">',
      '      <failure message="the transport service is stopped: mail still flows" type="failed">the transport service is stopped: mail still flows</failure>',
      "    </testcase>",
      "  </testsuite>",
    ]);
  });

  it("are statements of xAPI, the same each time", () => {
    const actor = { mbox: "mailto:kim@example.com" };
    const statements = xapiStatements(made, { actor });
    expect(statements).to.deep.equal(xapiStatements(made, { actor }));
    expect(statements.map(({ verb }) => (verb as { id: string }).id.split("/").at(-1))).to.deep.equal([
      "initialized",
      "answered",
    ]);
    const [first, second] = made.tasks;
    const tried = { ...made, tasks: [first, { ...second, attempts: 1, triedAt: 500 }], elapsed: made.elapsed + 1 };
    expect(xapiStatements(tried, { actor })[2]).to.deep.include({
      timestamp: "2026-01-01T00:00:00.500Z",
      result: { success: false, score: { scaled: 0, raw: 0, min: 0, max: second.points } },
    });
    expect(statements[1]).to.deep.include({
      actor,
      timestamp: "2026-01-01T00:01:01.234Z",
      result: { success: true, score: { scaled: 1, raw: 1, min: 0, max: 1 }, duration: "PT1M1.23S" },
    });
    const finished = { ...made, isFinished: true, isPassed: true, scaled: 1 };
    const verbs = xapiStatements(finished, { actor }).map(({ verb }) => (verb as { id: string }).id.split("/").at(-1));
    expect(verbs.slice(-2)).to.deep.equal(["passed", "completed"]);
  });

  it("are values of SCORM 1.2", () => {
    expect(scormValues(made)).to.deep.include({
      "cmi.core.lesson_status": "incomplete",
      "cmi.core.score.raw": "25",
      "cmi.core.session_time": "0000:01:01.23",
    });
    expect(scormTime(3_723_450)).to.equal("0001:02:03.45");
    expect(scormManifest({ id: "a", title: "A & B", pass: 0.8 }, ["index.html", "worker.js"])).to.include("A &amp; B");
  });

  it("are a course of cmi5", () => {
    const course = cmi5Course({ id: "a", title: "A & B", pass: 0.8, language: "en" }, "index.html");
    expect(course).to.include('<au id="https://cmdlab.invalid/labs/a" moveOn="Passed" masteryScore="0.8" ');
    expect(course).to.include('<langstring lang="en">A &amp; B</langstring>');
  });
});
