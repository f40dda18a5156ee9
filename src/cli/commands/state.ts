import { existsSync } from "node:fs";
import { globalOptionsNamed, readGlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import type { Program } from "../Program.ts";
import { diff } from "../state/diff.ts";
import { exportState } from "../state/exportState.ts";
import { fault } from "../state/fault.ts";
import { fork } from "../state/fork.ts";
import { importState } from "../state/importState.ts";
import { repair } from "../state/repair.ts";
import { restore } from "../state/restore.ts";
import type { StateAction } from "../state/StateAction.ts";
import { show } from "../state/show.ts";
import { snapshot } from "../state/snapshot.ts";
import type { Command, ParsedArguments } from "./Command.ts";

const actions: Readonly<Record<string, StateAction>> = {
  show,
  repair,
  diff,
  snapshot,
  restore,
  fork,
  export: exportState,
  import: importState,
  fault,
};

/** cmdlab state ACTION */
export const state: Command = {
  help: {
    usage: [
      "state show [COLLECTION...] --state DIR",
      "state repair [--dry-run] --state DIR",
      "state diff DIR|FILE|SNAPSHOT --state DIR",
      "state snapshot NAME --state DIR",
      "state restore NAME --state DIR",
      "state fork NEWDIR --state DIR",
      "state export FILE --state DIR",
      "state import FILE --state NEWDIR",
      "state fault list|add KIND [TARGET]|remove ID --state DIR",
    ],
    summary:
      "Prints the organisation in a state folder as one JSON document (with names, only those collections), compares, copies " +
      "and keeps it, and saves what can be saved of a folder that does not open.",
    options: [
      { name: "dry-run", describe: "repair: only tell what is wrong and what can be saved" },
      { name: "seconds", value: "NUMBER", describe: "fault add: how long it holds things up" },
      { name: "times", value: "NUMBER", describe: "fault add: how often it strikes (until it is removed)" },
      { name: "percent", value: "NUMBER", describe: "fault add: how many of 100 calls it strikes (100)" },
      { name: "count", value: "NUMBER", describe: "fault add: how many objects come before an answer breaks off (0)" },
      { name: "status", value: "NUMBER", describe: "fault add: the HTTP status of a host; 0: no connection (0)" },
      { name: "build", value: "VERSION", describe: "fault add ServerBuild: what the server runs, such as 15.0.712.24" },
      ...globalOptionsNamed("state"),
    ],
    takesGlobals: false,
    details:
      "show, diff, snapshot, fork and export only read: a shell may be working on the folder at the same time. repair and " +
      "restore keep the files that they replace in the folder 'kept'. diff ends with 1 where it finds something, as a dry run " +
      "does. fault makes something of the organisation fail that no cmdlet reaches (throttling, expired sessions, services, hosts, " +
      "clocks, builds); 'state fault add' lists the kinds.",
  },
  run(args, program) {
    const [name, ...words] = args.words;
    const known = Object.keys(actions).join(", ");
    if (name === undefined) throw new UsageError(`'cmdlab state' needs an action: ${known}.`);
    if (!Object.hasOwn(actions, name))
      throw new UsageError(`'cmdlab state' knows the actions ${known}, not '${name}'.`);
    return actions[name](stateFolder(name, args, program), words, args);
  },
};

function stateFolder(action: string, args: ParsedArguments, program: Program): string {
  const { state: folder } = readGlobalOptions(args.texts, program.environment);
  if (folder === null)
    throw new UsageError(`'cmdlab state ${action}' needs the state folder: --state DIR, or CMDLAB_STATE.`);
  if (action !== "import" && !existsSync(folder)) throw new UsageError(`There is no state folder '${folder}'.`);
  return folder;
}
