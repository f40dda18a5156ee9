import type { OptionTexts } from "../options/GlobalOptions.ts";
import type { Program } from "../Program.ts";

export interface OptionHelp {
  readonly name: string;
  /** What the value is called; absent: the option takes none. */
  readonly value?: string;
  readonly describe: string;
}

/** What `--help` shows of a command, and what its arguments are read by. */
export interface CommandHelp {
  readonly usage: readonly string[];
  readonly summary: string;
  readonly options: readonly OptionHelp[];
  /** False where the global options mean nothing to it but for those that stand among `options`. */
  readonly takesGlobals: boolean;
  readonly details: string;
}

export interface ParsedArguments {
  readonly words: readonly string[];
  /** What stands behind `--`. */
  readonly rest: readonly string[];
  readonly texts: OptionTexts;
  has(flag: string): boolean;
  text(option: string): string | null;
}

export interface Command {
  readonly help: CommandHelp;
  /** Gives the exit code; a promise of it where other processes do the work. */
  readonly run: (args: ParsedArguments, program: Program) => number | Promise<number>;
}
