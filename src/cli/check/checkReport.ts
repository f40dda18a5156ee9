import { rules } from "../../check/rules.ts";
import type { Report, ReportCase } from "../../report/Report.ts";
import type { CheckedFile, PlacedFinding } from "./CheckResult.ts";

/** The findings as cases of a report; a file without any is a case that passed. */
export function checkReport(files: readonly CheckedFile[]): Report {
  return {
    title: "cmdlab check",
    suites: files.map(({ file, findings }) => ({
      name: file,
      cases: findings.length === 0 ? [cleanCase(file)] : findings.map(findingCase),
    })),
  };
}

const plain = { seconds: 0, output: "" };

function cleanCase(file: string): ReportCase {
  return { ...plain, name: "check", classname: file, file, line: null, outcome: "passed", message: "", text: "" };
}

function findingCase(finding: PlacedFinding): ReportCase {
  const { rule, severity, message, file, start, end, lineText } = finding;
  return {
    ...plain,
    name: rule,
    classname: file,
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    outcome: severity === "information" ? "passed" : "failed",
    level: severity === "information" ? "notice" : severity,
    message,
    text: `${file}:${start.line}:${start.column}: ${lineText.trim()}`,
    rule: { id: rule, summary: rules.find(({ id }) => id === rule)?.summary ?? "" },
  };
}
