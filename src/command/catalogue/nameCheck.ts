import type { Edition } from "../../diag/Edition.ts";
import type { CmdletContext } from "../prelude.ts";
import { approvedVerbs } from "./approvedVerbs.ts";

const known = new Map<Edition, ReadonlySet<string>>();

/** Whether the verb of a command is one that PowerShell lists; names without a dash have none. */
function hasApprovedVerb(command: string, { edition, state }: CmdletContext): boolean {
  const dash = command.indexOf("-");
  if (dash < 0) return true;
  let verbs = known.get(edition);
  if (!verbs) {
    verbs = new Set(approvedVerbs(edition).map(({ verb }) => verb.toLowerCase()));
    known.set(edition, verbs);
  }
  const verb = command.slice(0, dash).toLowerCase();
  return verbs.has(verb) || state.addedVerbs.has(verb);
}

const restricted = /[#,(){}[\]&\-/\\$^;:"'<>|?@`*%+=~]/;

/** Looks at the names of the commands that a module brings: warns once of each kind of bad ones, and tells which they are. */
export function nameCheck(cmdlet: CmdletContext, moduleName: string): (command: string) => void {
  let warnedOfVerb = false;
  let warnedOfSigns = false;
  return (command) => {
    if (!hasApprovedVerb(command, cmdlet)) {
      if (!warnedOfVerb)
        cmdlet.warning(
          `The names of some imported commands from the module '${moduleName}' include unapproved verbs that might make them less discoverable. To find the commands with unapproved verbs, run the Import-Module command again with the Verbose parameter. For a list of approved verbs, type Get-Verb.`,
        );
      warnedOfVerb = true;
      cmdlet.verbose(
        `The '${command}' command in the ${moduleName}' module was imported, but because its name does not include an approved verb, it might be difficult to find. For a list of approved verbs, type Get-Verb.`,
      );
    }
    const dash = command.indexOf("-");
    if (dash < 0 || !restricted.test(command.slice(dash + 1)) || warnedOfSigns) return;
    warnedOfSigns = true;
    cmdlet.warning(
      "Some imported command names contain one or more of the following restricted characters: # , ( ) {{ }} [ ] & - / \\ $ ^ ; : \" ' < > | ? @ ` * % + = ~",
    );
  };
}
