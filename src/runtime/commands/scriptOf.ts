import { type CommandInfo, ExternalScriptInfo, FunctionInfo } from "./CommandInfo.ts";

/** The script block that a command runs; null for one that is no function and no script. */
export function scriptOf(command: CommandInfo) {
  return command instanceof FunctionInfo || command instanceof ExternalScriptInfo ? command.block : null;
}
