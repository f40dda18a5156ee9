import { type ParseArgsConfig, parseArgs } from "node:util";
import { globalOptionRows } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import type { CommandHelp, OptionHelp, ParsedArguments } from "./Command.ts";

/** Reads the arguments of a command by its help; what is not in it is refused. */
export function parseArguments(name: string, args: readonly string[], help: CommandHelp): ParsedArguments {
  const rows = new Map<string, OptionHelp>(
    [...help.options, ...(help.takesGlobals ? globalOptionRows : [])].map((row) => [row.name, row]),
  );
  const refuse = (what: string): never => {
    throw new UsageError(`${what} 'cmdlab ${name} --help' lists the options.`);
  };
  const words: string[] = [];
  const rest: string[] = [];
  const texts = new Map<string, string[]>();
  const flags = new Set<string>();
  let isBehind = false;
  for (const token of parse(args, rows)) {
    if (token.kind === "option-terminator") isBehind = true;
    else if (token.kind === "positional") (isBehind ? rest : words).push(token.value);
    else {
      const row = rows.get(token.name);
      if (!row) refuse(`The option '${token.rawName}' is not known.`);
      else if (row.value === undefined) {
        if (token.value !== undefined) refuse(`The option '--${row.name}' takes no value.`);
        flags.add(row.name);
      } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith("--"))) {
        refuse(`The option '--${row.name}' needs a value behind it.`);
      } else texts.set(row.name, [...(texts.get(row.name) ?? []), token.value]);
    }
  }
  return {
    words,
    rest,
    texts,
    has: (flag) => flags.has(flag),
    text: (option) => texts.get(option)?.at(-1) ?? null,
  };
}

function parse(args: readonly string[], rows: ReadonlyMap<string, OptionHelp>) {
  const options: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries(
    [...rows.values()].map((row) => [row.name, { type: row.value === undefined ? "boolean" : "string" }]),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
