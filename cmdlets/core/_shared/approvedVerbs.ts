import { readDataFile } from "../../../src/base/dataFile.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";

let verbs: ReadonlySet<string> | undefined;

/** Whether the verb of a command is one that PowerShell lists; names without a dash have none. */
export function hasApprovedVerb(command: string): boolean {
  const dash = command.indexOf("-");
  if (dash < 0) return true;
  verbs ??= new Set(
    (JSON.parse(readDataFile("verbs.json")) as { verb: string }[]).map((row) => row.verb.toLowerCase()),
  );
  return verbs.has(command.slice(0, dash).toLowerCase());
}

export function warnOfVerbs(cmdlet: CmdletContext, name: string): void {
  cmdlet.warning(
    `The names of some imported commands from the module '${name}' include unapproved verbs that might make them less discoverable. To find the commands with unapproved verbs, run the Import-Module command again with the Verbose parameter. For a list of approved verbs, type Get-Verb.`,
  );
}
