import type { Session } from "../../session/Session.ts";
import { populateOption, readGlobalOptions, strictOption } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { readScript } from "../readScript.ts";
import { fileExitCode, withSession } from "../runShell.ts";
import type { Shell } from "../terminal/Shell.ts";
import type { Command } from "./Command.ts";

/** cmdlab run a.ps1 b.ps1 -- arguments */
export const run: Command = {
  help: {
    usage: ["run SCRIPT... [options] [-- ARGUMENTS]"],
    summary: "Runs script files one after the other in one session, each as if it was dot-sourced at the prompt.",
    options: [strictOption, populateOption],
    takesGlobals: true,
    details: `
A script sees its own folder, to read only, as a folder of drive S: ($PSScriptRoot); --mount gives more.
The organisation is a fresh copy in memory unless --state names a folder. What stands behind -- is given to every script.
Where a script asks for credentials and nobody is at the keyboard, the scenario's administrator answers.
A script with a syntax error is not run at all, nor are those behind it; exit code 1. 'exit N' ends the run with N.
With --strict a run that met anything that is not modelled ends with exit code 3, also where the script caught the error.`,
  },
  run(args, program) {
    if (args.words.length === 0) throw new UsageError("'cmdlab run' needs at least one script file.");
    const scripts = args.words.map((file) => ({ file, text: readScript(file, 2) }));
    const options = {
      ...readGlobalOptions(args.texts, program.environment),
      strict: args.has(strictOption.name),
      populate: args.has(populateOption.name),
    };
    const runAll = (session: Session, shell: Shell): number => {
      for (const { file, text } of scripts) {
        shell.populateAndSay(text, session);
        const result = session.runFile(text, shell.scripts.insidePath(file), args.rest);
        const code = fileExitCode(result);
        if (code !== 0 || result.exitCode !== null) return code;
      }
      return 0;
    };
    return withSession(options, { nonInteractive: false, executionPolicy: null }, program, runAll, args.words);
  },
};
