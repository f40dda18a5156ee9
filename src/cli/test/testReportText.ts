import type { Report } from "../../report/Report.ts";
import { reportFormats } from "../../report/reportFormats.ts";
import type { MachineText } from "../../testing/report/machineText.ts";
import { nunit3Report } from "../../testing/report/nunit3Report.ts";
import { nunit25Report } from "../../testing/report/nunit25Report.ts";
import type { RunRecord } from "../../testing/report/RunRecord.ts";
import { type KeptRun, keptRunText } from "./KeptRun.ts";
import type { TestReportFormat } from "./testReportFormats.ts";

/** The text of a report of tests: of a form that every report has, or of one that only runs of tests have. */
export function testReportText(format: TestReportFormat, report: Report, run: KeptRun): string {
  if (format === "json") return keptRunText(run);
  if (format === "nunit") return nunit25Report(wholeRun(run));
  return format === "nunit3" ? nunit3Report(wholeRun(run)) : reportFormats[format](report);
}

const unknownMachine: MachineText = { user: "", machine: "", domain: "", folder: "", system: "" };

/** All files as one run, named as the person named them. */
function wholeRun({ files }: KeptRun): RunRecord {
  const containers = files.map(({ file, container }) => ({ ...container, name: file }));
  const began = containers.map(({ executedAt }) => executedAt).filter((moment) => moment > 0);
  return {
    version: files.find(({ version }) => version !== null)?.version ?? "",
    suiteName: "cmdlab test",
    machine: files.find(({ machine }) => machine !== null)?.machine ?? unknownMachine,
    executedAt: Math.min(...(began.length > 0 ? began : [0])),
    milliseconds: containers.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    containers,
  };
}
