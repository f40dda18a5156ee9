import { existsSync } from "node:fs";
import { flagOptions, globalOptionRows, type OptionTexts } from "./GlobalOptions.ts";
import { emptyPwshOptions, optionTakes, type PwshOptions, readPwshOptions } from "./pwshOptions.ts";
import { UsageError } from "./UsageError.ts";

/** Commands with their one line of help, in the order of the overview. */
export const commandRows = [
  ["run", "run script files in one session"],
  ["test", "run tests of scripts: Pester's *.Tests.ps1, and transcripts"],
  ["doc", "find, run or test the scripts of a documentation page"],
  ["check", "look for faults in scripts and pages without running them"],
  ["lab", "labs: work on them, write them, prove them, grade them"],
  ["state", "look at a state folder"],
  ["scenario", "list, write and check organisations to start with"],
  ["device", "set up phones with the mail app, and look at their home screens"],
  ["web", "write the shell as a page that runs in a browser"],
  ["tenant", "enrol the organisation in Office 365"],
  ["coverage", "count what is modelled of the cmdlets that the real products have"],
  ["record", "run the script of every row alone, and write down what was seen"],
  ["ast", "print syntax trees as rows"],
  ["completion", "print a script that completes command lines of cmdlab in bash, zsh, fish or PowerShell"],
  ["help", "explain a command"],
] as const;

export type CommandName = (typeof commandRows)[number][0];

export type CommandLine =
  /** The shell itself: at the prompt, or pwsh's -Command and -File. */
  | { readonly kind: "shell"; readonly texts: OptionTexts; readonly pwsh: PwshOptions }
  | { readonly kind: "command"; readonly name: CommandName; readonly args: readonly string[] };

/**
 * Tells our commands from pwsh's options. `--name value` before either is a global option; pwsh's options begin with one
 * dash; a word that is no command is a script file, as for pwsh.
 */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const texts = new Map<string, string[]>();
  const pwsh: string[] = [];
  for (let index = 0; index < argv.length; index++) {
    const text = argv[index];
    if (text.startsWith("--")) {
      const [name, inline] = splitOption(text);
      if (name === "help" || name === "version")
        return { kind: "shell", texts, pwsh: { ...emptyPwshOptions, [name]: true } };
      if (isFlag(name)) {
        if (inline !== null) throw new UsageError(`The option '--${name}' takes no value.`);
        texts.set(name, []);
        continue;
      }
      const value = inline ?? argv[++index];
      if (value === undefined) throw new UsageError(`The option '--${name}' needs a value behind it.`);
      texts.set(name, [...(texts.get(name) ?? []), value]);
      continue;
    }
    const takes = text.startsWith("-") ? optionTakes(text) : "rest";
    if (takes === "rest") {
      const command = pwsh.length === 0 && commandRows.find(([name]) => name === text);
      if (command)
        return { kind: "command", name: command[0], args: [...optionWords(texts), ...argv.slice(index + 1)] };
      checkScriptFile(text);
      pwsh.push(...argv.slice(index));
      break;
    }
    pwsh.push(text);
    if (takes === "value" && index + 1 < argv.length) pwsh.push(argv[++index]);
  }
  return { kind: "shell", texts, pwsh: readPwshOptions(pwsh) };
}

function isFlag(name: string): boolean {
  return flagOptions.some((each) => each.name === name);
}

function optionWords(texts: OptionTexts): string[] {
  return [...texts].flatMap(([name, values]) =>
    isFlag(name) ? [`--${name}`] : values.map((value) => `--${name}=${value}`),
  );
}

function checkScriptFile(word: string): void {
  if (word.startsWith("-") || /\.ps1$/i.test(word) || existsSync(word)) return;
  throw new UsageError(
    `'${word}' is neither a command of cmdlab nor a script file. 'cmdlab --help' lists the commands.`,
  );
}

function splitOption(text: string): [name: string, inline: string | null] {
  const equals = text.indexOf("=");
  const name = text.slice(2, equals < 0 ? undefined : equals);
  const known =
    name === "help" || name === "version" || isFlag(name) || globalOptionRows.some((row) => row.name === name);
  if (!known) throw new UsageError(`The option '--${name}' is not known. 'cmdlab --help' lists what there is.`);
  return [name, equals < 0 ? null : text.slice(equals + 1)];
}
