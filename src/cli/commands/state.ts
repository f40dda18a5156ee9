import { existsSync } from "node:fs";
import { openFileStore } from "../../store/openStore.ts";
import { worldSchema } from "../../world/worldSchema.ts";
import { readGlobalOptions } from "../GlobalOptions.ts";
import { type Program, say } from "../Program.ts";
import { standardOutput } from "../StandardOutput.ts";
import { UsageError } from "../UsageError.ts";
import type { Command, ParsedArguments } from "./Command.ts";

type Action = (folder: string, names: readonly string[], args: ParsedArguments) => number;

const actions: Readonly<Record<string, Action>> = { show, repair };

/** cmdlab state show, cmdlab state repair */
export const state: Command = {
  help: {
    usage: ["state show [COLLECTION...] --state DIR", "state repair [--dry-run] --state DIR"],
    summary:
      "show: prints the organisation in a state folder as one JSON document; with names, only those collections. " +
      "repair: saves what can be saved of a folder that does not open.",
    options: [{ name: "dry-run", describe: "repair: only tell what is wrong and what can be saved" }],
    takesGlobals: true,
    details:
      "show only reads: a shell may be working on the folder at the same time. repair tells what is lost, and keeps the " +
      "files that it replaces in the folder 'kept'; a dry run that finds something ends with 1.",
  },
  run(args, program) {
    const [name, ...names] = args.words;
    const known = Object.keys(actions).join(", ");
    if (name === undefined) throw new UsageError(`'cmdlab state' needs an action: ${known}.`);
    if (!Object.hasOwn(actions, name))
      throw new UsageError(`'cmdlab state' knows the actions ${known}, not '${name}'.`);
    return actions[name](stateFolder(name, args, program), names, args);
  },
};

function stateFolder(action: string, args: ParsedArguments, program: Program): string {
  const { state: folder } = readGlobalOptions(args.texts, program.environment);
  if (folder === null)
    throw new UsageError(`'cmdlab state ${action}' needs the state folder: --state DIR, or CMDLAB_STATE.`);
  if (!existsSync(folder)) throw new UsageError(`There is no state folder '${folder}'.`);
  return folder;
}

function show(folder: string, names: readonly string[]): number {
  const store = openFileStore(folder, worldSchema, { readOnly: true });
  try {
    for (const { text } of store.notices) say(text);
    if (store.isNew) throw new UsageError(`The folder '${folder}' holds no organisation.`);
    if (names.length > 0) standardOutput.write(chosen(store.toText(), names));
    else for (const piece of store.pieces()) standardOutput.write(piece);
    return 0;
  } finally {
    store.close();
  }
}

function repair(folder: string, names: readonly string[], args: ParsedArguments): number {
  const [unknown] = names;
  if (unknown !== undefined) throw new UsageError(`'cmdlab state repair' takes no word such as '${unknown}'.`);
  const { repairState } =
    require("../../store/repair/repairState.ts") as typeof import("../../store/repair/repairState.ts");
  const isTrial = args.has("dry-run");
  const { isSound, sentences } = repairState(folder, worldSchema, isTrial);
  for (const sentence of sentences) standardOutput.write(`${sentence}\n`);
  return isTrial && !isSound ? 1 : 0;
}

function chosen(text: string, names: readonly string[]): string {
  const { collections } = JSON.parse(text) as { readonly collections: Readonly<Record<string, unknown>> };
  const rows = names.map((name) => {
    if (!Object.hasOwn(collections, name))
      throw new UsageError(`There is no collection '${name}'. There are ${Object.keys(collections).join(", ")}.`);
    return [name, collections[name]] as const;
  });
  return `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`;
}
