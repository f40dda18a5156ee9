import { type Lab, type LabTask, solutionTexts } from "../../labs/file/Lab.ts";
import { readLab } from "../../labs/file/parseLab.ts";
import type { ReportCase } from "../../report/Report.ts";
import { withPatience } from "../lab/labSurroundings.ts";
import { proveLab } from "../lab/proveLab.ts";
import type { GlobalOptions } from "../options/GlobalOptions.ts";
import type { Program } from "../Program.ts";
import type { BlockReport, PageReport } from "./PageReport.ts";

/**
 * The verdicts on a page that is a lab, by the proof of 'cmdlab lab test': a script is the solution of a task, and the last
 * one is the lab as a whole. Throws LabFileError where the lab cannot be proved.
 */
export function testLabPage(
  text: string,
  file: string,
  options: Pick<GlobalOptions, "limits">,
  program: Program,
): PageReport {
  const lab = readLab(text, file);
  const cases = proveLab(lab, withPatience(options), program);
  const blocks = cases.map((each, index) => blockOf(each, index + 1, lab));
  const passed = blocks.every((block) => block.passed);
  return { page: file, form: "markdown", scenario: lab.scenario, blocks, values: [], stale: [], passed };
}

function blockOf({ line, text, outcome, seconds }: ReportCase, block: number, lab: Lab): BlockReport {
  const passed = outcome === "passed";
  const task = lab.tasks.find((each) => each.line === line) ?? null;
  return {
    block,
    verdict: passed ? "passed" : "failed",
    why: text,
    ...linesOf(task, lab),
    script: task ? solutionTexts(task).join("\n") : "",
    isScript: true,
    hasSample: true,
    ran: true,
    ended: null,
    errors: [],
    missing: [],
    placeholders: [],
    made: [],
    lines: [],
    output: "",
    seconds,
    passed,
  };
}

/** Those of a task's solution; of the lab as a whole all. */
function linesOf(task: LabTask | null, lab: Lab): Pick<BlockReport, "startLine" | "endLine"> {
  if (!task) return { startLine: 1, endLine: lab.text.trimEnd().split("\n").length };
  const [first] = task.solutions;
  const last = task.solutions[task.solutions.length - 1];
  return { startLine: first.codeLine, endLine: last.codeLine + last.code.trimEnd().split("\n").length - 1 };
}
