import { xmlText } from "./markupText.ts";
import { allCases, countOutcomes, type Report, type ReportCase, type ReportSuite } from "./Report.ts";

/** JUnit's XML as CI servers read it: testsuites, testsuite, testcase with failure, error or skipped, and system-out. */
export function junitReport(report: Report): string {
  const head = `<testsuites name="${xmlText(report.title)}"${counts(allCases(report))}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${report.suites.map(suiteText).join("")}</testsuites>\n`;
}

function suiteText({ name, place, cases }: ReportSuite): string {
  const id = place === undefined ? "" : ` id="${place}"`;
  return `  <testsuite name="${xmlText(name)}"${id}${counts(cases)}>\n${cases.map(caseText).join("")}  </testsuite>\n`;
}

function counts(cases: readonly ReportCase[]): string {
  const { total, failed, errors, skipped, seconds } = countOutcomes(cases);
  return ` tests="${total}" failures="${failed}" errors="${errors}" skipped="${skipped}" time="${seconds.toFixed(3)}"`;
}

function caseText(each: ReportCase): string {
  const { name, classname, file, line, seconds, output } = each;
  const place = `${file === null ? "" : ` file="${xmlText(file)}"`}${line === null ? "" : ` line="${line}"`}`;
  const head = `    <testcase name="${xmlText(name)}" classname="${xmlText(classname)}"${place} time="${seconds.toFixed(3)}"`;
  const inside = outcomeText(each) + (output === "" ? "" : `      <system-out>${xmlText(output)}</system-out>\n`);
  return inside === "" ? `${head}/>\n` : `${head}>\n${inside}    </testcase>\n`;
}

function outcomeText({ outcome, message, text, verdict }: ReportCase): string {
  if (outcome === "passed") return "";
  const attributes = `message="${xmlText(message)}"`;
  if (outcome === "skipped") return `      <skipped ${attributes}/>\n`;
  const tag = outcome === "failed" ? "failure" : "error";
  return `      <${tag} ${attributes} type="${xmlText(verdict ?? outcome)}">${xmlText(text)}</${tag}>\n`;
}
