import type { ParsedArguments } from "../commands/Command.ts";
import type { Program } from "../Program.ts";

/** What `cmdlab lab ACTION` does; gives the exit code. */
export type LabAction = (words: readonly string[], args: ParsedArguments, program: Program) => number | Promise<number>;
