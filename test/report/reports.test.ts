import { expect } from "chai";
import { githubReport } from "../../src/report/githubReport.ts";
import { htmlReport } from "../../src/report/htmlReport.ts";
import { junitReport } from "../../src/report/junitReport.ts";
import { cutMarkdown, markdownReport } from "../../src/report/markdownReport.ts";
import type { Report, ReportCase } from "../../src/report/Report.ts";

const passed: ReportCase = {
  name: "one",
  classname: "a.md",
  file: "a.md",
  line: 3,
  seconds: 0.25,
  outcome: "passed",
  message: "",
  text: "",
  output: "1\n",
};
const failed: ReportCase = {
  ...passed,
  name: "two, <b>",
  line: 7,
  outcome: "failed",
  verdict: "differs",
  message: 'expected "1" & got 2',
  text: "100% wrong\nsecond \x1b[0m",
  script: "<script>alert(1)</script>",
  compared: [{ expected: "1 <", actual: "2", isSame: false }],
};
const skipped: ReportCase = {
  ...passed,
  name: "three",
  outcome: "skipped",
  verdict: "not modelled",
  message: "no `x`",
};
const report: Report = { title: "pages", suites: [{ name: "docs|x", cases: [passed, failed, skipped] }] };

describe("reports", () => {
  it("as JUnit: counts, places, and nothing that XML cannot hold", () => {
    const text = junitReport(report);
    expect(text).to.include('<testsuite name="docs|x" tests="3" failures="1" errors="0" skipped="1" time="0.750">');
    expect(text).to.include('<testcase name="two, &lt;b&gt;" classname="a.md" file="a.md" line="7" time="0.250">');
    expect(text).to.include(
      '<failure message="expected &quot;1&quot; &amp; got 2" type="differs">100% wrong\nsecond \ufffd[0m</failure>',
    );
    expect(text).to.include('<skipped message="no `x`"/>');
  });

  it("as annotations of GitHub: a line each, marks escaped", () => {
    expect(githubReport(report).split("\n")).to.deep.equal([
      '::error file=a.md,line=7,title=two%2C <b>::expected "1" & got 2%0A100%25 wrong%0Asecond \x1b[0m',
      "::warning file=a.md,line=3,title=three::no `x`",
      "",
    ]);
    const cases = [{ ...failed, message: "no", text: "no\nat line 3" }];
    expect(githubReport({ ...report, suites: [{ name: "x", cases }] })).to.include("::no%0Aat line 3\n");
  });

  it("as Markdown: a table of verdicts and the reasons, cut where it is too long", () => {
    const text = markdownReport(report);
    expect(text).to.include("| docs\\|x | 1 | 1 | 1 |");
    const ordered = markdownReport({ ...report, verdicts: ["not modelled", "ran", "differs", "passed"] });
    expect(ordered).to.include("| | not modelled | differs | passed |");
    expect(text).to.include("### two, \\<b\\>: differs");
    expect(text).to.include("```text\n100% wrong");
    const cut = cutMarkdown(text, text.length - 5);
    expect([cut.includes("three"), cut.includes("left out"), cut.length <= text.length - 5]).to.deep.equal([
      false,
      true,
      true,
    ]);
  });

  it("as HTML: side by side, with nothing from outside and nothing that runs", () => {
    const text = htmlReport(report);
    expect(text).to.include("<td><code>1 &lt;</code></td><td><code>2</code></td>");
    expect(text).to.include("&lt;script&gt;alert(1)");
    expect(text).not.to.match(/<script|https?:|src=|@import|url\(/);
  });
});
