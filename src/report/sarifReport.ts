import { forwardSlashes } from "../base/text/forwardSlashes.ts";
import { allCases, levelOf, type Report, type ReportCase } from "./Report.ts";

/** SARIF 2.1.0 (OASIS), as code scanning reads it: one run, the rules that say something, a result a case that has something to say. */
export function sarifReport(report: Report): string {
  const cases = allCases(report).filter((each) => levelOf(each) !== null);
  const rules = new Map(cases.map((each) => [ruleOf(each).id, ruleOf(each)]));
  const ids = [...rules.keys()];
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.title,
            rules: [...rules.values()].map(({ id, summary }) => ({
              id,
              ...(summary === "" ? {} : { shortDescription: { text: summary } }),
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: cases.map((each) => result(each, ids)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf({ rule, verdict, outcome }: ReportCase): { readonly id: string; readonly summary: string } {
  return rule ?? { id: verdict ?? outcome, summary: "" };
}

function result(each: ReportCase, ids: readonly string[]): object {
  const { id } = ruleOf(each);
  const level = levelOf(each);
  return {
    ruleId: id,
    ruleIndex: ids.indexOf(id),
    level: level === "notice" ? "note" : level,
    message: { text: each.message === "" ? each.name : each.message },
    ...(each.file === null ? {} : { locations: [location(each, each.file)] }),
  };
}

function location({ line, column, endLine, endColumn }: ReportCase, file: string): object {
  const region =
    line === null
      ? undefined
      : {
          startLine: line,
          ...(column === undefined ? {} : { startColumn: column }),
          ...(endLine === undefined ? {} : { endLine }),
          ...(endColumn === undefined ? {} : { endColumn }),
        };
  return { physicalLocation: { artifactLocation: { uri: fileUri(file) }, ...(region ? { region } : {}) } };
}

/** A relative path as a relative reference; an absolute one as a file URI. */
function fileUri(file: string): string {
  const slashed = forwardSlashes(file);
  const encoded = slashed.split("/").map(encodeURIComponent).join("/");
  if (slashed.startsWith("/")) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(slashed)
    ? `file:///${slashed.slice(0, 2)}${encoded.slice(encoded.indexOf("/"))}`
    : encoded;
}
