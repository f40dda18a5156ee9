import type { Command, OptionHelp } from "../commands/Command.ts";
import { scenarioNames } from "../findScenario.ts";
import { type CommandName, commandRows } from "../options/CommandLine.ts";
import { flagOptions, globalOptionRows } from "../options/GlobalOptions.ts";

/** What the word behind an option is: nothing, a file or folder, or one of these. */
export type OptionValue = "none" | "file" | readonly string[];

export interface CompletedOption {
  /** With its dashes. */
  readonly name: string;
  readonly describe: string;
  readonly value: OptionValue;
}

export interface CompletedCommand {
  /** "" for the shell itself. */
  readonly name: string;
  readonly describe: string;
  /** Words that may come first: actions, or the names of commands. */
  readonly words: readonly string[];
  /** One of the words has to come first; else it may be a file, too. */
  readonly needsWord: boolean;
  readonly options: readonly CompletedOption[];
}

/** What can stand on a command line of cmdlab, from the tables that also make its help. The shell itself comes first. */
export function completionTable(commandNamed: (name: CommandName) => Command | null): readonly CompletedCommand[] {
  const names = commandRows.map(([name]) => name);
  const globals = globalOptionRows.map(optionOf);
  const shell = {
    name: "",
    describe: "",
    words: names,
    needsWord: false,
    options: [...globals, ...flagOptions.map(optionOf), ...pwshOptions, ...always],
  };
  return [
    shell,
    ...commandRows.map(([name, describe]): CompletedCommand => {
      const command = commandNamed(name);
      if (!command) return { name, describe, words: names.filter((one) => one !== name), needsWord: true, options: [] };
      const { usage, options, takesGlobals } = command.help;
      const own = options.map(optionOf);
      return {
        name,
        describe,
        words: actionsOf(usage),
        needsWord: usage.every((line) => actionsOf([line]).length > 0),
        options: [...own, ...(takesGlobals ? globals : []), helpOption],
      };
    }),
  ];
}

const helpOption: CompletedOption = { name: "--help", describe: "explain it", value: "none" };
const always: readonly CompletedOption[] = [helpOption, { name: "--version", describe: "the version", value: "none" }];

/** Those of pwsh that people write, as its help does. */
const pwshOptions: readonly CompletedOption[] = [
  { name: "-Command", describe: "run a command and end", value: "file" },
  { name: "-File", describe: "run a script file and end", value: "file" },
  { name: "-NoExit", describe: "stay at the prompt", value: "none" },
  { name: "-NoLogo", describe: "no lines at the start", value: "none" },
  { name: "-NonInteractive", describe: "nobody answers questions", value: "none" },
  { name: "-NoProfile", describe: "as pwsh takes it", value: "none" },
  { name: "-WorkingDirectory", describe: "where to start", value: "file" },
];

function optionOf({ name, value, describe }: OptionHelp): CompletedOption {
  return { name: `--${name}`, describe, value: valueOf(name, value) };
}

/** `Desktop|Core` are the values themselves, `NAME|FILE` and `DIR` say what kind of word it is. */
function valueOf(name: string, value: string | undefined): OptionValue {
  if (value === undefined) return "none";
  if (name === "scenario") return scenarioNames();
  const words = value.split("|");
  const isWritten =
    words.length > 1 && words.every((word) => /^[A-Za-z0-9]+$/.test(word) && word !== word.toUpperCase());
  return isWritten ? words : "file";
}

/** `state show [COLLECTION...]`: the action is the second word. */
function actionsOf(usage: readonly string[]): readonly string[] {
  const words = usage.flatMap((line) => (line.split(" ")[1] ?? "").split("|"));
  return [...new Set(words.filter((word) => /^[a-z][a-z-]+$/.test(word)))];
}
