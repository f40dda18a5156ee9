import { allCases, levelOf, type Report, type ReportCase } from "./Report.ts";

/** Workflow commands of GitHub Actions, a line each: an annotation at the file's line for each case that has something to say. */
export function githubReport(report: Report): string {
  return allCases(report).map(annotation).join("");
}

function annotation(each: ReportCase): string {
  const level = levelOf(each);
  if (level === null) return "";
  const { name, file, line, endLine, column, message, text } = each;
  const properties = [
    ["file", file],
    ["line", line],
    ["endLine", endLine],
    ["col", column],
    ["title", name],
  ]
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([property, value]) => `${property}=${propertyText(String(value))}`);
  // A text that goes on from the message says it itself.
  const isSaid = text === message || text.startsWith(`${message}\n`);
  const body = isSaid || message === "" ? text : text === "" ? message : `${message}\n${text}`;
  return `::${level} ${properties.join(",")}::${dataText(body)}\n`;
}

function dataText(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function propertyText(text: string): string {
  return dataText(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
