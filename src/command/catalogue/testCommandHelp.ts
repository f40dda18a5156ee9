import { readDataFile } from "../../base/dataFile.ts";
import { once } from "../../base/once.ts";
import { testFrameworkName } from "./testFramework.ts";

interface HelpTexts {
  readonly commands: Readonly<Record<string, string>>;
  /** By `Command.Parameter`, or by the parameter's name for all commands alike. */
  readonly parameters: Readonly<Record<string, string>>;
}

const texts = once(() => JSON.parse(readDataFile("test-commands-help.json")) as HelpTexts);

/** What help tells of a command of the test framework beside its synopsis and examples. */
export interface TestCommandHelp {
  readonly description: string;
  /** Where the original's own help stands on the web. */
  readonly link: string;
  /** What a parameter is for; "" where nothing is told. */
  readonly parameter: (name: string) => string;
}

/** Null for commands of other modules. */
export function testCommandHelp(module: string, command: string): TestCommandHelp | null {
  if (module !== testFrameworkName) return null;
  const { commands, parameters } = texts();
  return {
    description: commands[command] ?? "",
    link: `https://pester.dev/docs/commands/${command}`,
    parameter: (name) => parameters[`${command}.${name}`] ?? parameters[name] ?? "",
  };
}
