import type { CommandName } from "../options/CommandLine.ts";
import type { Program } from "../Program.ts";
import type { Command } from "./Command.ts";

/** Commands by name, each loaded when it is called. */
const commands: Readonly<Record<Exclude<CommandName, "help">, () => Command>> = {
  run: () => (require("./run.ts") as typeof import("./run.ts")).run,
  test: () => (require("./test.ts") as typeof import("./test.ts")).test,
  doc: () => (require("./doc.ts") as typeof import("./doc.ts")).doc,
  check: () => (require("./check.ts") as typeof import("./check.ts")).check,
  tenant: () => (require("./tenant.ts") as typeof import("./tenant.ts")).tenant,
  device: () => (require("./device.ts") as typeof import("./device.ts")).device,
  lab: () => (require("./lab.ts") as typeof import("./lab.ts")).lab,
  state: () => (require("./state.ts") as typeof import("./state.ts")).state,
  web: () => (require("./web.ts") as typeof import("./web.ts")).web,
  scenario: () => (require("./scenario.ts") as typeof import("./scenario.ts")).scenario,
  coverage: () => (require("./coverage.ts") as typeof import("./coverage.ts")).coverage,
  record: () => (require("./record.ts") as typeof import("./record.ts")).record,
  completion: () => (require("./completion.ts") as typeof import("./completion.ts")).completion(commandNamed),
  ast: () => (require("./ast.ts") as typeof import("./ast.ts")).ast,
};

export function runCommand(name: CommandName, args: readonly string[], program: Program): number | Promise<number> {
  const help = (words: readonly string[]): number => {
    const { showHelp } = require("./help.ts") as typeof import("./help.ts");
    return showHelp(words);
  };
  if (name === "help") return help(args);
  const behind = args.indexOf("--");
  if (args.slice(0, behind < 0 ? undefined : behind).some((word) => word === "--help" || word === "-h"))
    return help([name]);
  const command = commands[name]();
  const { parseArguments } = require("./parseArguments.ts") as typeof import("./parseArguments.ts");
  return command.run(parseArguments(name, args, command.help), program);
}

export function commandNamed(name: CommandName): Command | null {
  return name === "help" ? null : commands[name]();
}
