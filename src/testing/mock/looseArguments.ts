import { CmdletInfo, type CommandInfo } from "../../runtime/commands/CommandInfo.ts";
import { parameterNameOf } from "../../runtime/commands/leftoverParameter.ts";

/** Whether nothing but the name is known of a command: its stand-in takes any arguments. */
export function hasUnknownParameters(command: CommandInfo): boolean {
  if (!(command instanceof CmdletInfo) || command.definition.modelled !== false) return false;
  return command.metadata.parameters.every(({ isCommon, isAdded }) => isCommon || isAdded);
}

/**
 * Arguments as a command with the parameters that they name would bind them (inferred): `-Name value` is a parameter, `-Name`
 * with nothing or another name behind it a switch.
 */
export function looseArguments(args: readonly unknown[]): { bound: Map<string, unknown>; rest: unknown[] } {
  const bound = new Map<string, unknown>();
  const rest: unknown[] = [];
  for (let at = 0; at < args.length; at++) {
    const name = parameterNameOf(args[at])?.replace(/:$/, "");
    if (name === undefined) rest.push(args[at]);
    else if (at + 1 < args.length && parameterNameOf(args[at + 1]) === null) bound.set(name, args[++at]);
    else bound.set(name, true);
  }
  return { bound, rest };
}
