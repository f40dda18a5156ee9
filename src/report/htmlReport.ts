import { htmlDocument } from "./htmlDocument.ts";
import { markupText } from "./markupText.ts";
import {
  allCases,
  type ComparedLine,
  countVerdicts,
  type Report,
  type ReportCase,
  type ReportSuite,
  verdictsOf,
} from "./Report.ts";

/**
 * One HTML document that needs nothing beside it and can run nothing: a summary, then every case with its script, its
 * output, and expected and actual lines side by side.
 */
export function htmlReport(report: Report): string {
  return htmlDocument(report.title, style, [summary(report), ...report.suites.map(suiteText)]);
}

function summary({ suites, ...report }: Report): string {
  const verdicts = verdictsOf({ suites, ...report });
  const head = verdicts.map((verdict) => `<th>${markupText(verdict)}</th>`).join("");
  const row = (name: string, cases: readonly ReportCase[]): string => {
    const counts = countVerdicts(cases);
    return `<tr><td>${name}</td>${verdicts.map((verdict) => `<td>${counts.get(verdict) ?? 0}</td>`).join("")}</tr>`;
  };
  const rows = suites.map(({ name, cases }, index) =>
    row(`<a href="#suite-${index + 1}">${markupText(name)}</a>`, cases),
  );
  if (suites.length > 1) rows.push(row("all", allCases({ suites, ...report })));
  return `<table class="summary"><thead><tr><th></th>${head}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table>`;
}

function suiteText({ name, cases }: ReportSuite, index: number): string {
  return `<section id="suite-${index + 1}">\n<h2>${markupText(name)}</h2>\n${cases.map(caseText).join("\n")}\n</section>`;
}

function caseText(each: ReportCase): string {
  const { name, file, line, outcome, message, text, script, output, compared } = each;
  const place =
    file === null ? "" : ` <span class="place">${markupText(line === null ? file : `${file}:${line}`)}</span>`;
  const badge = `<span class="badge ${outcome}">${markupText(each.verdict ?? outcome)}</span>`;
  const parts = [
    message === "" ? "" : `<p>${markupText(message)}</p>`,
    text === "" || text.trim() === message ? "" : `<pre>${markupText(text)}</pre>`,
    columns([
      ["Script", script ? `<pre>${markupText(script)}</pre>` : ""],
      ["Output", output === "" ? "" : `<pre>${markupText(output)}</pre>`],
    ]),
    compared && compared.length > 0 ? comparison(compared) : "",
  ];
  const open = outcome === "failed" || outcome === "error" ? " open" : "";
  return `<details${open}><summary>${badge} ${markupText(name)}${place}</summary>\n${parts.filter((part) => part !== "").join("\n")}\n</details>`;
}

function columns(parts: readonly (readonly [title: string, content: string])[]): string {
  const shown = parts.filter(([, content]) => content !== "");
  if (shown.length === 0) return "";
  return `<div class="columns">${shown.map(([title, content]) => `<div><h3>${title}</h3>${content}</div>`).join("")}</div>`;
}

function comparison(lines: readonly ComparedLine[]): string {
  const rows = lines.map(({ expected, actual, isSame, reason }) => {
    const kind = isSame ? "same" : reason === undefined ? "different" : "known";
    const title = reason === undefined ? "" : ` title="${markupText(reason)}"`;
    const cell = (text: string | null): string =>
      text === null ? '<td class="none"></td>' : `<td><code>${markupText(text)}</code></td>`;
    return `<tr class="${kind}"${title}>${cell(expected)}${cell(actual)}</tr>`;
  });
  return `<table class="compared"><thead><tr><th>Expected</th><th>Printed</th></tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table>`;
}

const style = `
:root { color-scheme: light dark; --line: #8884; --good: #1a7f37; --bad: #cf222e; --other: #9a6700; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 90rem; padding: 0 1rem; }
table { border-collapse: collapse; } th, td { border: 1px solid var(--line); padding: .2rem .6rem; text-align: left; vertical-align: top; }
.summary td + td { text-align: right; }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; padding: .3rem .8rem; }
summary { cursor: pointer; } .place { opacity: .65; font-family: monospace; }
.badge { color: #fff; border-radius: .3rem; padding: 0 .5rem; background: var(--other); }
.badge.passed { background: var(--good); } .badge.failed, .badge.error { background: var(--bad); }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(24rem, 1fr)); gap: 1rem; }
.columns > div { min-width: 0; } h3 { font-size: 1rem; margin: .5rem 0 0; }
pre { overflow-x: auto; border: 1px solid var(--line); border-radius: .3rem; padding: .5rem; margin: .3rem 0; }
code { white-space: pre-wrap; overflow-wrap: anywhere; }
.compared { width: 100%; table-layout: fixed; margin: .5rem 0; }
.different { background: #cf222e26; } .known { background: #9a670026; } .none { background: #8882; }
`;
