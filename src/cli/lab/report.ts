import { readGlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { openLab } from "./findLabs.ts";
import type { LabAction } from "./LabAction.ts";
import { LabFolder } from "./LabFolder.ts";
import { checkLabFormat, writeLabReport } from "./labReports.ts";
import { oneLab } from "./someWords.ts";

/** How far the person is with a lab, in one of the forms that other programs read. */
export const report: LabAction = (words, args, program) => {
  const [word] = oneLab("report", words);
  checkLabFormat(args);
  const lab = openLab(word);
  const folder = new LabFolder(lab.id, readGlobalOptions(args.texts, program.environment), program);
  const progress = folder.progress();
  if (!progress) throw new UsageError(`The lab '${lab.id}' was not started yet: there is nothing in '${folder.path}'.`);
  writeLabReport(progress, args);
  return progress.isPassed ? 0 : 1;
};
