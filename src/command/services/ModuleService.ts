import { serviceKey } from "../../base/ServiceKey.ts";
import type { ClrObject } from "../../objects/values/ClrObject.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import type { CommandView } from "./CommandService.ts";

/** A module as the module cmdlets see it; itself the PSModuleInfo of scripts. */
export interface ModuleView extends ClrObject {
  name: string;
  path: string;
  version: string;
  description: string;
  guid: string;
  moduleType: "Script" | "Manifest" | "Binary" | "Cim" | "Dynamic";
  readonly accessMode: "ReadWrite" | "ReadOnly" | "Constant";
  onRemove: unknown;
  privateData: unknown;
  /** What its manifest says, by key; null where it has none. */
  manifest: ((key: string) => unknown) | null;
  exports: MemberPatterns | null;
  /** Known by its file alone: it was not loaded. */
  readonly isDescribed: boolean;
  /** Modules that its manifest requires. */
  required: readonly ModuleView[];
}

/** Wildcard patterns of members by kind. */
export interface MemberPatterns {
  functions: string[];
  variables: string[];
  aliases: string[];
  cmdlets: string[];
}

/** Which members of a module to bring in, and under which names. */
export interface ImportSelection {
  /** Null: everything that the module exports. */
  readonly only: MemberPatterns | null;
  readonly prefix: string;
  /** The scope to bring them into; absent: the caller's module, or the global scope. */
  readonly scope?: "Global" | "Local";
  readonly noClobber: boolean;
  /** Told of each command before it comes in. */
  readonly command?: (name: string) => void;
  /** Takes a sentence for each member that comes in. */
  readonly verbose?: (text: string) => void;
}

export interface ModuleSource {
  readonly name: string;
  readonly path: string;
  /** The module's code: a block, or a file's text. */
  readonly code: ScriptBlock | { readonly text: string; readonly path: string } | null;
  readonly args: readonly unknown[];
  /** Runs once the module's scope is there, before its code. */
  readonly prepare?: (module: ModuleView) => void;
  /** Takes a sentence for each member of a module that does not say itself what it exports. */
  readonly verbose?: (text: string) => void;
}

/** A module that is not loaded: what its file says that it gives. */
export interface ModuleDescription {
  readonly name: string;
  readonly path: string;
  /** Those that are dear to list are listed when first asked for, as are cmdlets. */
  readonly functions: readonly string[] | (() => readonly string[]);
  readonly aliases: readonly string[];
  readonly cmdlets: readonly string[] | (() => readonly string[]);
  /** It is loaded, and its code is no script here: blocks can run in it all the same. */
  readonly hasScope?: boolean;
}

/** Makes, imports and removes modules of the running session. */
export interface ModuleService {
  /** How many modules are being loaded now, each by the one before. */
  loading: number;
  /** The modules of the session; those that others loaded for themselves are seen in those alone, and with `all`. */
  loaded(all?: boolean): readonly ModuleView[];
  find(name: string): ModuleView | undefined;
  /** Names of the modules whose cmdlets the session called or asked for. */
  called(): Iterable<string>;
  /** The module whose code calls, or null. */
  caller(): ModuleView | null;
  /** Makes a module by running its code in a scope of its own; `written` is what that wrote. */
  create(source: ModuleSource): { readonly module: ModuleView; readonly written: readonly unknown[] };
  /** A module as its file describes it; nothing of it runs. */
  describe(description: ModuleDescription): ModuleView;
  /** The functions that a module's text gives, as far as that is seen without running it. */
  functionsIn(text: string, path: string): readonly string[];
  /** Loads a nested module: what it exports is seen inside `parent`, and exported with it. */
  nest(parent: ModuleView, nested: ModuleView): void;
  /** Adds to the session's table of modules; `parent` is the module that loads it for itself. */
  register(module: ModuleView, parent?: ModuleView | null): void;
  /** Brings exported members into scopes. */
  importMembers(module: ModuleView, selection: ImportSelection): void;
  /** Adds those members that patterns mean at this moment to what a module exports. */
  export(module: ModuleView, patterns: MemberPatterns): void;
  /** Takes the module's members out of all scopes and runs its OnRemove; `verbose` takes a sentence for each. */
  remove(module: ModuleView, output: (value: unknown) => void, verbose?: (text: string) => void): void;
  /**
   * Runs the text of a .psd1 file as data; with `allowed` only the language of data, and these commands and variables
   * (with their $), may be in it. Errors name the path, if it is not empty.
   */
  data(text: string, path: string, allowed?: readonly string[]): unknown;
  /**
   * Runs a script file in the caller's scope: ScriptsToProcess, a script that is imported; or in the scope of a module, of
   * which it is a part.
   */
  runScript(text: string, path: string, output?: (value: unknown) => void, module?: ModuleView): void;
  /** The module as an object with its functions as methods (-AsCustomObject). */
  customObject(module: ModuleView): object;
  /** The functions, aliases and cmdlets that a module exports. */
  commands(module: ModuleView): readonly CommandView[];
  /** Names of the exported members of a kind. */
  exported(module: ModuleView, kind: keyof MemberPatterns): readonly string[];
}

export const moduleServiceKey = serviceKey<ModuleService>("modules");
