import { listPages } from "../doc/listPages.ts";
import { testPages } from "../doc/testPages.ts";
import { populateOption, strictOption } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { reportOption } from "../writeReports.ts";
import type { Command } from "./Command.ts";

/** cmdlab doc list|run|test PAGE|FOLDER|PATTERN... */
export const doc: Command = {
  help: {
    usage: [
      "doc list PAGE... [--json]",
      "doc run PAGE... [--json] [--report FORMAT[=FILE]] [options]",
      "doc test PAGE... [--differences FILE] [--json] [--report FORMAT[=FILE]] [options]",
    ],
    summary:
      "Finds the scripts of documentation pages (Markdown, HTML, other markups or plain text), runs them, and holds what they print against the page.",
    options: [
      { name: "json", describe: "print JSON instead of text" },
      { name: "differences", value: "FILE", describe: "known disagreements of one page, each with a reason" },
      {
        name: "values",
        value: "FILE|auto",
        describe: "values of placeholders: a JSON object or lines Name=text; auto: of the scenario, by kind",
      },
      { name: "value", value: "NAME=TEXT", describe: "the value of one placeholder; may be given again" },
      { name: "jobs", value: "NUMBER", describe: "pages at once, each in a process of its own (1)" },
      { name: "encoding", value: "NAME", describe: "the pages' encoding (told from their bytes)" },
      reportOption,
      { name: strictOption.name, describe: "exit code 1 in place of 3" },
      populateOption,
    ],
    takesGlobals: true,
    details: `
A PAGE is a file, a folder (all pages in it and below), or a pattern such as 'docs/**/*.md'; '-' with --json reads names
from standard input and answers each with a line.

list   prints the scripts with their lines, the sample output that belongs to each, and what a reader has to replace.
run    runs the scripts in the page's order in one session for each page, on a fresh copy of the organisation unless
       --state names one, and prints what they print; the verdicts follow on stderr. Behind a script that exits the next
       one runs in a new session.
test   runs them in the same way, and prints the verdicts.

A verdict for each script ("blocks[].verdict" of --json):
  passed         it ran without an error that the page does not show, and the page's sample agrees
  ran            the same, and the page has no sample
  differs        what it printed is not what the page shows
  failed         an error that the page does not show
  not modelled   it needs a cmdlet, parameter, type or member that cmdlab knows and does not model, also where the script
                 hides the error
  placeholder    it has <Name>, [Name], {name} or an example domain such as contoso.com, or asks a question with
                 Read-Host, for which there is no value (--value 'Enter password=text' answers by the question's words)
  skipped        it was not run: it is no script, needs what an earlier script did not leave, or limits had ended two scripts
Exit codes: 0 all passed or ran; 1 something failed or differs; 3 neither, but something is not modelled, needs values or
was not run; 2 there is nothing to run, or a wrong option. Descriptions of a syntax do not count.

Samples are found in fences, indented code, behind a prompt, in block quotes, tables and paragraphs with line breaks. Text
must be equal; white space at the ends of lines, empty lines, and all but one blank where the page's own form swallows
them do not count. A GUID, thumbprint, date or host name may be any of its kind, unless the scenario itself has the page's
value. '...' alone in a line stands for any lines. A sample may show of an error its message alone.

With --populate each script finds the objects that its commands name by identity: those that are not there are made from
their noun's template before it runs, and the report lists them ("blocks[].made"). Placeholders without a value get one as
with --values auto.

A script that takes more than 60 s is stopped, unless --limit says otherwise; the page goes on behind the first such script.

A question gets the answer that it offers first. Files of data that the page shows and has its reader save, such as a CSV
file, are made before the script that reads them.

A script that the page has its reader save as X.ps1 becomes that file on the emulated drive; where a later script runs it,
it is judged by that run, else it is run where it stands.

A differences file is a JSON array of {block, kind, text, reason}: kind is "missing" (a line of the page that was not
printed), "extra" (a printed line that the page does not have) or "different" (a line of the page that was printed
differently); text is that line. One that does not occur any more is a failure.

A page that is a lab is proved as 'cmdlab lab test' does: a script is the solution of a task, the last one the lab as a whole.
The organisation, the clock, the edition and who signs in are the lab's own. run has nothing to do with a lab.

In a step of GitHub Actions (GITHUB_ACTIONS, GITHUB_STEP_SUMMARY) annotations go to stderr and a summary to the step.`,
  },
  run(args, program) {
    const [action, ...words] = args.words;
    if (action !== "list" && action !== "run" && action !== "test")
      throw new UsageError("'cmdlab doc' needs an action: list, run or test.");
    if (words.length === 0) throw new UsageError(`'cmdlab doc ${action}' needs a page.`);
    return action === "list" ? listPages(words, args, program) : testPages(action, words, args, program);
  },
};
