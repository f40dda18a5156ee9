import { expect } from "chai";
import { type CoverageReport, coveredPercent, mergeCoverage } from "../../src/report/CoverageReport.ts";
import { coverageHtml } from "../../src/report/coverageHtml.ts";

function report(...hits: readonly number[]): CoverageReport {
  const points = hits.map((count, at) => ({
    startLine: 1,
    startColumn: 1 + at * 4,
    endLine: 1,
    endColumn: 4 + at * 4,
    command: "a<b",
    hits: count,
  }));
  return { files: [{ path: "a & b.ps1", text: "a<b;c<d\n# end", points }] };
}

describe("coverage as a page", () => {
  it("marks what was missed and counts lines as reached, missed or in part", () => {
    const page = coverageHtml(report(3, 0), 75);
    expect(page).to.contain('<tr class="part"><td class="number">1</td><td class="hits">3</td>');
    expect(page).to.contain("<pre>a&lt;b;<mark>c&lt;d</mark></pre>");
    expect(page).to.contain('<tr class="plain"><td class="number">2</td><td class="hits"></td>');
    expect(page).to.contain('<p class="short">50% of 2 commands (wanted: 75%)</p>');
    expect(page).to.contain("<h2>a &amp; b.ps1</h2>");
    expect(page).not.to.contain("<script");
  });

  it("adds up over runs, point by point", () => {
    const merged = mergeCoverage([report(1, 0), report(2, 5)]);
    expect(merged.files[0].points.map(({ hits }) => hits)).to.deep.equal([3, 5]);
    expect(coveredPercent(merged.files)).to.equal(100);
  });

  it("is 0 in a hundred where there is nothing to reach", () => {
    expect(coveredPercent([])).to.equal(0);
  });
});
