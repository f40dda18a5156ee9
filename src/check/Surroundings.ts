import type { CmdletDefinition } from "../command/CmdletDefinition.ts";
import type { Edition } from "../diag/Edition.ts";
import type { ObjectFacts } from "./ObjectFacts.ts";
import type { TypeFacts } from "./types/TypeFacts.ts";

/**
 * Tables of the parameters and objects of the cmdlets of Windows' modules, of types of .NET that have no other table, and lists: the types
 * from which no other is derived (a namespace a line), what derived ones have besides (a type a line), what events of Windows Forms hand over
 * (a type a line), the events of a type (a type a line), what nouns of modules' commands go on with (a beginning a line), and the types whose static members are all known (a namespace a line, behind a type and `+` those that its table lacks).
 */
export const moduleTables = [
  "derived-members.txt",
  "event-arguments.txt",
  "event-names.txt",
  "final-types.txt",
  "module-nouns.txt",
  "module-objects.jsonl",
  "module-parameters.jsonl",
  "type-members.jsonl",
  "whole-statics.txt",
] as const;
export type ModuleTable = (typeof moduleTables)[number];

/** What a check is told by those who know the session and the files. */
export interface Surroundings {
  /** Aliases of a new session, by name in lower case. */
  readonly aliases: (edition: Edition) => ReadonlyMap<string, string>;
  /** Functions of a new session, in lower case. */
  readonly functions: (edition: Edition) => ReadonlySet<string>;
  readonly isProgram: (name: string) => boolean;
  /** Names of the cmdlets that are defined here. */
  readonly defined: readonly string[];
  /** The definition of a cmdlet by its name as it is written there; null where there is none. */
  readonly definition: (name: string) => CmdletDefinition | null;
  /** The names of the values of an enumeration by the name of its type; null for any other type and for unknown ones. */
  readonly enumeration: (type: string) => readonly string[] | null;
  /** The ids of Windows' time zones. */
  readonly timeZones: readonly string[];
  /** The rows of a table; empty where it is not at hand. */
  readonly moduleTable: (table: ModuleTable) => string;
  readonly types: TypeFacts;
  readonly objects: ObjectFacts;
  /** Whether a file of the module that a file belongs to declares a function; `isLoaded`: or one beside it, which somebody loads together with it. */
  readonly isDeclared: (name: string, file: string | null, isLoaded: boolean) => boolean;
  /** The text of a script or module, with its full path; null where there is no such file. `path` may begin with `$PSScriptRoot`. */
  readonly readScript: (path: string, from: string) => { readonly file: string; readonly text: string } | null;
}
