import { allCases, type Report, type ReportCase } from "./Report.ts";

/** TAP version 14 (Test Anything Protocol): the plan, a line a case, and what is known of a failure as a block of YAML. */
export function tapReport(report: Report): string {
  const cases = allCases(report);
  return `TAP version 14\n1..${cases.length}\n${cases.map((each, at) => caseText(each, at + 1)).join("")}`;
}

function caseText(each: ReportCase, number: number): string {
  const { outcome, name, classname, message } = each;
  const isFailed = outcome === "failed" || outcome === "error";
  const title = described(classname === "" ? name : `${classname}.${name}`);
  const directive = outcome === "skipped" ? ` # SKIP${message === "" ? "" : ` ${oneLine(message)}`}` : "";
  return `${isFailed ? "not ok" : "ok"} ${number} - ${title}${directive}\n${isFailed ? diagnostic(each) : ""}`;
}

function diagnostic({ message, text, file, line, verdict, outcome }: ReportCase): string {
  const rows: (readonly [string, string | number | null])[] = [
    ["message", message],
    ["severity", verdict ?? outcome],
    ["file", file],
    ["line", line],
    ["text", text === message ? null : text],
  ];
  const shown = rows.filter(([, value]) => value !== null && value !== "");
  return `  ---\n${shown.map(([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`).join("")}  ...\n`;
}

/** A name in which nothing is a mark of TAP. */
function described(text: string): string {
  return oneLine(text).replace(/[\\#]/g, "\\$&");
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ");
}
