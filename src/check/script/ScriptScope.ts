import type { Command } from "../../syntax/ast/commands.ts";
import type { FunctionDefinition, ScriptBlock, TypeDefinition } from "../../syntax/ast/definitions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { CheckTarget } from "../CheckTarget.ts";
import type { CommandShape } from "../calls/CommandShape.ts";
import type { CommandTable } from "../calls/CommandTable.ts";
import { commandName } from "../calls/commandName.ts";
import { shapeOfFunction } from "../calls/functionShape.ts";
import { isForeign, isKnownModule, isStrange } from "../calls/isKnownModule.ts";
import { ownName } from "../calls/SharedNames.ts";
import { treeIndex } from "../objects/TreeIndex.ts";
import type { Surroundings } from "../Surroundings.ts";
import { bareName } from "./bareName.ts";
import { EditionGuards } from "./EditionGuards.ts";
import { loadedFacts } from "./loadedFacts.ts";
import type { ParsedUnit } from "./ParsedUnit.ts";
import { type ScriptFacts, scriptFacts } from "./ScriptFacts.ts";

/** Something that may bring commands that cannot be known here, in words. */
export interface UnknownSource {
  readonly what: string;
}

/** The names that the texts of one session see: their own, and those of the files and modules that they load. */
export class ScriptScope {
  /** Of each unit, in their order. */
  readonly facts: readonly ScriptFacts[];
  readonly unknownSources: readonly UnknownSource[];
  /** Whether some of them are no modules: they run in the scope of the texts, and may set variables there. */
  readonly hasUnknownFiles: boolean;
  /** Whether anything is loaded that PowerShell itself does not have. */
  readonly hasForeignModules: boolean;
  /** Whether commands of any name may come along. */
  readonly hasStrangeSources: boolean;
  /** Whether modules are imported whose commands are not known. */
  readonly hasUnknownModules: boolean;
  readonly prefixes: readonly string[];
  /** Whether nothing but definitions is there: what is missing may come from who loads it. */
  readonly isLibrary: boolean;
  /** Whether they connect to Exchange Online or Security & Compliance. */
  readonly connectsToCloud: boolean;
  readonly guards: EditionGuards;
  readonly surroundings: Surroundings;
  readonly #all: readonly ScriptFacts[];
  readonly #aliases: ReadonlyMap<string, string>;
  /** Rows of cmdlets whose names others have, too, by their names in lower case. */
  readonly #meant: ReadonlyMap<string, string>;
  readonly #shapes = new Map<string, CommandShape | null>();
  #types: ReadonlySet<string> | undefined;

  constructor(
    units: readonly ParsedUnit[],
    readonly target: CheckTarget,
    table: CommandTable,
    file: string | null,
  ) {
    const { surroundings } = table;
    this.surroundings = surroundings;
    this.facts = units.map(({ tree }) => scriptFacts(tree));
    const loaded = loadedFacts(this.facts, target, surroundings, file);
    this.#all = [...this.facts, ...loaded.facts];
    this.hasForeignModules = this.#all.some((facts) => facts.unknowns.length > 0 || facts.modules.some(isForeign));
    const modules = this.#all.flatMap((facts) => facts.modules).filter((name) => !isKnownModule(name));
    this.hasUnknownModules = modules.length > 0;
    this.unknownSources = [
      ...modules.map((name) => ({ what: `the module '${name}'` })),
      ...loaded.missing.map((path) => ({ what: `the file '${path}', which is not here` })),
      ...this.#all.flatMap((facts) => facts.unknowns).map((node) => ({ what: whatBrings(node) })),
    ];
    this.hasUnknownFiles = this.unknownSources.length > modules.length;
    this.hasStrangeSources = this.hasUnknownFiles || modules.some(isStrange);
    this.prefixes = this.#all.flatMap((facts) => facts.prefixes);
    this.isLibrary = !this.facts.some((facts) => facts.hasBody);
    this.connectsToCloud = this.#all.some((facts) => facts.connectsToCloud);
    this.guards = new EditionGuards(this.#all.map(({ tree }) => tree));
    const edition = units[0]?.edition ?? target.edition;
    this.#aliases = new Map([...surroundings.aliases(edition), ...this.#all.flatMap((facts) => [...facts.aliases])]);
    this.#meant = table.sharedNames.meant(
      this.#all.flatMap(({ calls }) => calls.map(({ command }) => commandName(command) ?? "")),
      this.#all.flatMap((facts) => facts.modules),
    );
  }

  isFunction(name: string): boolean {
    const key = name.toLowerCase();
    return this.#all.some((facts) => facts.functions.has(key) || facts.made.has(key));
  }

  /** Whether one statement alone defines a function; its name in lower case. */
  isDefinedOnce(name: string): boolean {
    const found = this.#all.flatMap((facts) => facts.functions.get(name) ?? []);
    return found.length === 1 && !this.#all.some((facts) => facts.made.has(name));
  }

  /** Names in lower case of the classes and enumerations that are seen. */
  typeNames(): ReadonlySet<string> {
    this.#types ??= new Set(this.#all.flatMap(({ types }) => [...types.keys()]));
    return this.#types;
  }

  /** The classes and enumerations that are seen. */
  typeDefinitions(): readonly TypeDefinition[] {
    return this.#all.flatMap(({ types }) => [...types.values()]);
  }

  /** The one of a name; null for none. */
  typeNamed(name: string): TypeDefinition | null {
    const key = name.toLowerCase();
    for (const { types } of this.#all) {
      const found = types.get(key);
      if (found !== undefined) return found;
    }
    return null;
  }

  /** The function of a name where one statement alone defines it, with the tree that it stands in; null for any other. */
  definitionOf(name: string): { readonly definition: FunctionDefinition; readonly tree: ScriptBlock } | null {
    const key = name.toLowerCase();
    if (!this.isDefinedOnce(key)) return null;
    for (const { functions, tree } of this.#all) {
      const [definition] = functions.get(key) ?? [];
      if (definition !== undefined) return { definition, tree };
    }
    return null;
  }

  /** Whether more than modules of the products comes along, whose types have names with namespaces. */
  get bringsTypes(): boolean {
    return this.unknownSources.length > 0 || this.#all.some(({ loadsTypes }) => loadsTypes);
  }

  /** Names of all functions that are seen. */
  functionNames(): readonly string[] {
    return this.#all.flatMap((facts) => [...facts.functions.values()].map(([first]) => bareName(first.name)));
  }

  /** Names of all configurations that are seen. */
  configurationNames(): readonly string[] {
    return this.#all.flatMap((facts) => facts.configurations);
  }

  /** Whether any text that is seen gives a variable a value; the name in lower case. */
  setsVariable(name: string): boolean {
    return this.#all.some(({ tree }) => treeIndex(tree).written.has(name));
  }

  /** Names of cmdlets that are known in these texts alone, since others have them, too. */
  get sharedNames(): readonly string[] {
    return Array.from(this.#meant.values(), ownName);
  }

  /** What an alias stands for in the end, or the row of a name that others have, too; any other name as it is. */
  resolve(name: string): string {
    let target = name;
    for (let hops = 0; hops < 8; hops++) {
      const next = this.isFunction(target) ? undefined : this.#aliases.get(target.toLowerCase());
      if (next === undefined) break;
      target = next;
    }
    return this.isFunction(target) ? target : (this.#meant.get(target.toLowerCase()) ?? target);
  }

  /** The name of what a command calls, in place of an alias; empty where it is not known before it runs. */
  calledBy(command: Command): string {
    return this.resolve(commandName(command) ?? "");
  }

  isAliasOfSession(name: string): boolean {
    const key = name.toLowerCase();
    return !this.#all.some((facts) => facts.aliases.has(key)) && this.#aliases.has(key);
  }

  /** Whether the texts ask with Get-Command whether a command is there. */
  isAsked(name: string): boolean {
    const key = name.toLowerCase();
    return this.#all.some((facts) => facts.asked.has(key));
  }

  /** Whether $PSDefaultParameterValues may give a command a value of a parameter. */
  hasDefault(command: string, parameter: string): boolean {
    return this.#all.some(
      (facts) => facts.hasOtherDefaults || facts.defaults.some((key) => isDefaultOf(key, command, parameter)),
    );
  }

  /** The parameters of a function; null where it has none that are known, or is defined with different ones. */
  functionShape(name: string): CommandShape | null {
    const key = name.toLowerCase();
    let shape = this.#shapes.get(key);
    if (shape === undefined) {
      shape = this.#all.some((facts) => facts.made.has(key)) ? null : this.#onlyShape(key);
      this.#shapes.set(key, shape);
    }
    return shape;
  }

  #onlyShape(key: string): CommandShape | null {
    const found: FunctionDefinition[] = this.#all.flatMap((facts) => facts.functions.get(key) ?? []);
    const [first, ...others] = found;
    if (first === undefined || first.isWorkflow) return null;
    const written = writtenParameters(first);
    return others.every((each) => !each.isWorkflow && writtenParameters(each) === written)
      ? shapeOfFunction(first, this.target.edition)
      : null;
  }
}

/** What a function says of its parameters, but for spaces. */
function writtenParameters({ parameters, body }: FunctionDefinition): string {
  const nodes = parameters ?? (body.paramBlock === null ? [] : [body.paramBlock]);
  return nodes.map(({ extent: { source, start, end } }) => source.slice(start, end).replace(/\s+/g, "")).join(",");
}

/** `*` stands for any characters. The first place of each part is the best, so that nothing is tried twice. */
function fits(pattern: string, name: string): boolean {
  const [first, ...rest] = pattern.toLowerCase().split("*");
  const last = rest.pop();
  if (last === undefined) return name === first;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.startsWith(first) && name.endsWith(last) && at + last.length <= name.length;
}

/** `Get-*:Server` */
function isDefaultOf(key: string, command: string, parameter: string): boolean {
  const [commands, name] = key.split(":");
  if (name !== parameter.toLowerCase()) return key === "disabled" || name === undefined || name.includes("*");
  return fits(commands, command.toLowerCase());
}

function whatBrings(node: Node): string {
  const text = node.extent.source.slice(node.extent.start, node.extent.end).split(/\r?\n/)[0];
  return `'${text.length > 60 ? `${text.slice(0, 57)}...` : text}'`;
}
