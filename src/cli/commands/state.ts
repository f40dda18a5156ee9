import { existsSync } from "node:fs";
import { openFileStore } from "../../store/openStore.ts";
import { worldSchema } from "../../world/worldSchema.ts";
import { readGlobalOptions } from "../GlobalOptions.ts";
import { say } from "../Program.ts";
import { standardOutput } from "../StandardOutput.ts";
import { UsageError } from "../UsageError.ts";
import type { Command } from "./Command.ts";

/** cmdlab state show */
export const state: Command = {
  help: {
    usage: ["state show [COLLECTION...] --state DIR"],
    summary: "Prints the organisation in a state folder as one JSON document; with names, only those collections.",
    options: [],
    takesGlobals: true,
    details: "It only reads: a shell may be working on the folder at the same time.",
  },
  run(args, program) {
    const [action, ...names] = args.words;
    if (action !== "show")
      throw new UsageError(
        action === undefined
          ? "'cmdlab state' needs an action: show."
          : `'cmdlab state' knows the action show, not '${action}'.`,
      );
    const { state: folder } = readGlobalOptions(args.texts, program.environment);
    if (folder === null)
      throw new UsageError("'cmdlab state show' needs the state folder: --state DIR, or CMDLAB_STATE.");
    if (!existsSync(folder)) throw new UsageError(`There is no state folder '${folder}'.`);
    const store = openFileStore(folder, worldSchema, { readOnly: true });
    try {
      for (const { text } of store.notices) say(text);
      if (store.isNew) throw new UsageError(`The folder '${folder}' holds no organisation.`);
      standardOutput.write(names.length === 0 ? ending(store.toText()) : chosen(store.toText(), names));
      return 0;
    } finally {
      store.close();
    }
  },
};

function ending(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
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
