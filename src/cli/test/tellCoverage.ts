import { coveredPercent, mergeCoverage } from "../../report/CoverageReport.ts";
import { coverageHtml } from "../../report/coverageHtml.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { writeNamedFile } from "../writeReports.ts";
import type { TestedFile } from "./TestedFile.ts";
import type { TestWishes } from "./TestWishes.ts";

/** Says how much of the scripts the tests reached, writes the page, and gives the exit code: 1 where it is not enough. */
export function tellCoverage(
  files: readonly TestedFile[],
  { minimum, page }: NonNullable<TestWishes["coverage"]>,
  output: TestWishes["output"],
  code: number,
): number {
  const report = mergeCoverage(files.flatMap(({ coverage }) => (coverage ? [coverage] : [])));
  const percent = coveredPercent(report.files);
  const commands = report.files.flatMap(({ points }) => points).length;
  const wanted = minimum > 0 ? ` (wanted: ${minimum}%)` : "";
  if (output !== "none")
    standardOutput.write(
      `Coverage: ${Number(percent.toFixed(2))}% of ${commands} commands in ${report.files.length} scripts${wanted}\n`,
    );
  if (page !== null) writeNamedFile("The page of the coverage", page, coverageHtml(report, minimum));
  return code === 0 && percent < minimum ? 1 : code;
}
