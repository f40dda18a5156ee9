import { check } from "../lab/check.ts";
import { exportAction } from "../lab/export.ts";
import { grade } from "../lab/grade.ts";
import { hint } from "../lab/hint.ts";
import type { LabAction } from "../lab/LabAction.ts";
import { labFailure } from "../lab/labFailure.ts";
import { list } from "../lab/list.ts";
import { report } from "../lab/report.ts";
import { serve } from "../lab/serve.ts";
import { start } from "../lab/start.ts";
import { test } from "../lab/test.ts";
import { globalOptionsNamed } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { portOption } from "../web/servePage.ts";
import { reportOption } from "../writeReports.ts";
import type { Command } from "./Command.ts";

const actions: Readonly<Record<string, LabAction>> = {
  list,
  start,
  hint,
  report,
  check,
  test,
  grade,
  export: exportAction,
  serve,
};

/** cmdlab lab ACTION */
export const lab: Command = {
  help: {
    usage: [
      "lab list [LAB...]",
      "lab start LAB [--task ID] [--restart]",
      "lab hint LAB [TASK]",
      "lab report LAB [--format json|junit|xapi|scorm] [--out FILE]",
      "lab check LAB...",
      "lab test LAB... [--report FORMAT[=FILE]]",
      "lab serve LAB [--port NUMBER]",
      "lab export LAB --out DIR [--scorm] [--cmi5]",
      "lab grade LAB JOURNAL [--format json|junit|xapi|scorm] [--out FILE]",
    ],
    summary:
      "Labs teach with tasks on an organisation of their own. start works on one at the prompt, list tells which there are; " +
      "check and test are for those who write labs, grade for those who teach.",
    options: [
      {
        name: "task",
        value: "ID",
        describe: "start: begin at this task; those before it are done for you and earn nothing",
      },
      { name: "restart", describe: "start: begin anew; what was kept of the lab is put aside" },
      { name: "format", value: "json|junit|xapi|scorm", describe: "report, grade: the form (json; grade: a text)" },
      { name: "out", value: "FILE", describe: "report, grade: write into a file; export: the folder of the page" },
      { name: "actor", value: "MAIL", describe: "xapi: the mail address of the learner" },
      { name: "scorm", describe: "export: with the manifest of a package of SCORM 1.2" },
      { name: "cmi5", describe: "export: with the structure of a course of cmi5" },
      portOption,
      reportOption,
      {
        name: "seed",
        value: "TEXT",
        describe:
          "start, test, serve, export: another one than the lab's, so that each learner has values of their own; grade: the one that the journal must have",
      },
      ...globalOptionsNamed("state", "width", "limit"),
    ],
    takesGlobals: false,
    details: `
A LAB is a Markdown file, a folder with lab.md, or the id of a lab that comes along ('cmdlab lab list'). For check, test and
list it may also be a folder with several, in the order of its course.md.

start keeps the commands, the answers and the score in the folder 'labs' of --state DIR, or of your data folder, and goes on
there next time by running the commands again. At its prompt Get-LabTask, Test-Lab, Get-LabHint, Reset-Lab,
Show-LabSolution and Stop-Lab are there; [2/5] means that two of five tasks are done.

serve shows a lab in a browser of this computer, export writes it as a folder for any web server: the article with its tasks on
the left, the shell on the right. Checks and solutions are in the page, so that it keeps no secret: grade a journal that the
learner saved where that matters.

The organisation, the clock, the edition and who signs in are the lab's own: its front matter says them.

test proves each task: it is red, its solution runs without an error, then it is green; nothing forbidden is done, nothing
is not modelled. grade runs the commands of a journal on a fresh organisation and looks anew.

Exit codes: 0 all is well, or the lab is passed; 1 a lab has errors, a proof fails, or the lab is not passed; 2 there is no
such lab, or it cannot be used.`,
  },
  run(args, program) {
    const [name, ...words] = args.words;
    const known = Object.keys(actions).join(", ");
    if (name === undefined) throw new UsageError(`'cmdlab lab' needs an action: ${known}.`);
    if (!Object.hasOwn(actions, name)) throw new UsageError(`'cmdlab lab' knows the actions ${known}, not '${name}'.`);
    try {
      return actions[name](words, args, program);
    } catch (error) {
      throw labFailure(error) ?? error;
    }
  },
};
