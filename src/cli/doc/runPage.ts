import type { ParsedArguments } from "../commands/Command.ts";
import { readGlobalOptions } from "../GlobalOptions.ts";
import { type Program, say } from "../Program.ts";
import { consoleHost, fileExitCode } from "../runShell.ts";
import { Shell } from "../Shell.ts";
import type { PageFile } from "./PageFile.ts";

/** Runs the scripts of a page one after the other in one session; where one begins is said on stderr. */
export function runPage({ file, blocks }: PageFile, args: ParsedArguments, program: Program): number {
  const options = readGlobalOptions(args.texts, program.environment);
  const shell = new Shell(options, say);
  try {
    const host = consoleHost(shell, options, false, program, true);
    const session = shell.session(host, program.stopFlag, program.meters);
    let code = 0;
    for (const { number, script, startLine, endLine } of blocks) {
      say(`${file}: script ${number}, lines ${startLine}-${endLine}`);
      const result = session.run(script);
      code = fileExitCode(result) || code;
      if (result.exitCode !== null || result.stopped !== null) break;
    }
    return code;
  } finally {
    shell.close();
  }
}
