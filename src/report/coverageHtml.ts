import { type CoverageFile, type CoverageReport, type CoveredPoint, coveredPercent } from "./CoverageReport.ts";
import { htmlDocument } from "./htmlDocument.ts";
import { markupText } from "./markupText.ts";

/**
 * One HTML document that needs nothing beside it and can run nothing: how much of each script was reached, and the
 * scripts with their lines coloured: reached, missed, or in part, with the missed commands marked.
 */
export function coverageHtml(report: CoverageReport, target: number): string {
  const percent = coveredPercent(report.files);
  const commands = report.files.flatMap(({ points }) => points).length;
  return htmlDocument("Coverage", style, [
    `<p class="${percent >= target ? "enough" : "short"}">${percentText(percent)} of ${commands} commands (wanted: ${percentText(target)})</p>`,
    `<table class="summary"><thead><tr><th>Script</th><th>Commands</th><th>Reached</th><th>Missed</th></tr></thead><tbody>`,
    ...report.files.map(summaryRow),
    "</tbody></table>",
    ...report.files.map(fileSection),
  ]);
}

function percentText(percent: number): string {
  return `${Number(percent.toFixed(2))}%`;
}

function summaryRow(file: CoverageFile, index: number): string {
  const missed = file.points.filter(({ hits }) => hits === 0).length;
  return `<tr><td><a href="#file-${index + 1}">${markupText(file.path)}</a></td><td>${file.points.length}</td><td>${percentText(coveredPercent([file]))}</td><td>${missed}</td></tr>`;
}

function fileSection(file: CoverageFile, index: number): string {
  const lines = file.text.split(/\r\n|\r|\n/);
  const byLine = new Map<number, CoveredPoint[]>();
  for (const point of file.points) byLine.set(point.startLine, [...(byLine.get(point.startLine) ?? []), point]);
  const rows = lines.map((text, at) => {
    const points = byLine.get(at + 1) ?? [];
    return `<tr class="${lineClass(points)}"><td class="number">${at + 1}</td><td class="hits">${hitsText(points)}</td><td><pre>${markedText(text, at + 1, points)}</pre></td></tr>`;
  });
  return `<section id="file-${index + 1}">\n<h2>${markupText(file.path)}</h2>\n<table class="script"><tbody>\n${rows.join("\n")}\n</tbody></table>\n</section>`;
}

function lineClass(points: readonly CoveredPoint[]): string {
  if (points.length === 0) return "plain";
  const reached = points.filter(({ hits }) => hits > 0).length;
  return reached === points.length ? "reached" : reached === 0 ? "missed" : "part";
}

function hitsText(points: readonly CoveredPoint[]): string {
  return points.length === 0 ? "" : String(Math.max(...points.map(({ hits }) => hits)));
}

/** A line with its missed commands marked, as far as they are in it. */
function markedText(text: string, line: number, points: readonly CoveredPoint[]): string {
  const isMissed = new Array<boolean>(text.length).fill(false);
  for (const { startColumn, endLine, endColumn, hits } of points)
    if (hits === 0) isMissed.fill(true, startColumn - 1, endLine === line ? endColumn - 1 : text.length);
  let markup = "";
  for (let at = 0; at < text.length; ) {
    const missed = isMissed[at];
    let end = at;
    while (end < text.length && isMissed[end] === missed) end++;
    const part = markupText(text.slice(at, end));
    markup += missed ? `<mark>${part}</mark>` : part;
    at = end;
  }
  return markup;
}

const style = `
body { font-family: system-ui, sans-serif; margin: 2em; color: #222; background: #fff; }
table { border-collapse: collapse; } .summary td, .summary th { padding: 2px 12px; text-align: left; border-bottom: 1px solid #ddd; }
pre { margin: 0; font-family: ui-monospace, monospace; white-space: pre-wrap; } mark { background: #f8b4b4; }
.script td { padding: 0 8px; vertical-align: top; } .number, .hits { color: #777; text-align: right; }
.reached { background: #e3f5e3; } .missed { background: #fbe3e3; } .part { background: #fdf5d8; }
.enough { color: #176b17; } .short { color: #a11; }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #1b1b1b; } .reached { background: #16351a; } .missed { background: #421b1b; } .part { background: #3d3413; } mark { background: #8a2f2f; color: #fff; } .enough { color: #7bd88f; } .short { color: #ff8a8a; } }
`;
