import { readFileSync } from "node:fs";
import path from "node:path";
import { commandRows } from "../options/CommandLine.ts";
import { flagOptions, globalOptionRows } from "../options/GlobalOptions.ts";
import { limitPage } from "../options/limitRows.ts";
import { UsageError } from "../options/UsageError.ts";
import { productFolder } from "../productFolder.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import type { OptionHelp } from "./Command.ts";
import { commandNamed } from "./runCommand.ts";

/** The overview, or the page of one command. */
export function showHelp(words: readonly string[]): number {
  const [word, action] = words.filter((each) => !each.startsWith("-"));
  if (word === undefined) standardOutput.write(overview());
  else if (word === "limits") standardOutput.write(limitPage());
  else standardOutput.write(commandPage(word, action));
  return 0;
}

export function showVersion(): number {
  const { version } = JSON.parse(readFileSync(path.join(productFolder(), "package.json"), "utf8")) as {
    version: string;
  };
  standardOutput.write(`cmdlab ${version}\n`);
  return 0;
}

function overview(): string {
  return `cmdlab: a PowerShell-compatible shell with an emulated Exchange organisation

  cmdlab [options]                           the shell at its prompt; its organisation is kept in your data folder
  cmdlab [options] -Command TEXT             run a command and end; '-' reads commands from standard input
  cmdlab [options] -File SCRIPT [ARGUMENTS]  run a script file and end
  cmdlab COMMAND [arguments] [options]

Commands ('cmdlab help COMMAND' explains one):
${table(commandRows)}

Options of every command that runs scripts:
${optionTable(globalOptionRows)}

Of the shell itself, with -Command and -File, and of 'run':
${optionTable(flagOptions)}

'cmdlab help limits' tells how much a script may use of everything, and what happens then.

As pwsh, in any case and shortened: -Command, -File, -EncodedCommand, -NoProfile, -NonInteractive, -NoLogo, -NoExit,
-Interactive, -WorkingDirectory, -ExecutionPolicy, -Version, -Help.

Exit codes: as pwsh's for scripts (exit N gives N, an error that ends a script 1); 2 when a command cannot do what it was
asked to; 3 when --strict was given and something is not modelled; 64 for wrong options of the shell itself; 130 after
Ctrl+C.
`;
}

/** `action`: the word behind a command's name that is to be explained, such as `check` of `lab`. */
function commandPage(word: string, action?: string): string {
  const row = commandRows.find(([name]) => name === word);
  const command = row && commandNamed(row[0]);
  if (row && !command) return overview();
  if (!command) throw new UsageError(`There is no command '${word}'. 'cmdlab --help' lists the commands.`);
  const { help } = command;
  const usage = help.usage.filter((line) => action === undefined || line.split(" ")[1] === action);
  if (usage.length === 0)
    throw new UsageError(`'cmdlab ${word}' has no '${action}'. 'cmdlab help ${word}' tells what it has.`);
  const parts = [usage.map((line) => `cmdlab ${line}`).join("\n"), help.summary, help.details.trim()];
  if (help.options.length > 0) parts.push(`Options:\n${optionTable(help.options)}`);
  if (help.takesGlobals) parts.push(`Options of every command that runs scripts:\n${optionTable(globalOptionRows)}`);
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function optionTable(rows: readonly OptionHelp[]): string {
  return table(rows.map(({ name, value, describe }) => [`--${name}${value ? ` ${value}` : ""}`, describe] as const));
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join("\n");
}
