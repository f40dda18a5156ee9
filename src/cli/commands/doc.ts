import { cmdletTable } from "virtual:cmdlets";
import { ScriptReader } from "../../session/ScriptReader.ts";
import { readPage } from "../../transcript/page/readPage.ts";
import { listText } from "../doc/listText.ts";
import { readPageText } from "../doc/readPageText.ts";
import { runPage } from "../doc/runPage.ts";
import { testPage } from "../doc/testPage.ts";
import { readGlobalOptions } from "../GlobalOptions.ts";
import type { Program } from "../Program.ts";
import { standardOutput } from "../StandardOutput.ts";
import { UsageError } from "../UsageError.ts";
import type { Command, ParsedArguments } from "./Command.ts";

/** cmdlab doc list|run|test PAGE... */
export const doc: Command = {
  help: {
    usage: [
      "doc list PAGE... [--json]",
      "doc run PAGE... [options]",
      "doc test PAGE... [--differences FILE] [--json] [options]",
    ],
    summary:
      "Finds the scripts of a documentation page (Markdown, HTML or plain text), runs them, or holds what they print against the page.",
    options: [
      { name: "json", describe: "print JSON instead of text" },
      { name: "differences", value: "FILE", describe: "known disagreements of the page, each with a reason" },
    ],
    takesGlobals: true,
    details: `
list   prints the scripts with their lines, and the sample output that belongs to each.
run    runs the scripts in the page's order in one session, on a fresh copy of the organisation unless --state names one.
test   runs them, and compares what each prints with the page's sample. Text must be equal; white space at the ends of
       lines and empty lines do not count. A GUID, thumbprint, date or host name may be any of its kind, unless the
       scenario itself has the page's value. A script without a sample is run and not compared.

A differences file is a JSON array of {block, kind, text, reason}: kind is "missing" (a line of the page that was not
printed), "extra" (a printed line that the page does not have) or "different" (a line of the page that was printed
differently); text is that line. One that does not occur any more is a failure.
Exit codes: 0, 1 when the page and the shell disagree, 2 when there is nothing to run.`,
  },
  run(args, program) {
    const [action, ...pages] = args.words;
    const actions = { list: listPage, run: runPage, test: testPage };
    if (action === undefined || !Object.hasOwn(actions, action))
      throw new UsageError("'cmdlab doc' needs an action: list, run or test.");
    if (pages.length === 0) throw new UsageError(`'cmdlab doc ${action}' needs a page.`);
    const { edition } = readGlobalOptions(args.texts, program.environment);
    const reader = new ScriptReader(edition, cmdletTable.keys());
    let code = 0;
    for (const file of pages) {
      const { form, blocks } = readPage(readPageText(file), file, reader);
      if (blocks.length === 0) throw new UsageError(`The page '${file}' has no script.`);
      code = Math.max(code, actions[action as keyof typeof actions]({ file, form, blocks }, args, program));
    }
    return code;
  },
};

function listPage(page: Parameters<typeof runPage>[0], args: ParsedArguments, _program: Program): number {
  standardOutput.write(args.has("json") ? `${JSON.stringify(page, null, 2)}\n` : listText(page));
  return 0;
}
