import type { Report, ReportCase } from "../../report/Report.ts";
import { failedText } from "../failedText.ts";
import type { LabProgress, LabTaskProgress } from "../run/LabProgress.ts";

/** Progress as a report: a suite a lab, a case a task, and one for each forbidden effect that was seen. */
export function labReport(labs: readonly LabProgress[]): Report {
  return {
    title: "cmdlab lab",
    suites: labs.map((lab) => ({
      name: lab.title,
      cases: [...lab.tasks.map((task) => taskCase(lab, task)), ...lab.broken.map((each) => brokenCase(lab, each))],
    })),
  };
}

function taskCase(lab: LabProgress, task: LabTaskProgress): ReportCase {
  const outcome = task.state === "green" ? "passed" : task.state === "locked" ? "skipped" : "failed";
  const text = task.failed.map(failedText).join("\n");
  const reasons = { passed: "", skipped: "It was not open yet.", failed: "It is not done." };
  return {
    ...blank(lab),
    name: task.title,
    seconds: (task.took ?? 0) / 1000,
    outcome,
    message: outcome === "failed" ? (task.failed.map(failedText)[0] ?? reasons.failed) : reasons[outcome],
    text: outcome === "failed" ? text : "",
  };
}

function brokenCase(lab: LabProgress, finding: LabProgress["broken"][number]): ReportCase {
  return { ...blank(lab), name: finding.name, outcome: "failed", message: failedText(finding), text: "" };
}

function blank({ lab }: LabProgress): Omit<ReportCase, "name" | "outcome" | "message" | "text"> {
  return { classname: lab, file: null, line: null, seconds: 0, output: "" };
}
