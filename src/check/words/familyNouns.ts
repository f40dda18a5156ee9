import { oncePer } from "../../base/oncePer.ts";
import { absentCommand } from "../../command/catalogue/absentCommands.ts";
import type { CommandTable } from "../calls/CommandTable.ts";
import { beginsWith } from "./moduleNouns.ts";

/**
 * A line `BEGINNING MODULE WORD...` of `module-nouns.txt`: a noun that begins so is that alone or goes on with one of the words. Where a line
 * has words of `VERB:NOUN,NOUN`, the module has commands of these names alone, and others whose nouns begin with `NOUN*` had older versions
 * of it (source: the modules' manifests and lists of what they export; MgGroup and VI inferred from the references).
 */
interface FamilyNouns {
  readonly beginning: string;
  readonly module: string;
  readonly verbs: ReadonlyMap<string, ReadonlySet<string>>;
  readonly words: readonly string[];
  /** Those that had older versions, where they go on. */
  readonly older: readonly string[];
}

/** The module of the commands whose nouns begin like a name's, where none of them has that name; null for others. */
export function moduleWithout(name: string, table: CommandTable): string | null {
  if (table.isOfSomeModule(name) || absentCommand(name) !== null) return null;
  const [verb, noun] = name.split("-");
  const alike = linesOf(table).filter(({ beginning }) => beginsWith(noun, beginning));
  const longest = Math.max(...alike.map(({ beginning }) => beginning.length));
  const line = alike.find(({ beginning }) => beginning.length === longest);
  if (line === undefined) return null;
  const rest = noun.slice(line.beginning.length);
  const isKnown =
    line.words.some((word) => beginsWith(rest, word)) ||
    line.older.some((word) => rest.length > word.length && beginsWith(rest, word)) ||
    (line.verbs.size === 0 ? rest === "" : line.verbs.get(verb.toLowerCase())?.has(rest.toLowerCase()) === true);
  return isKnown ? null : line.module;
}

const linesOf = oncePer(({ surroundings }: CommandTable) =>
  surroundings.moduleTable("module-nouns.txt").trim().split("\n").map(lineOf),
);

function lineOf(text: string): FamilyNouns {
  const [beginning, module, ...words] = text.split(" ");
  const verbs = words
    .filter((word) => word.includes(":"))
    .map((word): [string, ReadonlySet<string>] => {
      const [verb, nouns] = word.toLowerCase().split(":");
      return [verb, new Set(nouns.split(","))];
    });
  const others = words.filter((word) => !word.includes(":"));
  const older = others.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  return { beginning, module, verbs: new Map(verbs), words: others.filter((word) => !word.endsWith("*")), older };
}
