import { visibleControls } from "../../base/text/visibleControls.ts";
import { readLab } from "../../labs/file/parseLab.ts";
import type { ReportSuite } from "../../report/Report.ts";
import { readGlobalOptions } from "../options/GlobalOptions.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { summaryText } from "../test/summaryText.ts";
import { readReportTargets, writeReports } from "../writeReports.ts";
import { labFilesOf, readLabText } from "./findLabs.ts";
import type { LabAction } from "./LabAction.ts";
import { withPatience } from "./labSurroundings.ts";
import { proveLab } from "./proveLab.ts";
import { seededLab } from "./seededLab.ts";
import { someWords } from "./someWords.ts";

/** Proves labs: red, solution, green, for every task; 1 where a proof fails. */
export const test: LabAction = (words, args, program) => {
  const options = withPatience(readGlobalOptions(args.texts, program.environment));
  const targets = readReportTargets(args.texts.get("report") ?? []);
  const suites: ReportSuite[] = [];
  const began = program.meters.milliseconds();
  for (const file of labFilesOf(someWords("test", words))) {
    const cases = proveLab(seededLab(readLab(readLabText(file), file), args, null), options, program);
    suites.push({ name: file, cases });
    const failed = cases.filter(({ outcome }) => outcome === "failed");
    const seconds = cases.reduce((sum, each) => sum + each.seconds, 0);
    standardOutput.write(
      visibleControls(
        `${failed.length > 0 ? "FAILED" : "ok    "}  ${file}  ${cases.length - failed.length} of ${cases.length} proved, ${seconds.toFixed(2)} s\n`,
      ),
    );
    for (const { name, text, line } of failed)
      standardOutput.write(
        visibleControls(`  [-] ${file}:${line}: ${name}\n      ${text.replaceAll("\n", "\n      ")}\n`),
      );
  }
  const seconds = (program.meters.milliseconds() - began) / 1000;
  standardOutput.write(visibleControls(summaryText({ suites, missing: new Map(), seconds, healed: [] })));
  writeReports({ title: "cmdlab lab test", suites }, targets, program.environment);
  return suites.some(({ cases }) => cases.some(({ outcome }) => outcome === "failed")) ? 1 : 0;
};
