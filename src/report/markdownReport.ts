import { allCases, countVerdicts, type Report, type ReportCase, type ReportSuite, verdictsOf } from "./Report.ts";

/** A summary for people, as GitHub shows it: a table of the suites, then what did not pass with its reasons. */
export function markdownReport(report: Report): string {
  const verdicts = verdictsOf(report);
  const rows = report.suites.map((suite) => suiteRow(suite.name, suite.cases, verdicts));
  if (report.suites.length > 1) rows.push(suiteRow("**all**", allCases(report), verdicts));
  const table = [
    `| | ${verdicts.map(cell).join(" | ")} |`,
    `|---|${verdicts.map(() => "---:|").join("")}`,
    ...rows,
  ].join("\n");
  const details = report.suites.map(suiteDetails).filter((text) => text !== "");
  return `${[`## ${escaped(report.title)}`, table, ...details].join("\n\n")}\n`;
}

/** The part of a text that fits into `bytes` of UTF-8, cut at a line and saying so. */
export function cutMarkdown(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(text).length <= bytes) return text;
  const note = "\n\n*The rest is left out: it is longer than can be shown here.*\n";
  const { read } = encoder.encodeInto(text, new Uint8Array(Math.max(0, bytes - note.length)));
  const end = text.lastIndexOf("\n### ", read);
  return `${text.slice(0, Math.max(0, end)).trimEnd()}${note}`;
}

function suiteRow(name: string, cases: readonly ReportCase[], verdicts: readonly string[]): string {
  const counts = countVerdicts(cases);
  const shown = name.startsWith("**") ? name : cell(name);
  return `| ${shown} | ${verdicts.map((verdict) => counts.get(verdict) ?? 0).join(" | ")} |`;
}

function suiteDetails({ cases }: ReportSuite): string {
  return cases
    .filter(({ outcome, message }) => outcome !== "passed" && message !== "")
    .map(caseDetails)
    .join("\n\n");
}

function caseDetails({ name, classname, file, line, outcome, verdict, message, text }: ReportCase): string {
  const place = file === null ? classname : `${file}${line === null ? "" : `:${line}`}`;
  const head = `### ${escaped(name)}: ${escaped(verdict ?? outcome)}\n\n${code(place)}: ${escaped(message)}`;
  return text === "" || text.trim() === message ? head : `${head}\n\n${fence(text)}`;
}

function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = "`".repeat(longest + 1);
  return `${mark}text\n${text.replace(/\n$/, "")}\n${mark}`;
}

function code(text: string): string {
  const mark = text.includes("`") ? "``" : "`";
  return `${mark}${text.replace(/\n/g, " ")}${mark}`;
}

/** Text in which nothing is a mark of Markdown or HTML. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~$]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/\s*\n\s*/g, " ");
}

function cell(text: string): string {
  return escaped(text);
}
