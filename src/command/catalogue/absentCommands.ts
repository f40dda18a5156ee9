import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { readDataFile } from "../../base/dataFile.ts";
import { once } from "../../base/once.ts";
import { ownEntry } from "../../base/ownEntry.ts";
import { catalogueName } from "./catalogue.ts";

/** What a module of the products has a command as. */
export type AbsentCommandType = "Alias" | "Cmdlet" | "Function" | "Workflow";

/** A module or a group of programs that the real products have and that is not here. */
export interface AbsentModule {
  readonly name: string;
  /** What has it, in words: "Windows Server with the feature RSAT-AD-PowerShell". */
  readonly where: string;
  /** cmdlets: of a module. programs: files that are called by their name. family: modules whose cmdlets are known by their nouns. */
  readonly kind: "cmdlets" | "programs" | "family";
  readonly commands: readonly string[];
  /** What most of them are: functions where the module is a script or made from classes of CIM. */
  readonly commandType: AbsentCommandType;
  /** Those that are functions where most are cmdlets, and cmdlets where they are not. */
  readonly otherwise: readonly string[];
  /** Other names of its commands. */
  readonly aliases: readonly string[];
  /** Whether it has more commands than those. */
  readonly partial: boolean;
  /** What the nouns of a family's cmdlets begin with. */
  readonly nounPrefixes: readonly string[];
  /** What does instead of one of its commands, by that command's name. */
  readonly hints: Readonly<Record<string, Hint>>;
}

/** A command that is known and not here. */
export interface AbsentCommand {
  /** As it is written where it exists. */
  readonly name: string;
  readonly module: AbsentModule;
  /** Null where nothing does. */
  readonly hint: Hint | null;
}

/** A command that does something of the kind, and a sentence that says so. */
export interface Hint {
  readonly command: string;
  readonly text: string;
}

const defaults: Partial<AbsentModule> = {
  hints: {},
  kind: "cmdlets",
  commandType: "Cmdlet",
  otherwise: [],
  aliases: [],
  partial: false,
  nounPrefixes: [],
};

/** The modules of `data/absent-commands.jsonl` (names are facts of the products; sources stand in its rows). */
export const absentModules = once((): readonly AbsentModule[] =>
  readDataFile("absent-commands.jsonl")
    .trim()
    .split("\n")
    .map((line) => ({ ...defaults, ...JSON.parse(line) }) as AbsentModule),
);

export function absentModule(name: string): AbsentModule | null {
  const key = foldCase(name);
  return absentModules().find((module) => foldCase(module.name) === key) ?? null;
}

const windowsItself: ReadonlySet<string> = new Set(["Windows", "Windows PowerShell"]);

/** Whether every Windows has a command that is not modelled, without a feature that somebody installs. */
export function isOfWindows(name: string): boolean {
  const absent = absentCommand(name);
  return absent === null ? catalogueName("desktop", name) !== null : windowsItself.has(absent.module.where);
}

/** What has a module, in words, with the module's own name in front. */
export function whereIs({ name, kind, where }: AbsentModule): string {
  return kind === "programs" ? where : `${name}: ${where}`;
}

/**
 * A command by its name, programs with ".exe" or without; scripts, and programs of no fixed place, with their folder too; null
 * for one that is not known.
 */
export function absentCommand(name: string): AbsentCommand | null {
  const table = absentTable();
  const word = foldCase(name);
  const file = /\.\w+$/.test(word) ? word.slice(Math.max(word.lastIndexOf("\\"), word.lastIndexOf("/")) + 1) : word;
  return table.get(word) ?? table.get(file) ?? table.get(word.replace(/\.(?:exe|com|cmd|bat)$/, "")) ?? null;
}

/** The family that a cmdlet seems to be of by its noun: a prefix alone, or one and a capital letter behind it; null for none. */
export function absentFamily(name: string): AbsentModule | null {
  const noun = name.slice(name.indexOf("-") + 1);
  const isOf = (prefix: string): boolean => noun.startsWith(prefix) && /^[A-Z]/.test(noun.slice(prefix.length));
  const modules = absentModules();
  return (
    modules.find(({ nounPrefixes }) => nounPrefixes.includes(noun)) ??
    modules.find(({ nounPrefixes }) => nounPrefixes.some(isOf)) ??
    null
  );
}

/** What the product has a command as. */
export function absentCommandType({ name, module }: AbsentCommand): AbsentCommandType {
  if (module.aliases.includes(name)) return "Alias";
  if (!module.otherwise.includes(name)) return module.commandType;
  return module.commandType === "Cmdlet" ? "Function" : "Cmdlet";
}

/** All of them, by name. */
export function absentCommandNames(): Iterable<string> {
  return [...absentTable().values()].map(({ name }) => name);
}

const absentTable = once((): ReadonlyMap<string, AbsentCommand> => {
  const table = new Map<string, AbsentCommand>();
  for (const module of absentModules())
    for (const name of [...module.commands, ...module.aliases])
      if (!table.has(foldCase(name)))
        table.set(foldCase(name), { name, module, hint: ownEntry(module.hints, name) ?? null });
  return table;
});
