import yargs, { type Options } from "yargs";
import { globalOptionRows } from "../GlobalOptions.ts";
import { UsageError } from "../UsageError.ts";
import type { CommandHelp, ParsedArguments } from "./Command.ts";

/** Reads the arguments of a command by its help; what is not in it is refused. */
export function parseArguments(name: string, args: readonly string[], help: CommandHelp): ParsedArguments {
  const rows = [...help.options, ...(help.takesGlobals ? globalOptionRows : [])];
  const options: Record<string, Options> = Object.fromEntries(
    rows.map((row) => [
      row.name,
      row.value === undefined ? { type: "boolean" } : { type: "string", requiresArg: true },
    ]),
  );
  const parsed = yargs([...args])
    .scriptName("cmdlab")
    .help(false)
    .version(false)
    .exitProcess(false)
    .parserConfiguration({
      "populate--": true,
      "dot-notation": false,
      "camel-case-expansion": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
      "short-option-groups": false,
    })
    .options(options)
    .strictOptions()
    .fail((message, error) => {
      throw new UsageError(
        `${(message ?? error.message).replace(/\.?\s*$/, "")}. 'cmdlab ${name} --help' lists the options.`.replace(
          /\n/g,
          ": ",
        ),
      );
    })
    .parseSync();
  const texts = new Map<string, readonly string[]>();
  const flags = new Set<string>();
  for (const { name: option, value } of rows) {
    const given = parsed[option];
    if (value === undefined) {
      if (given === true) flags.add(option);
    } else if (given !== undefined) texts.set(option, (Array.isArray(given) ? given : [given]).map(String));
  }
  return {
    words: parsed._.map(String),
    rest: ((parsed["--"] as readonly unknown[] | undefined) ?? []).map(String),
    texts,
    has: (flag) => flags.has(flag),
    text: (option) => texts.get(option)?.at(-1) ?? null,
  };
}
