import { allCases, countOutcomes, type ReportSuite } from "../../report/Report.ts";
import { durationText } from "../../testing/output/durationText.ts";

const shownSlowest = 5;
/** Seconds from which on a test counts as slow. */
const slow = 0.2;

/** What is told at the end: the slowest tests, what is not modelled, and the counts. `seconds` null: no durations. */
export function summaryText(
  suites: readonly ReportSuite[],
  missing: ReadonlyMap<string, number>,
  seconds: number | null,
): string {
  const cases = allCases({ title: "", suites });
  const counts = countOutcomes(cases);
  const lines: string[] = [""];
  const slowest = [...cases]
    .filter((one) => one.seconds >= slow)
    .sort((left, right) => right.seconds - left.seconds)
    .slice(0, shownSlowest);
  if (seconds !== null && slowest.length > 0) {
    lines.push("Slowest:");
    for (const { classname, name, seconds: took } of slowest)
      lines.push(`  ${durationText(took * 1000).padStart(7)}  ${classname}.${name}`);
  }
  if (missing.size > 0) {
    lines.push("Not modelled:");
    for (const [what, count] of missing) lines.push(`  ${what}${count > 1 ? ` (${count} times)` : ""}`);
  }
  const parts = [
    `${counts.passed} passed`,
    `${counts.failed} failed`,
    ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
    ...(counts.errors > 0
      ? [`${counts.errors} ${counts.errors === 1 ? "block or file" : "blocks or files"} failed`]
      : []),
  ];
  const took = seconds === null ? "" : ` in ${durationText(seconds * 1000)}`;
  lines.push(`${parts.join(", ")}${took}`);
  return `${lines.join("\n")}\n`;
}
