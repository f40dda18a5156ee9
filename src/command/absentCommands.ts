import { foldCase } from "../base/CaseInsensitiveMap.ts";
import { readDataFile } from "../base/dataFile.ts";

/** A module or a group of programs that the real products have and that is not here. */
export interface AbsentModule {
  readonly name: string;
  /** What has it, in words: "Windows Server with the feature RSAT-AD-PowerShell". */
  readonly where: string;
  /** What works here instead, as a sentence; null where nothing does. */
  readonly hint: string | null;
  /** cmdlets: of a module. programs: files that are called by their name. */
  readonly kind: "cmdlets" | "programs";
  readonly commands: readonly string[];
  /** What works here instead of one of its commands, by the command's name. */
  readonly hints: Readonly<Record<string, string>>;
}

/** A command that is known and not here. */
export interface AbsentCommand {
  /** As it is written where it exists. */
  readonly name: string;
  readonly module: AbsentModule;
  readonly hint: string | null;
}

let modules: readonly AbsentModule[] | undefined;
let commands: ReadonlyMap<string, AbsentCommand> | undefined;

/** The modules of `data/absent-commands.jsonl` (names are facts of the products; sources stand in its rows). */
export function absentModules(): readonly AbsentModule[] {
  modules ??= readDataFile("absent-commands.jsonl")
    .trim()
    .split("\n")
    .map((line) => ({ hint: null, hints: {}, kind: "cmdlets", ...JSON.parse(line) }) as AbsentModule);
  return modules;
}

export function absentModule(name: string): AbsentModule | null {
  const key = foldCase(name);
  return absentModules().find((module) => foldCase(module.name) === key) ?? null;
}

/** A command by its name, programs with ".exe" or without; null for one that is not known. */
export function absentCommand(name: string): AbsentCommand | null {
  const table = absentTable();
  return table.get(foldCase(name)) ?? table.get(foldCase(name).replace(/\.(?:exe|com|cmd|bat)$/, "")) ?? null;
}

/** All of them, by name. */
export function absentCommandNames(): Iterable<string> {
  return [...absentTable().values()].map(({ name }) => name);
}

function absentTable(): ReadonlyMap<string, AbsentCommand> {
  if (commands === undefined) {
    const table = new Map<string, AbsentCommand>();
    for (const module of absentModules())
      for (const name of module.commands)
        if (!table.has(foldCase(name)))
          table.set(foldCase(name), { name, module, hint: module.hints[name] ?? module.hint });
    commands = table;
  }
  return commands;
}
